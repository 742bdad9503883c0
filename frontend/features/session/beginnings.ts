import { jobIdSchema, type JobId, type Safety } from '@float/contract';
import { SessionJob, type JobParts } from './sessionJob';
import type { Remembered } from './sessionMemory';
import type { Beginning, SessionRun } from './sessionRun';
import type { KeptSession, PastSession } from './sessionState';
import type { SessionWish } from './sessionWish';

/** Where the file of a kept session is; undefined when it is not there any more. */
export type OpenKept = (job: JobId) => Promise<string | undefined>;

/** All the ways in which a session begins. */
export class Beginnings {
  readonly #parts: JobParts;
  readonly #openKept: OpenKept;

  constructor(parts: JobParts, openKept: OpenKept) {
    this.#parts = parts;
    this.#openKept = openKept;
  }

  ofWish(wish: SessionWish): Beginning {
    const job = new SessionJob(this.#parts, { wish, isAccepted: false });
    return { job, startSeconds: 0, durationSeconds: wish.durationMinutes * 60, feeling: wish.feeling };
  }

  ofRemembered({ jobId, title, safety, positionSeconds, durationSeconds, isKept }: Remembered): Beginning {
    const job = this.#pastJob(jobId, title, safety);
    const keptUrl = isKept ? this.#openKept(job.id) : undefined;
    return { job, startSeconds: positionSeconds, durationSeconds, keptUrl };
  }

  ofPast({ jobId, title, durationSeconds, safety }: PastSession): Beginning {
    return { job: this.#pastJob(jobId, title, safety), startSeconds: 0, durationSeconds };
  }

  ofKept({ jobId, title, durationSeconds, safety, url }: KeptSession): Beginning {
    return { job: this.#pastJob(jobId, title, safety), startSeconds: 0, durationSeconds, keptUrl: url };
  }

  /** After an error: the same where it stopped, or another when it could not be made; undefined: nobody knows how. */
  afterError(run: SessionRun): Beginning | undefined {
    return this.#after(run, run.job.again());
  }

  /** After the end: another with the same wish, or the same once more when the wish is not known. */
  afterEnd(run: SessionRun): Beginning | undefined {
    const again = this.#after(run, run.job.another() ?? run.job.again());
    return again && { ...again, startSeconds: 0 };
  }

  #after(run: SessionRun, job: SessionJob | undefined): Beginning | undefined {
    if (!job) return undefined;
    const { positionSeconds, durationSeconds } = run.remembered();
    const startSeconds = job.id === run.job.id ? positionSeconds : 0;
    const keptUrl = run.isKept ? this.#openKept(job.id) : undefined;
    return { job, startSeconds, durationSeconds, feeling: run.feeling, keptUrl };
  }

  #pastJob(jobId: string, title: string | null | undefined, safety?: Safety | null): SessionJob {
    return new SessionJob(this.#parts, { id: jobIdSchema.parse(jobId), title, safety, isAccepted: true });
  }
}
