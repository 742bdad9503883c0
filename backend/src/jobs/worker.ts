import { createHash } from 'node:crypto';
import type { ErrorDetail, JobId } from '@float/contract';
import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { generate } from '../meditation/generate.ts';
import type { GenerateParts } from '../meditation/session.ts';
import { openSession } from '../meditation/session.ts';
import type { Voice } from '../meditation/voice/voice.ts';
import { countOperations } from '../storage/countingStore.ts';
import type { DispatchedJob } from './dispatch.ts';
import { HeldJob, keepLease } from './heldJob.ts';
import type { JobRecords } from './jobRecords.ts';
import { readRequest } from './request.ts';
import type { LeaseHolder, Progress } from './transitions.ts';
import { claim, complete, fail, startStreaming } from './transitions.ts';

export interface WorkerParts extends Omit<GenerateParts, 'voice'> {
  readonly records: JobRecords;
  /** @param id  of the voice; undefined: the default one */
  readonly chooseVoice: (id: string | undefined) => Voice;
  /** Names this worker among all: no two that ever live have the same. */
  readonly owner: string;
  readonly log: Logger;
}

/** Runs one job from claim to end. Never rejects: what goes wrong ends up in the job's record. */
export const runJob = async (job: DispatchedJob, parts: WorkerParts, signal: AbortSignal): Promise<void> => {
  const log = parts.log.child({ job_id: job.job, epoch: job.epoch });
  try {
    const holder: LeaseHolder = { owner: parts.owner, epoch: job.epoch };
    const claimed = await parts.records.apply(job.user, job.job, claim(holder, parts.clock.nowMs()));
    if (claimed === undefined) {
      log.info('job_not_claimed');
      return;
    }
    log.info('job_claimed');
    await makeSession(job, holder, new HeldJob(parts.records, claimed), { ...parts, log }, signal);
  } catch (error) {
    log.error('job_abandoned', { error });
  }
};

/** The same job always plays from the same dice. */
const seedOf = (job: JobId): number => createHash('sha256').update(job).digest().readUInt32BE(0);

const makeSession = async (
  { user, job, epoch }: DispatchedJob,
  holder: LeaseHolder,
  held: HeldJob,
  parts: WorkerParts,
  signal: AbortSignal,
): Promise<void> => {
  const { clock, log } = parts;
  const store = countOperations(parts.store);
  const request = await readRequest(store, user, job);
  const generateParts: GenerateParts = { ...parts, store, voice: parts.chooseVoice(request.voice) };
  const session = openSession({ user, job, epoch, seed: seedOf(job), request }, generateParts);
  const progress = (): Progress => ({ ...session.progress(), storageOperations: store.operations });

  const ending = new AbortController();
  const lost = new AbortController();
  const running = AbortSignal.any([signal, lost.signal]);
  const heartbeat = keepLease(held, holder, progress, clock, ending.signal).catch((error: unknown) => {
    lost.abort(error);
  });
  const onStreaming = async (startedAtMs: number): Promise<void> => {
    await held.apply(startStreaming(holder, progress(), startedAtMs, clock.nowMs()));
    log.info('job_streaming', { duration_ms: startedAtMs - Date.parse(held.record.created_at) });
  };
  try {
    await generate(session, generateParts, onStreaming, running);
    const { metrics } = await held.apply(complete(holder, progress(), clock.nowMs()));
    log.info('job_completed', { duration_ms: metrics.generation_ms ?? 0, segments: progress().segmentsListed });
  } catch (error) {
    if (isLost(error)) log.warn('job_lost', { error });
    else {
      log.error('job_failed', { error });
      await held.apply(fail(holder, progress(), errorDetail(error, signal), clock.nowMs()));
    }
  } finally {
    ending.abort();
    await heartbeat;
  }
};

const isLost = (error: unknown): boolean => error instanceof FloatError && error.code === 'LEASE_LOST';

/** What the person is told. */
const errorDetail = (error: unknown, stopped: AbortSignal): ErrorDetail => {
  if (stopped.aborted)
    return { code: 'GENERATION_FAILED', message: 'Float was stopped while it made this session', retriable: true };
  if (error instanceof FloatError && error.code === 'STORAGE_UNAVAILABLE')
    return { code: error.code, message: error.message, retriable: true };
  const retriable = error instanceof FloatError && error.retriable;
  return { code: 'GENERATION_FAILED', message: 'The session could not be made', retriable };
};
