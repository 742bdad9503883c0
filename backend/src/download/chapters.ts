import { samplesToSeconds } from '../meditation/pcm.ts';
import type { Section } from '../meditation/script/script.ts';
import type { PlacedUtterance } from '../meditation/timeline/sessionLog.ts';

/** A part of a session that a player can jump to. Milliseconds of what is heard, the encoder's delay left out. */
export interface Chapter {
  readonly title: string;
  readonly startMs: number;
  readonly endMs: number;
}

const titles: Readonly<Record<Section, string>> = {
  arrive: 'Arriving',
  breathe: 'Breathing',
  practice: 'Practice',
  reflect: 'Reflecting',
  return: 'Coming back',
};

/** Before the first word of a chapter, so that whoever jumps there hears all of it. */
const AHEAD_MS = 1000;

const toMs = (samples: number): number => Math.round(samplesToSeconds(samples) * 1000);

/** One chapter a section, in the order in which they are spoken, from the first sample to the last. */
export const chaptersOf = (utterances: readonly PlacedUtterance[], mixSamples: number): Chapter[] => {
  const opening = utterances.filter(({ section }, i) => section !== utterances[i - 1]?.section);
  const starts = opening.map((utterance) => chapterStartMs(utterance, utterances));
  return opening.map(({ section }, i) => ({
    title: titles[section],
    startMs: i === 0 ? 0 : (starts[i] ?? 0),
    endMs: starts[i + 1] ?? toMs(mixSamples),
  }));
};

const chapterStartMs = (opening: PlacedUtterance, utterances: readonly PlacedUtterance[]): number => {
  const before = utterances[utterances.indexOf(opening) - 1];
  const endOfBeforeMs = before === undefined ? 0 : toMs(before.start_sample + before.samples);
  return Math.max(endOfBeforeMs, toMs(opening.start_sample) - AHEAD_MS);
};
