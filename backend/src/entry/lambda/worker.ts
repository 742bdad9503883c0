import { join } from 'node:path';
import type { Context } from 'aws-lambda';
import { v7 as uuidv7 } from 'uuid';
import { runExport } from '../../jobs/exportWorker.ts';
import { workerEventSchema } from '../../jobs/lambdaDispatcher.ts';
import { takeOverIfLost } from '../../jobs/takeOver.ts';
import { runJob } from '../../jobs/worker.ts';
import { openStoredBeds } from '../../meditation/music/storedBeds.ts';
import { systemClock } from '../../meditation/timeline/clock.ts';
import { noMetrics } from '../../metrics/metrics.ts';
import { assembleStages } from '../assembleStages.ts';
import { openBudget } from '../openBudget.ts';
import { tellTakeOver } from '../tellTakeOver.ts';
import { openFunction } from './openFunction.ts';
import { withinTime } from './withinTime.ts';

/**
 * Enough to end the encoder, write the hand-over and dispatch anew, also when S3 has to be asked three times. Where
 * invocations are so short that this is most of their time, it is less (`withinTime.ts`).
 */
const HAND_OVER_MS = 20_000;

const { config, log, store, records, dispatcher, judge } = await openFunction();
const beds = await openStoredBeds({ store, folder: join(config.dataDir, 'beds') });
// One processor speaks no faster with two threads, and the first segments need it, too.
const settings = { ...config, voiceThreads: config.voiceThreads ?? 1 };
const budget = openBudget(config.models, { store, nowMs: systemClock.nowMs, log, metrics: noMetrics });
const foundations = { store, records, beds, times: judge.times, budget, isAwaited: true };
const { workerParts } = await assembleStages(settings, log, noMetrics, foundations);
const onTakenOver = tellTakeOver(log, noMetrics);
const exportParts = { store, clock: systemClock, retention: config.retention, newUuid: uuidv7, log };

/** An archive has to be finished in one invocation: what sound is not in it by then is left out. */
const MAX_SOUND_SHARE = 0.8;
const exportLimits = (context: Context) => ({
  soundUntilMs: Date.now() + context.getRemainingTimeInMillis() * MAX_SOUND_SHARE,
});

/**
 * Makes one session, or one archive, as it was dispatched; or nothing, when it was only to wake up. Shortly before the time of the invocation is over, it hands over to the next
 * one, which it invokes itself; so it does after a failed attempt. The record counts attempts, and hand-overs without
 * progress as such: the chain has an end.
 *
 * @throws a ZodError for what is neither; `STORAGE_UNAVAILABLE`
 */
export const worker = async (event: unknown, context: Context): Promise<void> => {
  const asked = workerEventSchema.parse(event);
  if ('wake' in asked) return;
  if ('exportId' in asked) {
    await withinTime(context, HAND_OVER_MS, (signal) => runExport(asked, exportParts, signal, exportLimits(context)));
    return;
  }
  const { requestId, ...dispatched } = asked;
  await withinTime(context, HAND_OVER_MS, (signal) => runJob({ ...dispatched, requestId }, workerParts, signal));
  // Until the next invocation this process is frozen, or gone: others need what it holds.
  await budget.release();
  const stored = await records.read(dispatched.user, dispatched.job);
  if (stored !== undefined)
    await takeOverIfLost({ records, dispatcher, judge, clock: systemClock, onTakenOver }, stored);
};
