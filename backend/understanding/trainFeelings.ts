import { type Feeling, feelings } from '@float/contract';
import { type Head, scoreHead, toProbabilities } from '../src/understanding/head.ts';
import { passagesOf } from '../src/understanding/passages.ts';
import { joyOf } from '../src/understanding/readText.ts';
import { allNews } from '../src/understanding/textReading.ts';
import { createFolds, quantile } from './crossValidation.ts';
import type { PassageFeatures } from './passageFeatures.ts';
import type { EverydayText } from './texts.ts';
import { type Example, trainHead } from './trainHead.ts';

const FEELING_OPTIONS = { bits: 15, hiddenSize: 64, epochs: 8 } as const;
const NEWS_OPTIONS = { bits: 14, hiddenSize: 48, epochs: 8 } as const;
/** Of the first of two fair answers. */
const FIRST_SHARE = 0.65;

const shareOf = (feeling: Feeling, fair: readonly Feeling[]): number => {
  const at = fair.indexOf(feeling);
  if (at < 0) return 0;
  return fair.length === 1 ? 1 : at === 0 ? FIRST_SHARE : (1 - FIRST_SHARE) / (fair.length - 1);
};

/** Rare feelings count more: a head that never says Disgusted would be right most of the time. */
const weightsOf = (texts: readonly EverydayText[]): ReadonlyMap<Feeling | undefined, number> => {
  const counts = new Map<Feeling | undefined, number>();
  for (const { feelings: fair } of texts) counts.set(fair[0], (counts.get(fair[0]) ?? 0) + 1);
  const mean = texts.length / counts.size;
  return new Map([...counts].map(([feeling, count]) => [feeling, Math.sqrt(mean / count)]));
};

/** Share of texts that are not happy in which joy may be named. */
const FALSE_JOY = 0.03;

export interface TrainedFeelings {
  readonly feeling: Head;
  readonly news: Head;
  /** Least joy (`joyOf`) that may be named. */
  readonly joy: number;
}

const trainOn = (texts: readonly EverydayText[], features: PassageFeatures): Omit<TrainedFeelings, 'joy'> => {
  const weights = weightsOf(texts);
  const examplesOf = (targetOf: (text: EverydayText) => readonly number[] | undefined): Example[] =>
    texts.flatMap((text) => {
      const target = targetOf(text);
      const { passages } = passagesOf(text.text);
      if (target === undefined) return [];
      const weight = weights.get(text.feelings[0]) ?? 1;
      return passages.map((passage) => ({ features: features(passage), target, weight }));
    });
  const felt = examplesOf(({ feelings: fair }) =>
    fair.length === 0 ? undefined : feelings.map((feeling) => shareOf(feeling, fair)),
  );
  const happened = examplesOf(({ news }) => allNews.map((one) => (one === news ? 1 : 0)));
  return {
    feeling: trainHead('feeling', feelings, felt, FEELING_OPTIONS),
    news: trainHead('news', allNews, happened, NEWS_OPTIONS),
  };
};

/** Joy in a text of one passage. */
const joyIn = ({ feeling, news }: Omit<TrainedFeelings, 'joy'>, text: string, features: PassageFeatures): number => {
  const [passage = ''] = passagesOf(text).passages;
  if (passage === '') return 0;
  const felt = toProbabilities(scoreHead(feeling, features(passage)));
  const happened = toProbabilities(scoreHead(news, features(passage)));
  return joyOf({ Happy: felt[feelings.indexOf('Happy')] ?? 0 }, { good: happened[allNews.indexOf('good')] ?? 0 });
};

/** Trains the heads that tell what is felt, and whether something good or something hard has happened. */
export const trainFeelings = (texts: readonly EverydayText[], features: PassageFeatures): TrainedFeelings => {
  const { count, foldOf } = createFolds();
  const folded = texts.map((text) => ({ text, fold: foldOf(text.person) }));
  const falseJoys = Array.from({ length: count }, (_, fold) => {
    const others = folded.filter((one) => one.fold !== fold).map(({ text }) => text);
    const heads = trainOn(others, features);
    return folded
      .filter((one) => one.fold === fold && !one.text.feelings.includes('Happy'))
      .map(({ text }) => joyIn(heads, text.text, features));
  });
  return { ...trainOn(texts, features), joy: quantile(falseJoys.flat(), 1 - FALSE_JOY) };
};
