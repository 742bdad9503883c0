import type { JobId, MeditationRequest } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { Clock } from '../meditation/timeline/clock.ts';
import { markerKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import type { Dispatcher } from './dispatch.ts';
import type { JobRecords } from './jobRecords.ts';
import type { Jobs } from './jobs.ts';
import type { JobRecord } from './record.ts';
import { keepRequest } from './request.ts';
import { newRecord } from './transitions.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Records are kept for 30 days. */
const RECORD_RETENTION_MS = 30 * DAY_MS;

export interface JobServiceParts {
  readonly store: ObjectStore;
  readonly records: JobRecords;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  /** Version 7: job ids sort by time. */
  readonly newUuid: () => string;
  readonly bedIds: ReadonlySet<string>;
  readonly voiceIds: ReadonlySet<string>;
}

export const createJobService = (parts: JobServiceParts): Jobs => ({
  create: (request, idempotencyKey) => createJob(parts, request, idempotencyKey),
  get: async (user, job) => {
    const stored = await parts.records.read(user, job);
    if (stored === undefined) throw new FloatError('JOB_NOT_FOUND', 'There is no such session');
    return stored.record;
  },
});

const createJob = async (
  parts: JobServiceParts,
  request: MeditationRequest,
  idempotencyKey: JobId | undefined,
): Promise<JobRecord> => {
  assertChoices(parts, request);
  const { store, records, clock } = parts;
  const job = idempotencyKey ?? jobIdSchema.parse(parts.newUuid());
  const user = request.user_id;
  const record = newRecord({
    job,
    user,
    durationSeconds: request.duration_minutes * 60,
    nowMs: clock.nowMs(),
    writeId: parts.newUuid(),
    retentionMs: RECORD_RETENTION_MS,
  });
  // The marker first: whatever is left behind by a crash, the sweeper finds it.
  await store.put(markerKey(user, job), new Uint8Array());
  await keepRequest(store, job, request);
  if (!(await records.create(record))) {
    const stored = await records.read(user, job);
    return stored?.record ?? record;
  }
  await parts.dispatcher.dispatch({ user, job, epoch: record.lease.epoch });
  return record;
};

const assertChoices = ({ bedIds, voiceIds }: JobServiceParts, request: MeditationRequest): void => {
  const unknownBed = request.music_list.findIndex((id) => !bedIds.has(id));
  if (unknownBed >= 0) refuse(`music_list.${unknownBed}`, 'must be one of', bedIds);
  if (request.voice !== undefined && !voiceIds.has(request.voice)) refuse('voice', 'must be one of', voiceIds);
};

const refuse = (field: string, takes: string, ids: ReadonlySet<string>): never => {
  throw new FloatError('INVALID_REQUEST', `${field} ${takes} ${[...ids].join(', ')}`, { field });
};
