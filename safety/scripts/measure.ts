/**
 * Prints how well danger is recognized, by file of the corpus, alone and inside everyday text.
 *
 *     node safety/scripts/measure.ts                     figures of both parts
 *     node safety/scripts/measure.ts --part tuned        figures of one part
 *     node safety/scripts/measure.ts --device            by the plain phrases of the first load
 *     node safety/scripts/measure.ts --long              also inside 60, 120 and 300 words of everyday text
 *     node safety/scripts/measure.ts --missed means      tuned sentences of a file that are missed or misclassified
 *
 * Of the held-out part only figures are ever printed.
 */
import { parseArgs } from 'node:util';
import { type CorpusPart, type CorpusSentence, embed, readCorpus, readEveryday } from '../src/corpus.ts';
import { findSigns as findByAll } from '../src/all.ts';
import { findSigns as findByPlain } from '../src/index.ts';
import { safetyKinds } from '../src/wire.ts';

const { values } = parseArgs({
  options: {
    missed: { type: 'string' },
    part: { type: 'string' },
    ...{ long: { type: 'boolean', default: false }, device: { type: 'boolean', default: false } },
  },
});

/** Words of everyday text around a sentence. */
const LENGTHS = values.long ? [60, 120, 300] : [];

const findSigns = values.device ? findByPlain : findByAll;

const isFound = (text: string): boolean => findSigns(text).length > 0;

const share = (found: number, all: number): string =>
  all === 0 ? '-'.padStart(14) : `${((100 * found) / all).toFixed(0).padStart(4)} % ${`${found}/${all}`.padStart(8)}`;

const recall = (sentences: readonly CorpusSentence[], toText: (sentence: CorpusSentence, index: number) => string) =>
  share(sentences.filter((sentence, index) => isFound(toText(sentence, index))).length, sentences.length);

const printRow = (name: string, sentences: readonly CorpusSentence[], paragraphs: readonly string[]): void => {
  const explicit = sentences.filter(({ clarity }) => clarity === 'explicit');
  const veiled = sentences.filter(({ clarity }) => clarity === 'veiled');
  const none = sentences.filter(({ tier }) => tier === 'none');
  const found = explicit.filter(({ text }) => isFound(text));
  const isRight = ({ text, kind }: CorpusSentence): boolean => findSigns(text)[0]?.kind === kind;
  const inside = LENGTHS.map((words) => recall(explicit, ({ text }, index) => embed(text, paragraphs, words, index)));
  const columns = [
    recall(explicit, ({ text }) => text),
    ...inside,
    recall(veiled, ({ text }) => text),
    recall(none, ({ text }) => text),
    share(found.filter(isRight).length, found.length),
  ];
  console.log(name.padEnd(14), columns.join(' '));
};

const printPart = (part: CorpusPart): void => {
  const corpus = readCorpus(part, safetyKinds);
  const paragraphs = readEveryday(part);
  const files = [...new Set(corpus.map(({ file }) => file))];
  const heads = ['explicit', ...LENGTHS.map((words) => `in ${words} words`), 'veiled', 'false alarms', 'right kind'];
  console.log(`\n${part}\n${' '.repeat(14)} ${heads.map((head) => head.padStart(14)).join(' ')}`);
  for (const file of files) {
    printRow(
      file,
      corpus.filter((sentence) => sentence.file === file),
      paragraphs,
    );
  }
  const isEnglish = ({ file }: CorpusSentence): boolean => file.length > 2;
  printRow('all English', corpus.filter(isEnglish), paragraphs);
  const others = corpus.filter((sentence) => !isEnglish(sentence));
  if (others.length > 0) printRow('other', others, paragraphs);
  console.log(`everyday text: ${share(paragraphs.filter(isFound).length, paragraphs.length)} false alarms`);
};

const printMissed = (file: string): void => {
  for (const { tier, clarity, kind, about, text } of readCorpus('tuned', safetyKinds).filter(
    (one) => one.file === file,
  )) {
    const [sign] = findSigns(text);
    const found = sign === undefined ? 'none' : `${sign.level} ${sign.kind} ${sign.about}`;
    if ((tier === 'none') === (sign === undefined) && (sign === undefined || sign.kind === kind)) continue;
    console.log([`expected ${tier} ${clarity} ${String(kind)} ${about}`, `found ${found}`, text].join('\n    '));
  }
};

const parts: readonly CorpusPart[] = ['tuned', 'held-out'];
if (values.missed === undefined)
  for (const part of parts.filter((one) => (values.part ?? one) === one)) printPart(part);
else printMissed(values.missed);
