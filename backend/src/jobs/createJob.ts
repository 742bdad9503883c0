import type { JobId, MeditationRequest, Safety, UserId } from '@float/contract';
import { jobIdSchema, ownTextsOf, textsOf } from '@float/contract';
import { FloatError } from '../errors.ts';
import { markerKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { PreconditionFailed } from '../storage/objectStore.ts';
import type { TextWork } from '../text/textWork.ts';
import { clearJob } from './clearJob.ts';
import type { Dispatcher } from './dispatch.ts';
import type { EraseParts } from './erase.ts';
import { eraseJob } from './erase.ts';
import { wasNeverCreated } from './eraseTransitions.ts';
import { touchMarker } from './markers.ts';
import type { JobRecord } from './record.ts';
import { keepRequest } from './request.ts';
import type { Retention } from './retention.ts';
import { countRunningOthers } from './runningJobs.ts';
import type { SessionSpace } from './sessionSpace.ts';
import type { TakeOverParts } from './takeOver.ts';
import type { LeaseJudge } from './transitions.ts';
import { newRecord } from './transitions.ts';
import { assertNotErased, isErased } from './userTombstone.ts';

const RUNNING_RETRY_SECONDS = 30;

export interface CreateJobParts extends EraseParts, Pick<TakeOverParts, 'onTakenOver'> {
  readonly dispatcher: Pick<Dispatcher, 'dispatch' | 'wake' | 'position'>;
  readonly judge: LeaseJudge;
  readonly textWork: Pick<TextWork, 'assess'>;
  readonly bedIds: ReadonlySet<string>;
  readonly voiceIds: ReadonlySet<string>;
  /** How many jobs one person can have under way at a time. */
  readonly maxRunningJobs: number;
  readonly retention: Retention;
  readonly space: SessionSpace;
}

/** See `Jobs.create`. */
export const createJob = async (
  parts: CreateJobParts,
  request: MeditationRequest,
  idempotencyKey: JobId | undefined,
  region: string | undefined,
  requestId?: string,
): Promise<JobRecord> => {
  assertChoices(parts, request);
  const { store, records } = parts;
  const job = idempotencyKey ?? jobIdSchema.parse(parts.newUuid());
  const user = request.user_id;
  const [earlier] = await Promise.all([
    idempotencyKey === undefined ? undefined : records.read(user, job),
    assertNotErased(store, user),
  ]);
  if (earlier !== undefined) return alive(earlier.record);
  using space = await parts.space.claim({ user, job }, request.duration_minutes * 60);
  // The marker first: whatever is left behind by a crash, the sweeper finds it.
  await mark(store, user, job);
  await assertRoom(parts, user, job);
  const { safety, isCheckIn } = await parts.textWork.assess({
    texts: textsOf(request),
    ownTexts: ownTextsOf(request),
    region,
  });
  const record = recordOf(parts, request, job, safety);
  await keepRequest(store, job, isCheckIn ? withoutJoy(request) : request);
  if (!(await records.create(record))) return await createdByOther(parts, user, job);
  space.keep();
  await confirm(parts, record);
  await parts.dispatcher.dispatch({ user, job, epoch: record.lease.epoch, requestId });
  return record;
};

/** For texts that may speak of danger: the script, and music that was not chosen by name, are for no joy. */
const withoutJoy = (request: MeditationRequest): MeditationRequest => ({
  ...request,
  input_data: {
    floats: request.input_data.floats.map((float) =>
      float.sentiment_label === 'Happy' ? { ...float, sentiment_label: 'Neutral' } : float,
    ),
  },
});

const recordOf = (
  { clock, newUuid, judge, retention }: CreateJobParts,
  request: MeditationRequest,
  job: JobId,
  safety: Safety | null,
): JobRecord =>
  newRecord({
    ...{ job, user: request.user_id, nowMs: clock.nowMs(), writeId: newUuid() },
    durationSeconds: request.duration_minutes * 60,
    safety,
    retentionMs: retention.recordMs,
    dispatchMs: judge.times.dispatchMs,
  });

const alive = (record: JobRecord): JobRecord => {
  if (record.erased_at === null) return record;
  if (wasNeverCreated(record))
    throw new FloatError('STORAGE_UNAVAILABLE', 'Please try again in two minutes', { retriable: true });
  throw new FloatError('JOB_NOT_FOUND', 'This session was erased');
};

/** A marker that is there already keeps its place in the order of the person's jobs. */
const mark = async (store: ObjectStore, user: UserId, job: JobId): Promise<void> => {
  try {
    await store.put(markerKey(user, job), new Uint8Array(), { ifNoneMatch: '*' });
  } catch (error) {
    if (!(error instanceof PreconditionFailed)) throw error;
  }
};

/** @throws {FloatError} `RATE_LIMITED` */
const assertRoom = async (parts: CreateJobParts, user: UserId, job: JobId): Promise<void> => {
  const { store, records, maxRunningJobs } = parts;
  if ((await countRunningOthers(parts, user, job)) < maxRunningJobs) return;
  await store.deleteMany([markerKey(user, job)]);
  // The same key may have been sent twice, and found room the other time: then it is that one's marker.
  if ((await records.read(user, job)) !== undefined) await touchMarker(parts, user, job);
  throw new FloatError(
    'RATE_LIMITED',
    'Your other sessions are still being made. Take a breath, and ask again when one of them is ready.',
    { retriable: true, retryAfterSeconds: RUNNING_RETRY_SECONDS },
  );
};

const createdByOther = async ({ store, records }: CreateJobParts, user: UserId, job: JobId): Promise<JobRecord> => {
  const stored = await records.read(user, job);
  if (stored === undefined) throw new FloatError('JOB_NOT_FOUND', 'This session was erased');
  // Created and erased meanwhile: then our request was written after its clearing.
  if (stored.record.erased_at !== null) await clearJob(store, stored.record);
  return alive(stored.record);
};

/**
 * Whoever erases the person or withdraws the marker does so before looking for records: seen from here, after the
 * record is written, it is either visible or will see the record.
 */
const confirm = async (parts: CreateJobParts, { user_id: user, job_id: job }: JobRecord): Promise<void> => {
  const [erased, marker] = await Promise.all([isErased(parts.store, user), parts.store.head(markerKey(user, job))]);
  if (marker === undefined) await touchMarker(parts, user, job);
  if (!erased) return;
  await eraseJob(parts, user, job);
  await assertNotErased(parts.store, user);
};

const assertChoices = ({ bedIds, voiceIds }: CreateJobParts, request: MeditationRequest): void => {
  const unknownBed = request.music_list.findIndex((id) => !bedIds.has(id));
  if (unknownBed >= 0) refuse(`music_list.${unknownBed}`, 'must be one of', bedIds);
  if (request.voice !== undefined && !voiceIds.has(request.voice)) refuse('voice', 'must be one of', voiceIds);
};

const refuse = (field: string, takes: string, ids: ReadonlySet<string>): never => {
  throw new FloatError('INVALID_REQUEST', `${field} ${takes} ${[...ids].join(', ')}`, { field });
};
