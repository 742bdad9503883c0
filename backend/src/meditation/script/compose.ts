import { readFeelings } from './feelingWords.ts';
import { fitLines } from './fitLines.ts';
import { fitPauses, stretchPause } from './fitPauses.ts';
import { readListener } from './listener.ts';
import { mulberry32 } from './mulberry32.ts';
import { planLines, type PlannedLine } from './planLines.ts';
import type { Practice } from './practice.ts';
import { breathSeconds, countWords, type ScriptRequest, type Section, type Utterance } from './script.ts';
import { sentenceKeys } from './sentences.ts';
import { divideWords, remainingSeconds, speechSeconds, wordBudget } from './sessionBudget.ts';
import { composeCareTitle, composeTitle } from './sessionTitle.ts';
import { readSlots } from './slots.ts';

/** The fade-out follows anyway; a pause after the last words would only be counted twice. */
const LAST_PAUSE_SECONDS = 1;

/** A whole session: its title, the practices it is made of, and every utterance from 0 on. */
export interface Composition {
  readonly title: string;
  readonly practices: readonly string[];
  readonly utterances: readonly Utterance[];
}

/** Chooses and fits the lines of the rest of a session from `from` on, for `seconds`. */
const composeLines = (
  practices: readonly Practice[],
  request: ScriptRequest,
  prefix: readonly Utterance[],
  from: Section,
  random: () => number,
): PlannedLine[] => {
  const words = wordBudget(request, remainingSeconds(request, prefix));
  const said = new Set(prefix.flatMap(({ text }) => sentenceKeys(text)));
  const plan = {
    listener: readListener(request),
    slots: readSlots(request, prefix.length > 0),
    targets: divideWords(words, from),
    random,
  };
  return fitLines(planLines(practices, plan, said), words, random);
};

/** Gives the lines pauses with which they take exactly the time that `prefix` leaves. */
const timeLines = (
  lines: readonly PlannedLine[],
  request: ScriptRequest,
  prefix: readonly Utterance[],
): readonly Utterance[] => {
  const spoken = lines.filter((line) => line.importance !== 'spare');
  const words = spoken.reduce((sum, { text }) => sum + countWords(text), 0);
  const breath = spoken.reduce((sum, line) => sum + breathSeconds(line.breath), 0);
  const pauses = spoken.slice(0, -1).map((line) => line.pauseAfterSeconds);
  const silence = remainingSeconds(request, prefix) - speechSeconds(words, request.wordsPerMinute) - breath;
  const factor = fitPauses(pauses, silence - LAST_PAUSE_SECONDS);
  const firstId = (prefix.at(-1)?.id ?? -1) + 1;
  return lines.map((line, index) => ({
    id: firstId + index,
    section: line.section,
    text: line.text,
    breath: line.breath,
    pauseAfterSeconds: index === lines.length - 1 ? LAST_PAUSE_SECONDS : stretchPause(line.pauseAfterSeconds, factor),
    importance: line.importance,
  }));
};

/**
 * Composes a whole session of practices: for what is felt, in the person's own words where they can be said back,
 * fitted to the length. Pure: the same request gives the same session.
 */
export const composeSession = (practices: readonly Practice[], request: ScriptRequest): Composition => {
  const random = mulberry32(request.seed);
  const title =
    request.care === undefined
      ? composeTitle(readFeelings(request.floats), request.durationSeconds, random)
      : composeCareTitle(random);
  const lines = composeLines(practices, request, [], 'arrive', random);
  const used = new Set(lines.map(({ practiceId }) => practiceId));
  return { title, practices: [...used], utterances: timeLines(lines, request, []) };
};

const startsWith = (utterances: readonly Utterance[], prefix: readonly Utterance[]): boolean =>
  prefix.every(({ text }, index) => utterances[index]?.text === text);

/** Where to go on after words of unknown origin: an arrival that was begun is left as it is. */
const nextSection = (prefix: readonly Utterance[]): Section => {
  const last = prefix.at(-1)?.section;
  if (last === undefined) return 'arrive';
  return last === 'arrive' ? 'breathe' : last;
};

/** Whether what comes next is the beginning of `from`, and not the rest of something that was begun. */
const begins = (next: Utterance, from: Section, last: Utterance | undefined): boolean =>
  next.section === from && last?.section !== from;

/**
 * Composes what follows after `prefix`: exactly the rest when it is the beginning of our own session, else new lines
 * from `from` on that repeat nothing and fit the time that is left.
 *
 * @param from  the section to begin anew; default: whatever comes next
 */
export const composeRest = (
  practices: readonly Practice[],
  request: ScriptRequest,
  prefix: readonly Utterance[],
  from?: Section,
): readonly Utterance[] => {
  const { utterances } = composeSession(practices, request);
  const next = utterances[prefix.length];
  const isOwn = startsWith(utterances, prefix) && prefix.length <= utterances.length;
  const goesOn = from === undefined || next === undefined || begins(next, from, prefix.at(-1));
  if (isOwn && goesOn) return utterances.slice(prefix.length);
  const lines = composeLines(practices, request, prefix, from ?? nextSection(prefix), mulberry32(request.seed));
  return timeLines(lines, request, prefix);
};
