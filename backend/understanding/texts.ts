import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type Feeling, feelings } from '@float/contract';
import { safetyKinds } from '@float/safety';
import { type CorpusSentence, readCorpus } from '@float/safety/corpus';

/** A text of our corpora about everyday life, as its line says (corpus/README.md). */
export interface EverydayText {
  readonly person: string;
  readonly situation: string;
  /** Fair answers, the best first; empty where a careful stranger could not say. */
  readonly feelings: readonly Feeling[];
  readonly intensity: string;
  readonly news: string;
  readonly about: string;
  readonly horizon: string;
  readonly text: string;
}

export type Part = 'tuned' | 'held-out';

const CORPUS = new URL('./corpus/', import.meta.url);

/** Every third person of a writer is held out, with all that they say. */
export const isHeldOut = (person: string): boolean => Number(person.slice(1)) % 3 === 0;

const feelingOf = (name: string): Feeling => {
  const feeling = feelings.find((candidate) => candidate === name);
  if (feeling === undefined) throw new TypeError(`"${name}" is not a feeling.`);
  return feeling;
};

/** @throws {TypeError} for a line that is not in the format */
const readLine = (line: string): EverydayText => {
  const [person, situation, felt, intensity, news, about, horizon, text, ...more] = line.split('\t');
  if (text === undefined || text === '' || more.length > 0)
    throw new TypeError(`A line must have eight columns, not ${line.split('\t').length}.`);
  const names = felt === 'unclear' ? [] : (felt ?? '').split('+');
  return {
    person: person ?? '',
    situation: situation ?? '',
    feelings: names.map((name) => feelingOf(name)),
    intensity: intensity ?? '',
    news: news ?? '',
    about: about ?? '',
    horizon: horizon ?? '',
    text,
  };
};

/** @throws {TypeError} for a line that is not in the format (corpus/README.md) */
export const readTextsFile = (file: string | URL): EverydayText[] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(readLine);

export const readEverydayTexts = (part: Part): EverydayText[] =>
  readdirSync(CORPUS)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readTextsFile(new URL(name, CORPUS)))
    .filter(({ person }) => isHeldOut(person) === (part === 'held-out'));

const LANGUAGE_NAME = 2;

/** English texts about danger, and ones that only look like it (safety/corpus/README.md). */
export const readDangerTexts = (part: Part): CorpusSentence[] =>
  readCorpus(part, safetyKinds).filter(({ file }) => file.length !== LANGUAGE_NAME);

/** Texts in other languages. */
export const readForeignTexts = (part: Part): CorpusSentence[] =>
  readCorpus(part, safetyKinds).filter(({ file }) => file.length === LANGUAGE_NAME);

/** SHA-256 of all that heads are trained on; line endings do not count. */
export const corpusDigest = (): string => {
  const hash = createHash('sha256');
  for (const row of [readEverydayTexts('tuned'), readDangerTexts('tuned'), readForeignTexts('tuned')])
    hash.update(JSON.stringify(row));
  return hash.digest('hex');
};
