import type { JobId, MeditationRequest, UserId } from '@float/contract';
import type { JobRecord } from './record.ts';

/** What the HTTP edge may do with jobs. */
export interface Jobs {
  /**
   * Accepts a job durably and starts it: once this resolves, nothing of it can be lost.
   *
   * @param idempotencyKey  becomes the job's id; the same key again answers with the job that it made
   * @throws {FloatError}   `INVALID_REQUEST` for a bed or voice that does not exist, `STORAGE_UNAVAILABLE`
   */
  create(request: MeditationRequest, idempotencyKey?: JobId): Promise<JobRecord>;
  /** @throws {FloatError} `JOB_NOT_FOUND` when this person has no such job */
  get(user: UserId, job: JobId): Promise<JobRecord>;
}
