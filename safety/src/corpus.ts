import { readdirSync, readFileSync } from 'node:fs';
import type { SafetyKind } from './wire.ts';

/** For tests and scripts: the sentences by which recognition is measured (corpus/README.md). */

export const tiers = ['emergency', 'crisis', 'concern', 'none'] as const;
export const clarities = ['explicit', 'veiled', '-'] as const;
export const subjects = ['self', 'other', 'bereaved', 'past', '-'] as const;

export interface CorpusSentence {
  /** Name of its file: a kind of danger, or a language. */
  readonly file: string;
  readonly tier: (typeof tiers)[number];
  readonly clarity: (typeof clarities)[number];
  readonly about: (typeof subjects)[number];
  /** What it speaks of; undefined for a look-alike. */
  readonly kind: SafetyKind | undefined;
  /** Who wrote it, in a few words: age or trade, mood, way of typing. */
  readonly writer: string;
  readonly text: string;
}

export type CorpusPart = 'tuned' | 'held-out';

/** Texts without danger, however sad; they belong to no kind. */
const DISTRESS = 'distress';

/** What each English file is about. */
const kindOfFile: Readonly<Record<string, SafetyKind>> = {
  means: 'suicide',
  preparation: 'suicide',
  act_done: 'suicide',
  plain: 'suicide',
  passive: 'suicide',
  burden: 'suicide',
  slang: 'suicide',
  self_harm: 'self_harm',
  coercion: 'abuse',
  stalking: 'stalking',
  neglect: 'neglect',
  exploitation: 'exploitation',
  assault: 'assault',
  violence: 'violence',
  eating: 'eating',
  psychosis: 'psychosis',
  perinatal: 'perinatal',
  relapse: 'substance',
  medical: 'medical',
};

const oneOf = <Value extends string>(values: readonly Value[], found: string | undefined, where: string): Value => {
  const value = values.find((candidate) => candidate === found);
  if (value === undefined) throw new TypeError(`${where}: "${String(found)}" is none of ${values.join(', ')}`);
  return value;
};

const readLine = (line: string, file: string, kinds: readonly SafetyKind[]): CorpusSentence => {
  const columns = line.split('\t');
  const [tier, clarity, about] = columns;
  const fileKind = kindOfFile[file];
  const isDanger = tier !== 'none';
  const isLanguage = fileKind === undefined && file !== DISTRESS;
  if (columns.length !== (isLanguage ? 6 : 5)) throw new TypeError(`${file}: a wrong number of columns`);
  return {
    file,
    tier: oneOf(tiers, tier, file),
    clarity: oneOf(clarities, clarity, file),
    about: oneOf(subjects, about, file),
    kind: isDanger ? (fileKind ?? oneOf(kinds, columns[3], file)) : undefined,
    writer: columns.at(-2) ?? '',
    text: columns.at(-1) ?? '',
  };
};

const folderOf = (part: CorpusPart): URL => new URL(`../corpus/${part}/`, import.meta.url);

const linesOf = (url: URL): string[] =>
  readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/**
 * @param kinds  every kind that there is
 * @throws {TypeError} for a line that is not in the format
 */
export const readCorpus = (part: CorpusPart, kinds: readonly SafetyKind[]): CorpusSentence[] =>
  readdirSync(folderOf(part))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const file = name.slice(0, -'.tsv'.length);
      return linesOf(new URL(name, folderOf(part))).map((line) => readLine(line, file, kinds));
    });

/** Paragraphs about ordinary days, 110 to 160 words each. */
export const readEveryday = (part: CorpusPart): string[] => linesOf(new URL('everyday.txt', folderOf(part)));

/**
 * A sentence inside everyday text, somewhere in its middle.
 *
 * @param words  of the everyday text, about
 */
export const embed = (sentence: string, paragraphs: readonly string[], words: number, seed: number): string => {
  const source = [0, 1, 2].map((step) => paragraphs[(seed * 7 + step) % paragraphs.length] ?? '').join(' ');
  const sentences = source.match(/[^.!?]+[.!?]+["”’)]*/g) ?? [];
  const chosen: string[] = [];
  let count = 0;
  for (const one of sentences) {
    if (count >= words) break;
    chosen.push(one.trim());
    count += one.trim().split(/\s+/).length;
  }
  const at = Math.max(1, Math.floor(chosen.length * ((seed % 5) + 1) * 0.16));
  const ended = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  return [...chosen.slice(0, at), ended, ...chosen.slice(at)].join(' ');
};
