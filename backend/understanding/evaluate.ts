/**
 * Prints how well danger and feelings are told by phrases and heads together, on texts by writers whom neither has seen:
 *
 *     npm run understanding:eval [-- --part tuned] [--only danger] [--words 60] [--file TEXTS.tsv]
 *
 * `--only` is `danger` or `feelings`; each takes minutes. `--words` puts each text about danger inside that many words of
 * everyday text. `--file` measures feelings on another file in the format of `corpus/README.md`. Of held-out texts, only
 * figures are ever printed.
 */
import { parseArgs } from 'node:util';
import { embed, readEveryday } from '@float/safety/corpus';
import { findSigns } from '@float/safety/all';
import { loadHeads } from '../src/understanding/loadHeads.ts';
import { createReadText, type ReadText } from '../src/understanding/readText.ts';
import { openSentenceEncoder } from '../src/understanding/sentenceEncoder.ts';
import { isCheckIn, signsOf } from '../src/summary/dangerSigns.ts';
import { evaluateFeelings } from './evaluateFeelings.ts';
import { formatShare } from './share.ts';
import {
  type EverydayText,
  type Part,
  readDangerTexts,
  readEverydayTexts,
  readForeignTexts,
  readTextsFile,
} from './texts.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    part: { type: 'string', default: 'held-out' },
    words: { type: 'string' },
    file: { type: 'string' },
  },
});
const part: Part = values.part === 'tuned' ? 'tuned' : 'held-out';
/** Words of everyday text around each text about danger. */
const words = Number(values.words ?? 0);

type Tier = 'crisis' | 'concern' | 'check_in' | 'none';

const tierOf = async (
  readText: ReadText,
  text: string,
): Promise<{ readonly tier: Tier; readonly byPhrase: boolean }> => {
  const [sign] = findSigns(text);
  if (sign !== undefined) return { tier: sign.level, byPhrase: true };
  const reading = await readText(text);
  if (signsOf(reading).length > 0) return { tier: 'concern', byPhrase: false };
  return { tier: isCheckIn(reading) ? 'check_in' : 'none', byPhrase: false };
};

const readText = createReadText(await openSentenceEncoder(), await loadHeads());
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const figuresOf = async (texts: readonly string[]): Promise<string> => {
  const tiers = await Promise.all(texts.map((text) => tierOf(readText, text)));
  const count = (isCounted: (one: (typeof tiers)[number]) => boolean): string =>
    formatShare(tiers.filter(isCounted).length, texts.length).padEnd(30);
  return [
    count(({ byPhrase }) => byPhrase),
    count(({ tier }) => tier === 'crisis' || tier === 'concern'),
    count(({ tier }) => tier !== 'none'),
  ].join('');
};

const printDanger = async (everyday: readonly EverydayText[]): Promise<void> => {
  const paragraphs = readEveryday(part);
  const around = (text: string, index: number): string => (words > 0 ? embed(text, paragraphs, words, index) : text);
  const danger = readDangerTexts(part).map((one, index) => ({ ...one, text: around(one.text, index) }));
  const textsWhere = (isWanted: (one: (typeof danger)[number]) => boolean): string[] =>
    danger.filter(isWanted).map(({ text }) => text);
  const kinds = [...new Set(danger.map(({ file }) => file))].filter((file) => file !== 'distress');
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ...kinds.map((kind): readonly [string, readonly string[]] => [
      `  ${kind}, explicit`,
      textsWhere(({ file, clarity }) => file === kind && clarity === 'explicit'),
    ]),
    ['explicit', textsWhere(({ clarity }) => clarity === 'explicit')],
    ['veiled', textsWhere(({ clarity }) => clarity === 'veiled')],
    ['look-alikes', textsWhere(({ file, tier }) => tier === 'none' && file !== 'distress')],
    ['ordinary distress', textsWhere(({ file }) => file === 'distress')],
    ['everyday texts', everyday.map(({ text }) => text)],
    ['happy texts', everyday.filter(({ feelings }) => feelings[0] === 'Happy').map(({ text }) => text)],
    ['everyday paragraphs', paragraphs],
    [
      'other languages, harmless',
      readForeignTexts(part)
        .filter(({ tier }) => tier === 'none')
        .map(({ text }) => text),
    ],
  ];
  print(`danger, ${part}${words > 0 ? `, inside ${words} words` : ''}`);
  print(['', 'by phrases', 'concern or above', 'any tier'].map((head) => head.padEnd(head === '' ? 26 : 30)).join(''));
  for (const [name, texts] of rows) print(`${name.padEnd(26)}${await figuresOf(texts)}`);
};

if (values.file === undefined) {
  const everyday = readEverydayTexts(part);
  if (values.only !== 'feelings') await printDanger(everyday);
  if (values.only !== 'danger') {
    print(`feelings, ${part}`);
    for (const line of await evaluateFeelings(everyday, readText)) print(line);
  }
} else {
  for (const line of await evaluateFeelings(readTextsFile(values.file), readText)) print(line);
}
