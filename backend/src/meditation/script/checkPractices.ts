import { FloatError } from '../../errors.ts';
import { checkBreaths, type LineProblem } from './checkBreaths.ts';
import { findGaps } from './coverage.ts';
import { coreRoom } from './lineRoom.ts';
import type { PracticeFile } from './loadPractices.ts';
import { parsePractice, type Practice, splitSource } from './practice.ts';
import { families, type NumberedLine } from './practiceHeader.ts';
import { readingGrade } from './readingGrade.ts';
import { countWords, type Section } from './script.ts';
import { sentenceKeys, splitSentences } from './sentences.ts';
import { wordingRules } from './wordingRules.ts';

export const MAX_READING_GRADE = 8;
const MAX_SENTENCE_WORDS = 25;
const MIN_PAUSE_SECONDS = 1;
const MAX_PAUSE_SECONDS = 12;
/** A core is spoken in the shortest session, too. Breaths count as words. */
const mostCoreWords: Record<Section, number> = { arrive: 55, breathe: 70, practice: 130, reflect: 60, return: 45 };

/** A listener in danger must stay awake with open eyes, and may not have a screen to look at. */
const FORBIDDEN_IN_CARE =
  /\b(?:(?:clos|shut)\w* (?:your |the )?eyes|eyes (?:close|closed|shut)|sleep\w*|asleep|screen|display)\b/i;

/** Something to be mended in a practice. */
export interface PracticeProblem extends LineProblem {
  /** Empty, as is `line` (0), when it concerns all files together. */
  readonly file: string;
}

interface Sentence {
  readonly line: number;
  readonly text: string;
}

const withoutMarks = (text: string): string =>
  text
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const readSentences = (body: readonly NumberedLine[]): Sentence[] =>
  body.flatMap(({ number, text }) =>
    splitSentences(withoutMarks(text)).map((sentence) => ({ line: number, text: sentence })),
  );

const checkSentence = ({ line, text }: Sentence): LineProblem[] => {
  const found = wordingRules.flatMap(({ pattern, reason }) => {
    const [match] = pattern.exec(text) ?? [];
    return match === undefined ? [] : [`"${match.trim()}" ${reason}`];
  });
  if (!/^[\p{Lu}{]/u.test(text)) found.push('a sentence begins with a capital');
  if (!/[.?]$/.test(text)) found.push('a sentence ends with a full stop or a question mark, in its line');
  if (countWords(text) > MAX_SENTENCE_WORDS) found.push(`more than ${MAX_SENTENCE_WORDS} words for one breath`);
  return found.map((message) => ({ line, message }));
};

const checkPauses = ({ number, text }: NumberedLine): LineProblem[] =>
  Array.from(text.matchAll(/\[\s*pause\s*:?\s*(\d+(?:\.\d+)?)/gi), ([, seconds]) => Number(seconds))
    .filter((seconds) => seconds < MIN_PAUSE_SECONDS || seconds > MAX_PAUSE_SECONDS)
    .map((seconds) => ({
      line: number,
      message: `a pause of ${seconds} seconds; it takes ${MIN_PAUSE_SECONDS} to ${MAX_PAUSE_SECONDS}`,
    }));

/** What holds for a practice as a whole; named at the line where its text begins. */
const checkWhole = (practice: Practice, sentences: readonly Sentence[]): string[] => {
  const grade = readingGrade(sentences.map(({ text }) => text));
  const room = coreRoom(practice);
  const most = mostCoreWords[practice.section];
  const core = practice.lines.filter(({ importance }) => importance === 'essential').map(({ text }) => text);
  const all = practice.lines.map(({ text }) => text).join(' ');
  const isMedical = practice.care.every((kind) => kind === 'medical');
  // The shortest session has no time for a long number twice.
  const isShort = practice.section === 'return' && practice.longestMinutes === 1;
  const saysHelpLine = isMedical || isShort || core.join(' ').includes('{helpline}');
  const saysHelp = saysHelpLine && core.join(' ').includes('{emergency}');
  const isCare = practice.care.length > 0;
  const [unfit] = (isCare ? FORBIDDEN_IN_CARE.exec(all) : undefined) ?? [];
  const isCareFrame = isCare && (practice.section === 'arrive' || practice.section === 'return');
  return [
    ...(grade > MAX_READING_GRADE ? [`reading grade ${grade.toFixed(1)}; at most ${MAX_READING_GRADE}`] : []),
    ...(room > most ? [`a core of ${Math.ceil(room)} words, breaths included; at most ${most}`] : []),
    ...(isCareFrame && !saysHelp
      ? ['the core must say {helpline} and {emergency}; {emergency} alone in "medical" and in a goodbye of one minute']
      : []),
    ...(unfit === undefined
      ? []
      : [`"${unfit}" has no place in a session of care: eyes open, awake, no screen needed`]),
  ];
};

interface Reading {
  readonly file: string;
  /** Absent when the file cannot be read as a practice; then there is one problem, which says why. */
  readonly practice?: Practice;
  readonly sentences: readonly Sentence[];
  readonly problems: readonly PracticeProblem[];
}

const read = ({ file, text }: PracticeFile): Reading => {
  try {
    const practice = parsePractice(file, text);
    const { body } = splitSource(file, text);
    const sentences = readSentences(body);
    const start = sentences[0]?.line ?? 1;
    const problems = [
      ...checkWhole(practice, sentences).map((message) => ({ line: start, message })),
      ...sentences.flatMap(checkSentence),
      ...body.flatMap(checkPauses),
      ...checkBreaths(body),
    ];
    return { file, practice, sentences, problems: problems.map((problem) => ({ file, ...problem })) };
  } catch (error) {
    if (!(error instanceof FloatError)) throw error;
    const [, line = '1', message = error.message] = /, line (\d+): (.*)$/s.exec(error.message) ?? [];
    return { file, sentences: [], problems: [{ file, line: Number(line), message }] };
  }
};

/** Checks one practice by itself: metadata, marks, wording, pauses, breaths, length. */
export const checkPractice = (file: PracticeFile): readonly PracticeProblem[] => read(file).problems;

/** A sentence may stand only once: in a session the second would be left out. */
const findRepeats = (readings: readonly Reading[]): PracticeProblem[] => {
  const places = new Map<string, string>();
  return readings.flatMap(({ file, sentences }) =>
    sentences.flatMap(({ line, text }) =>
      sentenceKeys(text).flatMap((key) => {
        const before = places.get(key);
        places.set(key, before ?? `${file}, line ${line}`);
        return before === undefined ? [] : [{ file, line, message: `this sentence stands in ${before} already` }];
      }),
    ),
  );
};

/** Checks practices one by one and together: no sentence twice, every family there, something for everybody. */
export const checkPractices = (files: readonly PracticeFile[]): readonly PracticeProblem[] => {
  const readings = files.map(read);
  const practices = readings.flatMap(({ practice }) => practice ?? []);
  const missing = families.filter((family) => !practices.some((practice) => practice.family === family));
  const together = [...missing.map((family) => `no practice with "family: ${family}"`), ...findGaps(practices)];
  return [
    ...readings.flatMap(({ problems }) => problems),
    ...findRepeats(readings),
    ...together.map((message) => ({ file: '', line: 0, message })),
  ];
};
