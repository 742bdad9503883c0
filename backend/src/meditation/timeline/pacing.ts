import { secondsToSamples } from '../pcm.ts';
import { wholeFrameMix } from '../segmenter/segmentPlan.ts';
import type { Importance } from '../script/script.ts';

/** The first utterance starts here at the earliest: the first 5 s never wait for a voice. */
export const LEAD_IN_SAMPLES = secondsToSamples(6.2);
/** No utterance starts closer than this to what is already mixed: the bed ducks for 1 s before it. */
export const PLACEMENT_MARGIN_SAMPLES = secondsToSamples(1.1);
/** Music after the last word, at least. */
export const TAIL_SAMPLES = secondsToSamples(12);
/** The fade-out lasts 10 s; nothing of it may be mixed before the end is decided. */
export const FADE_OUT_SAMPLES = secondsToSamples(10);

// Aimed at, so that a last utterance that runs long still ends on time.
const AIMED_TAIL_SAMPLES = secondsToSamples(15);
const END_MARGIN_SAMPLES = secondsToSamples(0.1);
const SHORTEST_PAUSE_SAMPLES = secondsToSamples(0.3);
const MIN_PAUSE_SCALE = 0.5;
const MAX_PAUSE_SCALE = 2;

// Lines are dropped or added before pauses get so short or long that one notices (ADR 012).
const DROP_OPTIONAL_BELOW = 0.75;
const SPEAK_SPARE_ABOVE = 1.5;

/** Where the session stands when the next utterance is to be placed. */
export interface Position {
  readonly targetSamples: number;
  /** Mixed so far. */
  readonly headSample: number;
  /** End of the last utterance that was placed, breathing included, and its pause as written; undefined before it. */
  readonly last: { readonly endSample: number; readonly pauseSamples: number } | undefined;
}

/** What is still to be said, as an estimate. */
export interface Remaining {
  readonly speechSamples: number;
  /** As written, before scaling; the pause after the last utterance does not count: the end follows it. */
  readonly pauseSamples: number;
}

/** By how much pauses must be scaled for the rest to end on time, not yet clamped. */
export const neededPauseScale = (position: Position, remaining: Remaining): number => {
  const from = Math.max(position.last?.endSample ?? LEAD_IN_SAMPLES, position.headSample);
  const pauseSamples = (position.last?.pauseSamples ?? 0) + remaining.pauseSamples;
  const available = position.targetSamples - AIMED_TAIL_SAMPLES - from - remaining.speechSamples;
  return pauseSamples > 0 ? available / pauseSamples : Number.POSITIVE_INFINITY;
};

const clampScale = (scale: number): number => Math.min(MAX_PAUSE_SCALE, Math.max(MIN_PAUSE_SCALE, scale));

const pauseAt = (pauseSamples: number, scale: number): number =>
  Math.max(SHORTEST_PAUSE_SAMPLES, Math.round(pauseSamples * scale));

/**
 * The sample at which the next utterance starts.
 *
 * @param remaining  what is still to be said, this utterance included
 */
export const nextStart = (position: Position, remaining: Remaining): number => {
  const earliest = position.headSample + PLACEMENT_MARGIN_SAMPLES;
  if (position.last === undefined) return Math.max(LEAD_IN_SAMPLES, earliest);
  const scale = clampScale(neededPauseScale(position, remaining));
  return Math.max(position.last.endSample + pauseAt(position.last.pauseSamples, scale), earliest);
};

/**
 * How far may be mixed while it is unknown what comes next, without keeping an utterance from its place or, if none
 * comes, the end from its.
 */
export const freeHorizon = (position: Position): number => {
  if (position.last === undefined) return LEAD_IN_SAMPLES - PLACEMENT_MARGIN_SAMPLES;
  const shortestPause = pauseAt(position.last.pauseSamples, MIN_PAUSE_SCALE);
  return (
    position.last.endSample +
    Math.min(shortestPause - PLACEMENT_MARGIN_SAMPLES, TAIL_SAMPLES - FADE_OUT_SAMPLES - END_MARGIN_SAMPLES)
  );
};

/** The length of the session, once everything is placed; its last frame is full. */
export const decideEnd = (position: Position): number =>
  wholeFrameMix(
    Math.max(
      position.targetSamples,
      (position.last?.endSample ?? 0) + TAIL_SAMPLES,
      position.headSample + FADE_OUT_SAMPLES + END_MARGIN_SAMPLES,
    ),
  );

/** Whether an utterance is worth its time, given the pause scale that the rest without it would need. */
export const isSpoken = (importance: Importance, scaleNeeded: number): boolean => {
  if (importance === 'optional') return scaleNeeded >= DROP_OPTIONAL_BELOW;
  if (importance === 'spare') return scaleNeeded > SPEAK_SPARE_ABOVE;
  return true;
};
