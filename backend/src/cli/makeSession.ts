import { setTimeout as delay } from 'node:timers/promises';
import { generate } from '../meditation/generate.ts';
import type { GenerateParts, Session, SessionOrder } from '../meditation/session.ts';
import { FRAME_SECONDS, segmentFirstFrame } from '../meditation/segmenter/segmentPlan.ts';
import { openSession } from '../meditation/session.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import type { SessionLog } from '../meditation/timeline/sessionLog.ts';

/** How often progress is looked at. */
const LOOK_MS = 100;

/** How far a session is that is being made. */
export interface MakingProgress {
  readonly title: string | null;
  /** Of the length that was asked for, 0 to 1. */
  readonly part: number;
}

/** A clock on which no time passes: the same order always gives the same session log. Waiting takes real time. */
export const frozenClock = (nowMs: number): Clock => ({
  nowMs: () => nowMs,
  until: (timeMs, signal) => delay(Math.max(0, timeMs - nowMs), undefined, { signal }),
});

/**
 * Makes a session in this process, through the same stages as a worker does.
 *
 * @param onProgress  told several times a second
 * @param signal      ends every stage
 * @returns           the log of the finished session; its files are in `parts.store`
 */
export const makeSession = async (
  order: SessionOrder,
  parts: Omit<GenerateParts, 'clock' | 'hasListener'>,
  onProgress: (progress: MakingProgress) => void,
  signal: AbortSignal,
): Promise<SessionLog> => {
  const generateParts = { ...parts, clock: frozenClock(order.createdAtMs), hasListener: false };
  const session = await openSession(order, generateParts);
  const watching = setInterval(() => {
    onProgress(progressOf(session));
  }, LOOK_MS);
  const watcher = { onStreaming: () => Promise.resolve(), assertHeld: () => undefined };
  try {
    await generate(session, generateParts, watcher, signal);
  } finally {
    clearInterval(watching);
  }
  onProgress({ title: session.log.log.title, part: 1 });
  return session.log.log;
};

const progressOf = ({ log, stream }: Session): MakingProgress => {
  const madeSeconds = segmentFirstFrame(stream.segmentsStored) * FRAME_SECONDS;
  return { title: log.log.title, part: Math.min(0.99, madeSeconds / log.log.duration_seconds) };
};
