import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import type { SpentUsd } from '../vendors/budget.ts';

// Close around the figures that are promised (docs/architecture.md), coarse elsewhere.
const FIRST_SOUND_BUCKETS = [0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.2, 1.5, 2, 3, 5, 10, 30, 120];
const LEAD_BUCKETS = [0, 3, 6, 9, 11, 12, 13, 14, 16, 20, 30, 60, 120, 300];
const DELAY_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 5];
const SPEED_BUCKETS = [0.5, 0.8, 1, 1.5, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120];
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 30];
const VENDOR_BUCKETS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60];

/** Every metric of Float's own. Names are what dashboards and alerts know: changing one breaks them. */
export const createFamilies = (registry: Registry) => {
  const registers = [registry];
  return {
    ...createHistograms(registers),
    ...createCounters(registers),
    buildInfo: new Gauge({
      name: 'float_build_info',
      help: 'Always 1; the label says which version runs',
      labelNames: ['version'] as const,
      registers,
    }),
  };
};

const createHistograms = (registers: Registry[]) => ({
  firstSegment: new Histogram({
    name: 'float_first_segment_seconds',
    help: 'From the acceptance of a session to its first playlist, time in line included',
    buckets: FIRST_SOUND_BUCKETS,
    registers,
  }),
  firstVoice: new Histogram({
    name: 'float_first_voice_seconds',
    help: 'From the acceptance of a session to its first spoken words, ready to be mixed; observed when it is complete',
    buckets: FIRST_SOUND_BUCKETS,
    registers,
  }),
  publishedLead: new Histogram({
    name: 'float_published_lead_seconds',
    help: 'How far published audio was ahead of the earliest possible listener, at its lowest before each listing',
    buckets: LEAD_BUCKETS,
    registers,
  }),
  publishDelay: new Histogram({
    name: 'float_publish_delay_seconds',
    help: 'From making a segment to listing it; of several that are listed at once, the oldest',
    buckets: DELAY_BUCKETS,
    registers,
  }),
  generationSpeed: new Histogram({
    name: 'float_generation_speed_ratio',
    help: 'Seconds of session made per second of work, of completed sessions',
    buckets: SPEED_BUCKETS,
    registers,
  }),
  requestDuration: new Histogram({
    name: 'float_http_request_duration_seconds',
    help: 'Until the answer begins, by template of the route',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: REQUEST_BUCKETS,
    registers,
  }),
  vendorCall: new Histogram({
    name: 'float_vendor_call_duration_seconds',
    help: 'Calls of what writes and speaks for us, waiting for a turn included',
    labelNames: ['vendor', 'kind', 'outcome'] as const,
    buckets: VENDOR_BUCKETS,
    registers,
  }),
});

const createCounters = (registers: Registry[]) => ({
  jobs: new Counter({
    name: 'float_jobs_total',
    help: 'How the work of a worker on a job has ended',
    labelNames: ['outcome'] as const,
    registers,
  }),
  attempts: new Counter({
    name: 'float_job_attempts_total',
    help: 'Jobs that a worker has begun to work on, by which attempt it was',
    labelNames: ['attempt'] as const,
    registers,
  }),
  textWorkGivenUp: new Counter({
    name: 'float_text_work_given_up_total',
    help: 'Texts that could not be read in time or crashed their thread; a careful answer stood in',
    labelNames: ['task'] as const,
    registers,
  }),
  takeOvers: new Counter({
    name: 'float_take_overs_total',
    help: 'Jobs that were freed for another worker, by why the one before does not go on',
    labelNames: ['reason'] as const,
    registers,
  }),
  errors: new Counter({
    name: 'float_errors_total',
    help: 'Errors that somebody met, by code: in an answer (http), or at the end of an attempt (job)',
    labelNames: ['where', 'code'] as const,
    registers,
  }),
  shedRequests: new Counter({
    name: 'float_shed_requests_total',
    help: 'Requests that were answered 503 because there was too much to do',
    labelNames: ['reason'] as const,
    registers,
  }),
  refusedOrigins: new Counter({
    name: 'float_refused_origins_total',
    help: 'Requests of pages of foreign origins that would have changed something',
    registers,
  }),
  droppedConnections: new Counter({
    name: 'float_dropped_connections_total',
    help: 'Connections that the server closed, by which limit they exceeded',
    labelNames: ['reason'] as const,
    registers,
  }),
  writeTimeouts: new Counter({
    name: 'float_write_timeouts_total',
    help: 'Answers that the server stopped writing, because the client stalled or was too slow',
    labelNames: ['reason'] as const,
    registers,
  }),
  budgetRefused: new Counter({
    name: 'float_budget_refusals_total',
    help: 'Calls of vendors that were not made, by the budget that is used up; ledger means that it could not be read',
    labelNames: ['budget'] as const,
    registers,
  }),
  rateLimited: new Counter({
    name: 'float_rate_limited_total',
    help: 'Requests that a limit refused, by the limit',
    labelNames: ['limit'] as const,
    registers,
  }),
  storage: new Counter({
    name: 'float_storage_operations_total',
    help: 'Reads and writes of the store; conflict means that another write came first',
    labelNames: ['operation', 'outcome'] as const,
    registers,
  }),
});

/** Gauges that are read when somebody looks. */
export interface Readings {
  readonly runningJobs: () => number;
  readonly jobsInLine: () => number;
  readonly oldestJobAgeSeconds: () => number;
  readonly connections: () => number;
  readonly spentUsd: () => SpentUsd;
  readonly freeBytes: () => Promise<number>;
  readonly missingReserveBytes: () => Promise<number>;
}

export const createGauges = (registry: Registry, readings: Readings): void => {
  const gauge = (name: string, help: string, read: () => number | Promise<number>): void => {
    const reading = new Gauge({
      ...{ name, help, registers: [registry] },
      collect: async () => {
        reading.set(await read());
      },
    });
  };
  gauge('float_running_jobs', 'Jobs that this process is working on', readings.runningJobs);
  gauge('float_open_connections', 'Connections of clients that are open', readings.connections);
  gauge('float_jobs_in_line', 'Jobs that wait in this process until a worker has room', readings.jobsInLine);
  gauge(
    'float_oldest_unfinished_job_age_seconds',
    'Age of the oldest job, of all processes, that is neither completed nor failed; 0 when there is none',
    readings.oldestJobAgeSeconds,
  );
  const spent = new Gauge({
    name: 'float_budget_spent_usd',
    help: 'What all processes have spent on vendors in this hour and on this day (UTC), as this process last read it',
    labelNames: ['window'] as const,
    registers: [registry],
    collect: () => {
      const { hourUsd, dayUsd } = readings.spentUsd();
      spent.set({ window: 'hour' }, hourUsd);
      spent.set({ window: 'day' }, dayUsd);
    },
  });
  gauge(
    'float_storage_free_bytes',
    'Free on the disk under the data folder; infinite with a bucket',
    readings.freeBytes,
  );
  gauge(
    'float_storage_missing_reserve_bytes',
    'What the reserve for deletions lacks: 0, unless the disk was full and has no room for it yet',
    readings.missingReserveBytes,
  );
};
