import { type Feeling, feelings } from '@float/contract';
import { blendFeelings } from '../src/summary/blendFeelings.ts';
import { nameFeeling } from '../src/summary/nameFeeling.ts';
import type { ReadText } from '../src/understanding/readText.ts';
import { formatShare } from './share.ts';
import type { EverydayText } from './texts.ts';

interface Answered extends EverydayText {
  readonly byPhrases: Feeling;
  readonly byBoth: Feeling;
}

type Method = 'byPhrases' | 'byBoth';

const share = (texts: readonly Answered[], isCounted: (text: Answered) => boolean): string =>
  formatShare(texts.filter(isCounted).length, texts.length);

/** The mean over feelings of the share of texts with this one fair answer that get it. */
const macroRecall = (single: readonly Answered[], method: Method): string => {
  const recalls = feelings.map((feeling) => {
    const own = single.filter((text) => text.feelings[0] === feeling);
    return own.filter((text) => text[method] === feeling).length / Math.max(1, own.length);
  });
  return `${((100 * recalls.reduce((sum, one) => sum + one, 0)) / recalls.length).toFixed(0)} %`;
};

/** Figures for the feelings of texts, by phrases alone and by phrases and heads together; a line each. */
export const evaluateFeelings = async (texts: readonly EverydayText[], readText: ReadText): Promise<string[]> => {
  const answered: Answered[] = [];
  for (const text of texts) {
    const named = nameFeeling(text.text);
    const { felt } = await readText(text.text);
    answered.push({ ...text, byPhrases: named.label, byBoth: blendFeelings(named, felt).label });
  }
  const fair = answered.filter((text) => text.feelings.length > 0);
  const single = fair.filter((text) => text.feelings.length === 1);
  const constant = feelings.map((feeling) => fair.filter((text) => text.feelings.includes(feeling)).length);
  const good = single.filter((text) => text.feelings[0] === 'Happy' && text.news === 'good');
  const notHappy = answered.filter((text) => !text.feelings.includes('Happy'));
  const rows: readonly (readonly [string, (method: Method) => string])[] = [
    ['a fair answer', (method) => share(fair, (text) => text.feelings.includes(text[method]))],
    ['macro recall', (method) => macroRecall(single, method)],
    ...feelings.map((feeling): readonly [string, (method: Method) => string] => [
      `  ${feeling}`,
      (method) =>
        share(
          single.filter((text) => text.feelings[0] === feeling),
          (text) => text[method] === feeling,
        ),
    ]),
    ['good news called Happy', (method) => share(good, (text) => text[method] === 'Happy')],
    ['not happy, called Happy', (method) => share(notHappy, (text) => text[method] === 'Happy')],
  ];
  return [
    `${''.padEnd(26)}${'phrases'.padEnd(30)}phrases and heads`,
    ...rows.map(([name, figure]) => `${name.padEnd(26)}${figure('byPhrases').padEnd(30)}${figure('byBoth')}`),
    `best constant answer: ${formatShare(Math.max(...constant), fair.length)}`,
  ];
};
