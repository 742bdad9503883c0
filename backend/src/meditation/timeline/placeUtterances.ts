import type { MonoPcm } from '../pcm.ts';
import { secondsToSamples } from '../pcm.ts';
import type { Utterance } from '../script/script.ts';
import type { Clock } from './clock.ts';
import { coveredSeconds, fillDeadlineMs, nextSegmentMix } from './lead.ts';
import type { Outlook } from './outlook.ts';
import { breathSamples } from './outlook.ts';
import type { Position } from './pacing.ts';
import { decideEnd, freeHorizon, nextStart } from './pacing.ts';

/** An utterance with its stored take, ready to be mixed. */
export interface SpokenUtterance {
  readonly utterance: Utterance;
  readonly pcm: MonoPcm;
  readonly gainDb: number;
  /** SHA-256 of the stored WAV, hex. */
  readonly sha: string;
  /** Id of the voice. */
  readonly voice?: string | undefined;
}

/** What the mixer is told, in order. Nothing that a `mix` already covers ever changes. */
export type MixOrder =
  | { readonly type: 'place'; readonly startSample: number; readonly pcm: MonoPcm; readonly gainDb: number }
  | { readonly type: 'end'; readonly endSample: number }
  | { readonly type: 'mix'; readonly untilSample: number };

/** Where decisions are recorded before anything that depends on them is published. */
export interface DecisionLog {
  placed(spoken: SpokenUtterance, startSample: number): void;
  ended(endSample: number): void;
}

export interface TimelineParts {
  readonly outlook: Outlook;
  readonly log: DecisionLog;
  readonly clock: Clock;
  /**
   * Resolves with the time at which the first playlist stood. Undefined: no one listens while the session is made, so
   * late words are waited for and never bridged with music.
   */
  readonly firstPublishedAtMs: Promise<number> | undefined;
}

/**
 * Decides at which sample each utterance starts and where the session ends. It asks for words, and mixes on with
 * music alone when they are so late that a listener could run out of audio (ADR 012).
 *
 * It goes on from where the outlook stands: at the beginning, or behind what an earlier worker has placed and mixed.
 *
 * @param spoken  utterances in the order in which they are said; pulled one at a time, after the one before is placed
 */
export async function* placeUtterances(
  spoken: AsyncIterator<SpokenUtterance>,
  parts: TimelineParts,
  signal: AbortSignal,
): AsyncGenerator<MixOrder, void, undefined> {
  let { headSample, last } = parts.outlook.position;
  const { targetSamples } = parts.outlook.position;
  const position = (): Position => ({ targetSamples, headSample, last });
  const mixUntil = function* (untilSample: number): Generator<MixOrder> {
    if (untilSample <= headSample) return;
    headSample = untilSample;
    yield { type: 'mix', untilSample };
  };

  for (;;) {
    yield* mixUntil(freeHorizon(position()));
    const next = spoken.next();
    while (!(await arrivesInTime(next, headSample, parts, signal))) yield* mixUntil(nextSegmentMix(headSample));
    const result = await next;
    if (result.done === true) break;

    const { utterance, pcm, gainDb } = result.value;
    const startSample = nextStart(position(), remainingWith(result.value, parts.outlook));
    parts.log.placed(result.value, startSample);
    last = {
      endSample: startSample + pcm.length + breathSamples(utterance),
      pauseSamples: secondsToSamples(utterance.pauseAfterSeconds),
    };
    parts.outlook.placed(utterance, pcm.length, position());
    yield { type: 'place', startSample, pcm, gainDb };
  }

  const endSample = decideEnd(position());
  parts.log.ended(endSample);
  yield { type: 'end', endSample };
  yield { type: 'mix', untilSample: endSample };
}

/** What is still to be said, the utterance with its real length included. */
const remainingWith = ({ utterance, pcm }: SpokenUtterance, outlook: Outlook) => {
  const after = outlook.after(utterance.id);
  const isLast = after.speechSamples === 0;
  const pauseSamples = isLast ? 0 : secondsToSamples(utterance.pauseAfterSeconds);
  return {
    speechSamples: pcm.length + breathSamples(utterance) + after.speechSamples,
    pauseSamples: pauseSamples + after.pauseSamples,
  };
};

/** Waits for words; false as soon as music must go on without them. */
const arrivesInTime = async (
  next: Promise<unknown>,
  headSample: number,
  parts: TimelineParts,
  signal: AbortSignal,
): Promise<boolean> => {
  if (parts.firstPublishedAtMs === undefined) return next.then(() => true);
  const { firstPublishedAtMs } = parts;
  const waiting = new AbortController();
  const abandoned = AbortSignal.any([signal, waiting.signal]);
  const mustFill = async (): Promise<boolean> => {
    await parts.clock.until(fillDeadlineMs(await firstPublishedAtMs, coveredSeconds(headSample)), abandoned);
    return false;
  };
  try {
    const filling = mustFill();
    // The loser of the race rejects with our own abort; the winner's rejection still comes through the race.
    filling.catch(() => undefined);
    return await Promise.race([next.then(() => true), filling]);
  } finally {
    waiting.abort();
  }
};
