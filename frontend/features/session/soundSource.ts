import { ApiError } from '@float/contract/client';
import { describeProblem, type Problem } from '@/api/problems';
import type { PlayerFailure, PlayerPort } from '@/player/playerProtocol';
import { delay, type Clock } from './clock';
import { isGone, Outage } from './controlPlane';
import { failureProblems, REFUSED } from './problems';
import type { SessionJob } from './sessionJob';

/** Links that are refused again so soon after they were renewed are not refused for their age. */
const RENEWAL_INTERVAL_MS = 10_000;

export interface SoundSourceParts {
  readonly player: PlayerPort;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly job: SessionJob;
  /** Given when the session is left. */
  readonly signal: AbortSignal;
  /** Nothing more can be done. `isOver`: nor is there anything to come back to. */
  readonly onProblem: (problem: Problem, detail: string, isOver: boolean) => void;
  /** Whether nothing is heard though it should be. */
  readonly isSilent: () => boolean;
}

/** Where the player gets a session from: its stream, else its finished MP3, else the answer that carries it whole. */
export class SoundSource {
  readonly #parts: SoundSourceParts;
  #opened: 'stream' | 'file' | undefined;
  #needsFile = false;
  #isBusy = false;
  #renewedAtMs = -RENEWAL_INTERVAL_MS;

  constructor(parts: SoundSourceParts) {
    this.#parts = parts;
  }

  /** It can only be heard when all of it is made. */
  get isWhole(): boolean {
    const { view } = this.#parts.job;
    return this.#needsFile || (view !== undefined && !view.streaming);
  }

  /** The player has something to play, or is about to. */
  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  /** After all news of the job: opens what can be heard, once. */
  look(): void {
    const { job, player } = this.#parts;
    if (this.#opened !== undefined) return;
    if (job.isStreamGone) this.#needsFile = true;
    if (job.wholeSound !== undefined) {
      this.#opened = 'file';
      player.send({ type: 'openFile', url: job.wholeSound });
    } else if (this.#needsFile) {
      if (job.isCompleted) void this.#openFile();
    } else if (job.playlistUrl !== undefined) {
      this.#opened = 'stream';
      player.send({ type: 'open', url: job.playlistUrl });
    }
  }

  /** The links are no longer accepted: fresh ones, and on at the same second. */
  async renew(): Promise<void> {
    const { clock, onProblem, job, player } = this.#parts;
    if (this.#isBusy) return;
    const isTooSoon = clock.elapsedMs() - this.#renewedAtMs < RENEWAL_INTERVAL_MS;
    if (isTooSoon) {
      onProblem(REFUSED, 'refused again', false);
      return;
    }
    await this.#patiently(async (signal) => {
      const url = await this.#freshUrl();
      if (signal.aborted || url === undefined) return;
      this.#renewedAtMs = clock.elapsedMs();
      player.send({ type: 'reopen', url });
    });
    if (this.#needsFile && job.isCompleted && this.#opened === 'stream') void this.#openFile();
  }

  async #freshUrl(): Promise<string | undefined> {
    const { job, signal } = this.#parts;
    if (this.#opened === 'file') return job.file(signal);
    await job.renewLinks(signal);
    if (job.isStreamGone) this.#needsFile = true;
    return this.#needsFile ? undefined : job.playlistUrl;
  }

  /** The stream cannot be heard: what else is there? */
  fail(failure: PlayerFailure, detail: string): void {
    const { job, onProblem } = this.#parts;
    if (failure === 'lost' || this.#opened === 'file') {
      onProblem(failureProblems[failure], detail, false);
      return;
    }
    this.#needsFile = true;
    if (job.isCompleted) void this.#openFile();
    else if (failure === 'gone' || job.hasFailed) onProblem(failureProblems[failure], detail, false);
    else this.#opened = undefined;
  }

  #openFile(): Promise<void> {
    const { job, player } = this.#parts;
    this.#opened = 'file';
    return this.#patiently(async (signal) => {
      const url = await job.file(signal);
      if (!signal.aborted) player.send({ type: 'openFile', url });
    });
  }

  /**
   * Tries again and again, ever more slowly, until Float says that the session is gone: what is buffered plays on. In
   * silence, trouble is told after half a minute.
   */
  async #patiently(act: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { clock, random, signal, onProblem, isSilent } = this.#parts;
    const outage = new Outage(() => clock.elapsedMs(), random);
    this.#isBusy = true;
    try {
      for (;;) {
        const error = await problemOf(act(signal));
        if (!error || signal.aborted) return;
        outage.add();
        if (isGone(error) || (outage.isTooLong && isSilent())) {
          onProblem(describeProblem(error), error instanceof ApiError ? error.code : error.name, isGone(error));
          return;
        }
        if (!(await delay(clock, outage.delayMs(error), signal))) return;
      }
    } finally {
      this.#isBusy = false;
    }
  }
}

/** @returns undefined when all went well */
const problemOf = (act: Promise<void>): Promise<Error | undefined> =>
  act.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error('not an error')),
  );
