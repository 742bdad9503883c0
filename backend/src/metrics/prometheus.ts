import { collectDefaultMetrics } from 'prom-client';
import type { Registry } from 'prom-client';
import { takeOverReasons } from '../jobs/takeOver.ts';
import type { StorageSpace } from '../storage/sqliteSpace.ts';
import { budgetScopes, type SpentUsd } from '../vendors/budget.ts';
import { boundedLabel } from './boundedLabel.ts';
import { createFamilies, createGauges } from './families.ts';
import type { AnsweredRequest, CompletedSession, Load, Metrics } from './metrics.ts';
import {
  dropReasons,
  rateLimits,
  shedReasons,
  storeOperations,
  storeOutcomes,
  textTasks,
  workOutcomes,
  writeTimeouts,
} from './metrics.ts';

/** What is measured, and the page on which Prometheus reads it. */
export interface Monitor {
  readonly metrics: Metrics;
  /** Of {@link expose}. */
  readonly contentType: string;
  /** Everything that is measured, in the text format of Prometheus. */
  readonly expose: () => Promise<string>;
}

type Families = ReturnType<typeof createFamilies>;

// More than there are; what is beyond is a mistake, and counted together.
const MAX_ROUTES = 64;
const MAX_VENDORS = 16;
const MAX_ATTEMPT = 3;

// Between two looks at the event loop, and the least lag that is told; the default, 10 ms, costs 4 ms of CPU a second.
const LOOP_SAMPLE_MS = 20;

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS', 'PUT', 'PATCH']);

/**
 * Measures in a registry of prom-client, together with what that knows of the Node process.
 *
 * @param registry  takes all of it; nothing goes into prom-client's global one
 */
export const createMonitor = (registry: Registry, version: string): Monitor => {
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOP_SAMPLE_MS });
  const families = createFamilies(registry);
  families.buildInfo.set({ version }, 1);
  showZeros(families);
  return {
    metrics: {
      ...countWork(families),
      ...countCalls(families),
      ...countPressure(families),
      ...watchReadings(registry),
    },
    contentType: registry.contentType,
    expose: () => registry.metrics(),
  };
};

/** A rate can only be told of a series that was there before its first event. */
const showZeros = (families: Families): void => {
  const { jobs, attempts, takeOvers, rateLimited, budgetRefused, storage } = families;
  for (const reason of shedReasons) families.shedRequests.inc({ reason }, 0);
  for (const reason of dropReasons) families.droppedConnections.inc({ reason }, 0);
  for (const reason of writeTimeouts) families.writeTimeouts.inc({ reason }, 0);
  for (const task of textTasks) families.textWorkGivenUp.inc({ task }, 0);
  for (const outcome of workOutcomes) jobs.inc({ outcome }, 0);
  for (let attempt = 1; attempt <= MAX_ATTEMPT; attempt++) attempts.inc({ attempt }, 0);
  for (const reason of takeOverReasons) takeOvers.inc({ reason }, 0);
  for (const budget of budgetScopes) budgetRefused.inc({ budget }, 0);
  for (const limit of rateLimits) rateLimited.inc({ limit }, 0);
  for (const operation of storeOperations) for (const outcome of storeOutcomes) storage.inc({ operation, outcome }, 0);
};

/** A clock that was set, or two that disagree, must not make time negative. */
const notNegative = (seconds: number): number => Math.max(0, seconds);

type WorkMetrics = Pick<
  Metrics,
  | 'workBegun'
  | 'workEnded'
  | 'streamStarted'
  | 'playlistListed'
  | 'sessionCompleted'
  | 'jobTakenOver'
  | 'textWorkGivenUp'
>;

const countWork = (families: Families): WorkMetrics => ({
  workBegun: (attempt) => {
    families.attempts.inc({ attempt: Math.max(1, Math.min(attempt, MAX_ATTEMPT)) });
  },
  workEnded: (outcome, code) => {
    families.jobs.inc({ outcome });
    if (code !== undefined) families.errors.inc({ where: 'job', code });
  },
  streamStarted: (afterSeconds) => {
    families.firstSegment.observe(notNegative(afterSeconds));
  },
  playlistListed: ({ leadSeconds, delaySeconds }) => {
    if (leadSeconds !== undefined) families.publishedLead.observe(leadSeconds);
    if (delaySeconds !== undefined) families.publishDelay.observe(notNegative(delaySeconds));
  },
  sessionCompleted: (completed) => {
    observeCompleted(families, completed);
  },
  jobTakenOver: (reason) => {
    families.takeOvers.inc({ reason });
  },
  textWorkGivenUp: (task) => {
    families.textWorkGivenUp.inc({ task });
  },
});

const observeCompleted = (
  { firstVoice, generationSpeed }: Families,
  { firstVoiceSeconds, madeSeconds, workSeconds }: CompletedSession,
): void => {
  if (firstVoiceSeconds !== null) firstVoice.observe(notNegative(firstVoiceSeconds));
  // A successor that found everything made has made nothing, at no speed.
  if (madeSeconds > 0 && workSeconds > 0) generationSpeed.observe(madeSeconds / workSeconds);
};

const countCalls = (
  families: Families,
): Pick<Metrics, 'requestAnswered' | 'vendorCalled' | 'rateLimited' | 'budgetRefused' | 'storeUsed'> => {
  const routeLabel = boundedLabel(MAX_ROUTES);
  const vendorLabel = boundedLabel(MAX_VENDORS);
  const kindLabel = boundedLabel(MAX_VENDORS);
  return {
    requestAnswered: ({ method, route, status, seconds, code }: AnsweredRequest) => {
      const labels = {
        route: routeLabel(route),
        method: METHODS.has(method) ? method : 'other',
        status: `${Math.floor(status / 100)}xx`,
      };
      families.requestDuration.observe(labels, notNegative(seconds));
      if (code !== undefined) families.errors.inc({ where: 'http', code });
    },
    vendorCalled: ({ vendor, kind, outcome, seconds }) => {
      const labels = { vendor: vendorLabel(vendor), kind: kindLabel(kind), outcome };
      families.vendorCall.observe(labels, notNegative(seconds));
    },
    rateLimited: (limit) => {
      families.rateLimited.inc({ limit });
    },
    budgetRefused: (budget) => {
      families.budgetRefused.inc({ budget });
    },
    storeUsed: (operation, outcome) => {
      families.storage.inc({ operation, outcome });
    },
  };
};

type PressureMetrics = Pick<Metrics, 'requestShed' | 'originRefused' | 'connectionDropped' | 'writeTimedOut'>;

const countPressure = (families: Families): PressureMetrics => ({
  requestShed: (reason) => {
    families.shedRequests.inc({ reason });
  },
  originRefused: () => {
    families.refusedOrigins.inc();
  },
  connectionDropped: (reason) => {
    families.droppedConnections.inc({ reason });
  },
  writeTimedOut: (reason) => {
    families.writeTimeouts.inc({ reason });
  },
});

const NO_DISK: StorageSpace = { freeBytes: Infinity, missingReserveBytes: 0 };
/** Told when the disk cannot be looked at: a scrape must not fail because of it. */
const UNKNOWN_DISK: StorageSpace = { freeBytes: NaN, missingReserveBytes: NaN };

const watchReadings = (
  registry: Registry,
): Pick<Metrics, 'watchLoad' | 'watchOldestJob' | 'watchConnections' | 'watchBudget' | 'watchDisk'> => {
  let readLoad = (): Load => ({ runningJobs: 0, jobsInLine: 0 });
  let readOldestAge = (): number => 0;
  let readConnections = (): number => 0;
  let readSpent = (): SpentUsd => ({ hourUsd: 0, dayUsd: 0 });
  let readDisk = (): Promise<StorageSpace> => Promise.resolve(NO_DISK);
  const disk = (): Promise<StorageSpace> => readDisk().catch(() => UNKNOWN_DISK);
  createGauges(registry, {
    runningJobs: () => readLoad().runningJobs,
    jobsInLine: () => readLoad().jobsInLine,
    oldestJobAgeSeconds: () => notNegative(readOldestAge()),
    connections: () => readConnections(),
    spentUsd: () => readSpent(),
    freeBytes: async () => (await disk()).freeBytes,
    missingReserveBytes: async () => (await disk()).missingReserveBytes,
  });
  return {
    watchLoad: (read) => {
      readLoad = read;
    },
    watchConnections: (read) => {
      readConnections = read;
    },
    watchOldestJob: (read) => {
      readOldestAge = read;
    },
    watchBudget: (read) => {
      readSpent = read;
    },
    watchDisk: (read) => {
      readDisk = read;
    },
  };
};
