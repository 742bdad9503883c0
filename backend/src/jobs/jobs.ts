import type { JobId, MeditationRequest, UserId } from '@float/contract';
import type { JobPage } from './listJobs.ts';
import type { JobRecord } from './record.ts';
import type { UserExports } from './userExports.ts';

/** What the HTTP edge may do with jobs. */
export interface Jobs {
  /**
   * Accepts a job durably and starts it: once this resolves, nothing of it can be lost.
   *
   * @param idempotencyKey  becomes the job's id; the same key again answers with the job that it made
   * @param region          where the person is, ISO 3166-1 alpha-2: which help-lines are named when they are in danger
   * @param requestId       goes with the job's log lines
   * @throws {FloatError}   `INVALID_REQUEST` for a bed or voice that does not exist, `RATE_LIMITED` when the person has
   *                        as many jobs under way as one may have, `FORBIDDEN` when the person was erased,
   *                        `JOB_NOT_FOUND` for the key of an erased job, `STORAGE_UNAVAILABLE`
   */
  create(request: MeditationRequest, idempotencyKey?: JobId, region?: string, requestId?: string): Promise<JobRecord>;
  /** A session may be asked for soon: what would make it gets ready. Never rejects, and takes half a second at most. */
  expect(): Promise<void>;
  /** @throws {FloatError} `JOB_NOT_FOUND` when this person has no such job */
  get(user: UserId, job: JobId): Promise<JobRecord>;
  /**
   * Signs what a finished job has published anew, at most once a minute; while it is made, its worker does that.
   *
   * @throws {FloatError} `STORAGE_UNAVAILABLE`
   */
  resign(record: JobRecord): Promise<void>;
  /** How many have to start before this one and it itself, while all workers are busy; undefined: it does not wait. */
  queuePosition(record: JobRecord): number | undefined;
  /**
   * The person's jobs, newest first, a page at a time.
   *
   * @throws {FloatError} `INVALID_REQUEST` for a cursor that is none
   */
  list(user: UserId, cursor?: string): Promise<JobPage>;
  /**
   * The client has the session on its own disk: segments and speech may go.
   *
   * @throws {FloatError} `JOB_NOT_FOUND`, `NOT_READY` before completion
   */
  markDownloaded(user: UserId, job: JobId): Promise<JobRecord>;
  /**
   * Makes the MP3 of a finished job, unless it is kept already.
   *
   * @param signal  of the request: when no request waits any more, nothing is made
   * @throws {FloatError} `JOB_NOT_FOUND`, `NOT_READY` before completion, `GENERATION_FAILED` for a failed job, `EXPIRED`
   *                      when its stream is gone and no MP3 was made in time, `INTERNAL` when a part of it is missing
   */
  download(user: UserId, job: JobId, signal: AbortSignal): Promise<JobRecord>;
  /** Whether the MP3 of a job is kept. Asks the store for completed jobs only. */
  isDownloadKept(record: JobRecord): Promise<boolean>;
  /**
   * A completed job as an MP3 that fits into one answer, for clients without streaming (ADR 017).
   *
   * @throws {FloatError} as `download`
   */
  compactSound(record: JobRecord, signal: AbortSignal): Promise<Uint8Array>;
  /**
   * Stops a job that is running, and erases it.
   *
   * @throws {FloatError} `JOB_NOT_FOUND`, also for one that is erased already
   */
  erase(user: UserId, job: JobId): Promise<void>;
  /** Erases all that is kept about a person; nothing is made for them any more. Can be repeated. */
  eraseUser(user: UserId): Promise<void>;
  /** All that is kept about a person, as a ZIP archive. */
  readonly exports: UserExports;
  /** Whether the sound of a job has had its time: it is not to be offered any more. */
  isStreamExpired(record: JobRecord): boolean;
}
