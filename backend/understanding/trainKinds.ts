import { type SafetyKind, safetyKinds } from '@float/safety';
import type { CorpusSentence } from '@float/safety/corpus';
import { type Head, scoreHead, toProbabilities } from '../src/understanding/head.ts';
import { passagesOf } from '../src/understanding/passages.ts';
import { createFolds } from './crossValidation.ts';
import type { PassageFeatures } from './passageFeatures.ts';
import { type Example, trainHead } from './trainHead.ts';

const KIND_OPTIONS = { bits: 14, hiddenSize: 32, epochs: 8 } as const;
const ABOUT_OPTIONS = { bits: 13, hiddenSize: 16, epochs: 8 } as const;
/** A kind is said where this share of those at least as likely were right. */
const PRECISION = 0.95;

/** Of texts about danger: the words of `Sign.about`. */
const aboutLabels = ['self', 'other', 'loss'] as const;
const aboutOf = ({ about }: CorpusSentence): (typeof aboutLabels)[number] =>
  about === 'other' ? 'other' : about === 'bereaved' ? 'loss' : 'self';

const oneHot = (labels: readonly string[], label: string): number[] => labels.map((one) => (one === label ? 1 : 0));

interface Answered {
  readonly example: Example;
  readonly label: string;
  readonly fold: number;
}

const answer = (
  dangers: readonly CorpusSentence[],
  features: PassageFeatures,
  labels: readonly string[],
  labelOf: (danger: CorpusSentence) => string,
): Answered[] => {
  const { foldOf } = createFolds();
  return dangers.flatMap((danger) => {
    const [passage] = passagesOf(danger.text).passages;
    if (passage === undefined) return [];
    const target = oneHot(labels, labelOf(danger));
    const example = { features: features(passage), target, weight: 1 };
    return [{ example, label: labelOf(danger), fold: foldOf(danger.file + danger.writer) }];
  });
};

/** The least probability above which the likeliest label is right often enough; 1 when there is none. */
const leastSure = (guesses: readonly { readonly probability: number; readonly isRight: boolean }[]): number => {
  let [least, right] = [1, 0];
  for (const [index, { probability, isRight }] of guesses.toSorted((a, b) => b.probability - a.probability).entries()) {
    if (isRight) right++;
    if (right >= (index + 1) * PRECISION) least = probability;
  }
  return least;
};

export interface TrainedKinds {
  readonly kind: Head;
  readonly about: Head;
  /** Least probability of a kind that may be said. */
  readonly sureKind: number;
}

/** Trains the heads that tell what a text of danger is about, and whom. */
export const trainKinds = (dangers: readonly CorpusSentence[], features: PassageFeatures): TrainedKinds => {
  const kinds: readonly SafetyKind[] = safetyKinds;
  const answered = answer(dangers, features, kinds, ({ kind }) => kind ?? '');
  const guesses = Array.from({ length: createFolds().count }, (_, fold) => fold).flatMap((fold) => {
    const others = answered.filter((one) => one.fold !== fold).map(({ example }) => example);
    const head = trainHead('kind', kinds, others, KIND_OPTIONS);
    return answered
      .filter((one) => one.fold === fold)
      .map(({ example, label }) => {
        const probabilities = toProbabilities(scoreHead(head, example.features));
        const probability = Math.max(...probabilities);
        return { probability, isRight: kinds[probabilities.indexOf(probability)] === label };
      });
  });
  const abouts = answer(dangers, features, aboutLabels, aboutOf);
  return {
    kind: trainHead(
      'kind',
      kinds,
      answered.map(({ example }) => example),
      KIND_OPTIONS,
    ),
    about: trainHead(
      'about',
      aboutLabels,
      abouts.map(({ example }) => example),
      ABOUT_OPTIONS,
    ),
    sureKind: leastSure(guesses),
  };
};
