import { choosePractices, suitablePractices } from './choosePractices.ts';
import { coreRoom } from './lineRoom.ts';
import type { Listener } from './listener.ts';
import type { Practice, PracticeLine } from './practice.ts';
import type { Section } from './script.ts';
import { sentenceKeys } from './sentences.ts';
import { fillSlots, nameSlots, type Slots } from './slots.ts';

/** A line of a practice, its slots filled. */
export interface PlannedLine extends PracticeLine {
  readonly section: Section;
  readonly practiceId: string;
  /** It is about this person alone. */
  readonly isPersonal: boolean;
  /** What a listener would notice twice: its sentences, and whom it quotes. */
  readonly keys: readonly string[];
}

interface FilledPractice extends Practice {
  readonly lines: readonly PlannedLine[];
}

/** Said back once in a session, however many practices would. */
const quotedOnce: readonly (keyof Slots)[] = ['words', 'answer', 'help'];

/** Lines whose slots have nothing to say are left out. */
const fillPractice = (practice: Practice, slots: Slots): FilledPractice => ({
  ...practice,
  lines: practice.lines.flatMap((line) => {
    const text = fillSlots(line.text, slots);
    if (text === undefined) return [];
    const names = nameSlots(line.text) ?? [];
    const quotations = names.filter((name) => quotedOnce.includes(name)).map((name) => `{${name}}`);
    const keys = [...sentenceKeys(text), ...quotations];
    return [{ ...line, text, keys, section: practice.section, practiceId: practice.id, isPersonal: names.length > 0 }];
  }),
});

/** Leaves out lines of which something was said before. Adds to `said`. */
const sayLines = (lines: readonly PlannedLine[], said: Set<string>): PlannedLine[] =>
  lines.filter(({ keys }) => {
    if (keys.some((key, index) => said.has(key) || keys.indexOf(key) < index)) return false;
    for (const key of keys) said.add(key);
    return true;
  });

const coreOf = <T extends PracticeLine>(lines: readonly T[]): T[] =>
  lines.filter(({ importance }) => importance === 'essential');

/** Whether its core can still be said, all of it. */
const isUnsaid = ({ lines }: FilledPractice, said: ReadonlySet<string>): boolean => {
  const core = coreOf(lines);
  return core.length > 0 && sayLines(core, new Set(said)).length === core.length;
};

export interface PlanRequest {
  readonly listener: Listener;
  readonly slots: Slots;
  /** Words for each section, in order. */
  readonly targets: ReadonlyMap<Section, number>;
  readonly random: () => number;
}

/**
 * Chooses the practices of every section, with all their lines, in the order in which they are spoken. A section whose
 * core is longer than planned leaves less for the next. Adds to `said`.
 */
export const planLines = (practices: readonly Practice[], request: PlanRequest, said: Set<string>): PlannedLine[] => {
  const { listener, slots, targets, random } = request;
  let overdrawn = 0;
  return [...targets].flatMap(([section, planned]) => {
    const written = practices.filter((practice) => practice.section === section);
    const ours = suitablePractices(written, listener).map((practice) => fillPractice(practice, slots));
    const unsaid = ours.filter((practice) => isUnsaid(practice, said));
    const targetWords = planned - overdrawn;
    const chosen = choosePractices(unsaid.length > 0 ? unsaid : ours, { section, listener, targetWords, random });
    overdrawn = Math.max(0, chosen.reduce((sum, practice) => sum + coreRoom(practice), 0) - targetWords);
    return chosen.flatMap(({ lines }) => sayLines(lines, said));
  });
};
