import { choosePractices, wordsOf } from './choosePractices.ts';
import { describeFeelings, readFeelings } from './feelingWords.ts';
import { fitPauses, stretchPause } from './fitPauses.ts';
import { mulberry32 } from './mulberry32.ts';
import { quoteOwnWords } from './ownWords.ts';
import type { Practice, PracticeLine } from './practice.ts';
import { countWords, type Importance, type ScriptRequest, type Section, sections, type Utterance } from './script.ts';
import { sentenceKeys } from './sentences.ts';
import { divideWords, remainingSeconds, speechSeconds, wordBudget } from './sessionBudget.ts';
import { composeTitle } from './sessionTitle.ts';
import { fillSlots, type Slots } from './slots.ts';

/** The part of the words that the timeline may drop, and how many it may add. */
const OPTIONAL_SHARE = 0.1;
const SPARE_SHARE = 0.1;
/** The fade-out follows anyway; a pause after the last words would only be counted twice. */
const LAST_PAUSE_SECONDS = 1;
/** So many words more than planned are better than a gap: half a sentence. */
const TOLERATED_WORDS = 4;

/** Arriving and returning get their extra lines first: they make a session complete. */
const HEAD_START = 0.25;

/** A whole session: its title, and every utterance from 0 on. */
export interface Composition {
  readonly title: string;
  readonly utterances: readonly Utterance[];
}

interface PlannedLine extends PracticeLine {
  readonly section: Section;
  readonly words: number;
}

/** Leaves out lines whose slots have nothing to say and sentences that were already said. Adds to `said`. */
const usableLines = (lines: readonly PracticeLine[], slots: Slots, said: Set<string>): PracticeLine[] =>
  lines.flatMap((line) => {
    const text = fillSlots(line.text, slots);
    if (text === undefined) return [];
    const keys = sentenceKeys(text);
    if (keys.some((key, index) => said.has(key) || keys.indexOf(key) < index)) return [];
    for (const key of keys) said.add(key);
    return [{ ...line, text }];
  });

const countCore = (lines: readonly PracticeLine[]): number =>
  lines.filter((line) => line.importance === 'essential').length;

/** What is left of a practice after what was said before; undefined when a sentence of its core was. */
const unsaidPractice = (practice: Practice, slots: Slots, said: ReadonlySet<string>): Practice | undefined => {
  const fillable = practice.lines.filter(({ text }) => fillSlots(text, slots) !== undefined);
  const lines = usableLines(fillable, slots, new Set(said));
  return countCore(lines) > 0 && countCore(lines) === countCore(fillable) ? { ...practice, lines } : undefined;
};

/** Chooses the practices of every section, with all their lines, in the order in which they are spoken. */
const planLines = (
  practices: readonly Practice[],
  request: ScriptRequest,
  targets: ReadonlyMap<Section, number>,
  said: Set<string>,
  random: () => number,
): PlannedLine[] => {
  const felt = readFeelings(request.floats);
  const slots = { words: said.size === 0 ? quoteOwnWords(request) : undefined, feeling: describeFeelings(felt) };
  return [...targets].flatMap(([section, targetWords]) => {
    const ours = practices.filter((practice) => practice.section === section);
    const unsaid = ours.flatMap((practice) => unsaidPractice(practice, slots, said) ?? []);
    const chosen = choosePractices(unsaid.length > 0 ? unsaid : ours, { section, felt, targetWords, random });
    return chosen.flatMap(({ lines }) =>
      usableLines(lines, slots, said).map((line) => ({ ...line, section, words: countWords(line.text) })),
    );
  });
};

const mayBeLeftOut = ({ section }: PlannedLine): boolean => section !== 'arrive' && section !== 'return';

/** Takes from `lines` while they fit into `words`, passing over those that are too long. */
const takeWords = (lines: readonly PlannedLine[], words: number): PlannedLine[] => {
  let left = words;
  return lines.filter((line) => {
    if (line.words > left) return false;
    left -= line.words;
    return true;
  });
};

/** Decides which of the lines are spoken, which may be dropped and which are held in reserve; the rest goes. */
const fitLines = (lines: readonly PlannedLine[], words: number, random: () => number): PlannedLine[] => {
  const core = lines.filter((line) => line.importance === 'essential');
  const extra = lines
    .filter((line) => line.importance !== 'essential')
    .map((line) => ({
      line,
      order: random() + (line.importance === 'spare' ? 1 : 0) - (mayBeLeftOut(line) ? 0 : HEAD_START),
    }))
    .sort((one, other) => one.order - other.order)
    .map(({ line }) => line);
  const taken = new Set(takeWords(extra, words + TOLERATED_WORDS - wordsOf(core)));
  const droppable = extra.filter((line) => taken.has(line) && mayBeLeftOut(line));
  const optional = new Set(takeWords(droppable, words * OPTIONAL_SHARE + TOLERATED_WORDS));
  const reserve = extra.filter((line) => !taken.has(line) && mayBeLeftOut(line));
  const spare = new Set(takeWords(reserve, words * SPARE_SHARE + TOLERATED_WORDS));
  const importanceOf = (line: PlannedLine): Importance =>
    spare.has(line) ? 'spare' : optional.has(line) ? 'optional' : 'essential';
  return lines
    .filter((line) => line.importance === 'essential' || taken.has(line) || spare.has(line))
    .map((line) => ({ ...line, importance: importanceOf(line) }));
};

/** Composes the rest of a session from `from` on, fitted to the time that `prefix` leaves. */
const composeFrom = (
  practices: readonly Practice[],
  request: ScriptRequest,
  prefix: readonly Utterance[],
  from: Section,
  random: () => number,
): Utterance[] => {
  const seconds = remainingSeconds(request, prefix);
  const words = wordBudget(request, seconds);
  const said = new Set(prefix.flatMap(({ text }) => sentenceKeys(text)));
  const targets = divideWords(words, from);
  const lines = fitLines(planLines(practices, request, targets, said, random), words, random);
  const spoken = lines.filter((line) => line.importance !== 'spare');
  const pauses = spoken.slice(0, -1).map((line) => line.pauseAfterSeconds);
  const speech = speechSeconds(wordsOf(spoken), request.wordsPerMinute);
  const factor = fitPauses(pauses, seconds - speech - LAST_PAUSE_SECONDS);
  const firstId = (prefix.at(-1)?.id ?? -1) + 1;
  return lines.map(({ section, text, pauseAfterSeconds, importance }, index) => ({
    id: firstId + index,
    section,
    text,
    pauseAfterSeconds: index === lines.length - 1 ? LAST_PAUSE_SECONDS : stretchPause(pauseAfterSeconds, factor),
    importance,
  }));
};

/**
 * Composes a whole session of practices: for what is felt, in the person's own words where they can be said back,
 * fitted to the length. Pure: the same request gives the same session.
 */
export const composeSession = (practices: readonly Practice[], request: ScriptRequest): Composition => {
  const random = mulberry32(request.seed);
  const title = composeTitle(readFeelings(request.floats), request.durationSeconds, random);
  return { title, utterances: composeFrom(practices, request, [], 'arrive', random) };
};

const startsWith = (utterances: readonly Utterance[], prefix: readonly Utterance[]): boolean =>
  prefix.every(({ text }, index) => utterances[index]?.text === text);

/** Where to go on after words of unknown origin: an arrival that was begun is left as it is. */
const nextSection = (prefix: readonly Utterance[]): Section => {
  const last = prefix.at(-1)?.section;
  if (last === undefined) return 'arrive';
  return last === 'arrive' ? 'breathe' : last;
};

/**
 * Composes what follows after `prefix`: exactly the rest when it is the beginning of our own session, else new lines
 * from `from` on that repeat nothing and fit the time that is left.
 *
 * @param from  default: the section of the last utterance
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
  const skips = from !== undefined && next !== undefined && sections.indexOf(from) > sections.indexOf(next.section);
  if (isOwn && !skips) return utterances.slice(prefix.length);
  return composeFrom(practices, request, prefix, from ?? nextSection(prefix), mulberry32(request.seed));
};
