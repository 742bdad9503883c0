import type { Features } from '../src/understanding/features.ts';
import { type Head, scoreHead } from '../src/understanding/head.ts';
import { type Passages, passagesOf } from '../src/understanding/passages.ts';
import { scoreDanger } from '../src/understanding/readText.ts';
import { createFolds, quantile } from './crossValidation.ts';
import type { PassageFeatures } from './passageFeatures.ts';
import { type Example, trainHead } from './trainHead.ts';

/** A text with its label. */
export interface DangerText {
  readonly text: string;
  readonly source: 'danger' | 'look-alike' | 'everyday';
  readonly writer: string;
}

const LABELS = ['danger'];
const OPTIONS = { bits: 16, hiddenSize: 64, epochs: 7 } as const;
/** Everyday texts are easier than look-alikes, and outnumber them. */
const EVERYDAY_WEIGHT = 0.5;
/** The likeliest sentence of a text of danger is only a guess. */
const LIKELIEST_WEIGHT = 0.7;
/** Shares of look-alikes that may reach a tier. */
const LOOK_ALIKES = { concern: 0.01, checkIn: 0.05 } as const;

interface ReadText extends DangerText {
  readonly read: Passages;
  readonly fold: number;
}

const harmlessExamples = ({ source, read }: ReadText, features: PassageFeatures): Example[] => {
  const all = [...new Set([...read.sentences, ...read.passages])];
  const weight = (source === 'everyday' ? EVERYDAY_WEIGHT : 1) / Math.sqrt(all.length);
  return all.map((passage) => ({ features: features(passage), target: [0], weight }));
};

const highest = (head: Head, sentences: readonly string[], features: PassageFeatures): Features | undefined => {
  const scored = sentences.map((sentence) => ({ features: features(sentence), sentence }));
  const score = ({ features: read }: (typeof scored)[number]): number => scoreHead(head, read)[0] ?? 0;
  return scored.sort((one, other) => score(other) - score(one))[0]?.features;
};

/**
 * Every sentence of a harmless text is harmless. In a text about danger, one sentence may be the sign, and the corpus
 * does not mark which: the first head learns from whole passages and picks the likeliest sentences; the second head
 * learns from those as well.
 */
const trainOn = (texts: readonly ReadText[], features: PassageFeatures): Head => {
  const dangers = texts.filter(({ source }) => source === 'danger');
  const examples = [
    ...texts.filter(({ source }) => source !== 'danger').flatMap((text) => harmlessExamples(text, features)),
    ...dangers.flatMap(({ read }) =>
      read.passages.map((passage): Example => ({ features: features(passage), target: [1], weight: 1 })),
    ),
  ];
  const first = trainHead('danger', LABELS, examples, OPTIONS);
  const likeliest = dangers
    .filter(({ read }) => read.sentences.length > 1)
    .flatMap(({ read }) => highest(first, read.sentences, features) ?? [])
    .map((found): Example => ({ features: found, target: [1], weight: LIKELIEST_WEIGHT }));
  return trainHead('danger', LABELS, [...examples, ...likeliest], OPTIONS);
};

export interface TrainedDanger {
  readonly head: Head;
  /** Least scores of the tiers. */
  readonly thresholds: { readonly concern: number; readonly checkIn: number };
}

/**
 * Trains the head that tells danger. Its thresholds come from look-alikes, each scored by a head that has not seen its
 * writer.
 */
export const trainDanger = (
  texts: readonly DangerText[],
  features: PassageFeatures,
  onProgress: (what: string) => void,
): TrainedDanger => {
  const { count, foldOf } = createFolds();
  const read = texts.map((text): ReadText => ({ ...text, read: passagesOf(text.text), fold: foldOf(text.writer) }));
  const lookAlikes: number[] = [];
  for (let fold = 0; fold < count; fold++) {
    onProgress(`danger: fold ${fold + 1} of ${count}`);
    const head = trainOn(
      read.filter((text) => text.fold !== fold),
      features,
    );
    for (const text of read)
      if (text.fold === fold && text.source === 'look-alike') lookAlikes.push(scoreDanger(head, text.read, features));
  }
  onProgress('danger: all texts');
  return {
    head: trainOn(read, features),
    thresholds: {
      concern: quantile(lookAlikes, 1 - LOOK_ALIKES.concern),
      checkIn: quantile(lookAlikes, 1 - LOOK_ALIKES.checkIn),
    },
  };
};
