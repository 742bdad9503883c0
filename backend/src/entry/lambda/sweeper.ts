import type { Context } from 'aws-lambda';
import { v7 as uuidv7 } from 'uuid';
import { sweepRounds } from '../../jobs/sweeper.ts';
import { tendJobs } from '../../jobs/tend.ts';
import { systemClock } from '../../meditation/timeline/clock.ts';
import { noMetrics } from '../../metrics/metrics.ts';
import { watchUnfinished } from '../../metrics/unfinishedJobs.ts';
import { clearingTasks } from '../clearingTasks.ts';
import { tellTakeOver } from '../tellTakeOver.ts';
import { openFunction } from './openFunction.ts';
import { withinTime } from './withinTime.ts';

/** What a round has not come to by then, the next one does. */
const SPARE_MS = 5_000;

const { config, log, store, records, dispatcher, judge } = await openFunction();
const { retention } = config;
const clock = systemClock;
const onTakenOver = tellTakeOver(log, noMetrics);
const clearing = { store, newUuid: uuidv7, retention };
const { tend, oldestAgeSeconds } = watchUnfinished(
  tendJobs({ records, dispatcher, judge, clock, clearing, onTakenOver }),
  clock.nowMs,
);
// Sessions are made elsewhere: nothing waits behind a long round, which goes on for as long as the invocation lasts.
const pace = { busyMs: 0, idleMs: 0, clearings: Infinity, firstLooks: Infinity };
const tasks = clearingTasks({ ...clearing, records, clock, leaseMs: judge.times.leaseMs, log }, 0);
const sweepRound = sweepRounds({ store, records, clock, newUuid: uuidv7, tend, tasks, pace, log });

/** One round over all unfinished jobs, and over what is due: invoked by a schedule, every minute. */
export const sweeper = async (_event: unknown, context: Context): Promise<void> => {
  await withinTime(context, SPARE_MS, sweepRound);
  // An alarm watches this: a job that never ends is one that somebody waits for.
  log.info('jobs_tended', { seconds: Math.round(oldestAgeSeconds()) });
};
