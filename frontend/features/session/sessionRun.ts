import type { Feeling } from '@float/contract';
import { ApiError, isDefiniteRefusal } from '@float/contract/client';
import { describeProblem, type Problem } from '@/api/problems';
import { storedSafety } from '@/features/safety/storedSafety';
import type { PlayerFailure, PlayerPort, PlayerReport } from '@/player/playerProtocol';
import type { BreathNow } from './breath';
import type { Clock } from './clock';
import { isGone, isSignedOut } from './controlPlane';
import { MediaClock } from './mediaClock';
import { failureProblems } from './problems';
import type { SessionJob } from './sessionJob';
import type { Remembered } from './sessionMemory';
import type { SessionModel } from './sessionModel';
import { SoundSource } from './soundSource';
import type { SpokenWords } from './transcript';
import { TranscriptReader, type ReadText } from './transcriptReader';

/** What one way through a session needs of the world. */
export interface RunParts {
  readonly player: PlayerPort;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly readText: ReadText;
}

/** What is begun. */
export interface Beginning {
  readonly job: SessionJob;
  readonly startSeconds: number;
  readonly durationSeconds: number;
  readonly feeling?: Feeling | undefined;
  /** It plays from a file of this device, and asks no server; undefined in the end: the file is gone. */
  readonly keptUrl?: string | Promise<string | undefined> | undefined;
}

export interface RunListener {
  /** There is something new to show. */
  readonly onNews: () => void;
  /** It cannot go on. `isOver`: nor is there anything to come back to. */
  readonly onProblem: (problem: Problem, detail: string, isOver: boolean) => void;
  /** Whether nothing is heard though it should be. */
  readonly isSilent: () => boolean;
}

/** A leap ahead lands no nearer to the edge of what is made, so that it does not end in a wait. */
const EDGE_SECONDS = 3;

/** A session is this much longer or shorter than what was asked for, at most. */
const LENGTH_TOLERANCE_SECONDS = 15;

const isSame = (one: SpokenWords, other: SpokenWords): boolean =>
  one.current === other.current && one.previous === other.previous && one.isSpeaking === other.isSpeaking;

/** One way through one session: its job, its sound, its words, and where it is. */
export class SessionRun {
  readonly job: SessionJob;
  readonly isKept: boolean;
  readonly position: MediaClock;
  readonly #beginning: Beginning;
  readonly #parts: RunParts;
  readonly #listener: RunListener;
  readonly #stop = new AbortController();
  readonly #source: SoundSource;
  readonly #transcript: TranscriptReader;
  #availableSeconds = 0;
  #totalSeconds: number;
  #bufferedSeconds: number;
  #isTotalKnown = false;
  #isHeard = false;
  #title: string | null = null;
  #words: SpokenWords = { current: '', previous: '', isSpeaking: false };

  constructor(parts: RunParts, beginning: Beginning, listener: RunListener) {
    const { job, startSeconds, durationSeconds, keptUrl } = beginning;
    this.#parts = parts;
    this.#beginning = beginning;
    this.#listener = listener;
    this.job = job;
    this.isKept = keptUrl !== undefined;
    this.position = new MediaClock(() => parts.clock.elapsedMs());
    this.position.jump(startSeconds);
    this.#totalSeconds = durationSeconds;
    this.#bufferedSeconds = startSeconds;
    this.#transcript = new TranscriptReader(parts.readText);
    const { onProblem, isSilent } = listener;
    this.#source = new SoundSource({ ...parts, job, signal: this.#stop.signal, onProblem, isSilent });
  }

  get feeling(): Feeling | undefined {
    return this.#beginning.feeling;
  }

  /** In the tap. */
  start(): void {
    const { startSeconds, keptUrl } = this.#beginning;
    this.#parts.player.send({ type: 'begin', startSeconds });
    this.#describe();
    if (typeof keptUrl === 'string') this.#parts.player.send({ type: 'openFile', url: keptUrl });
    else if (keptUrl !== undefined) void this.#openKept(keptUrl);
    else void this.#follow();
  }

  /** Nothing of it is asked for any more. */
  close(): void {
    this.#stop.abort();
  }

  /** How far a leap can go. */
  within(seconds: number): number {
    const here = this.position.seconds();
    return Math.max(0, Math.min(seconds, Math.max(here, this.#availableSeconds - EDGE_SECONDS)));
  }

  /** It ended before its end: some browsers, left to themselves, never look whether a stream has grown. */
  get isCutShort(): boolean {
    return !this.#isTotalKnown && this.position.seconds() < this.#totalSeconds - LENGTH_TOLERANCE_SECONDS;
  }

  breathAt(idleLevel: number): BreathNow | undefined {
    return this.#transcript.breathAt(this.position.seconds(), idleLevel);
  }

  remembered(): Remembered {
    const { job, isKept } = this;
    const at = { positionSeconds: this.position.seconds(), durationSeconds: this.#totalSeconds };
    const safety = storedSafety(job.safety);
    const help = safety === undefined ? {} : { safety };
    return { jobId: job.id, ...at, ...help, title: job.title ?? undefined, ...(isKept ? { isKept } : {}) };
  }

  take(report: Extract<PlayerReport, { type: 'time' | 'grown' | 'refused' }>): void {
    if (report.type === 'refused') {
      void this.#source.renew();
    } else if (report.type === 'grown') {
      this.#availableSeconds = report.availableSeconds;
      this.#totalSeconds = report.totalSeconds ?? this.#totalSeconds;
      this.#isTotalKnown = report.totalSeconds !== null;
      if (this.#isHeard) void this.#readWords();
    } else {
      this.position.correct(report.seconds);
      this.#bufferedSeconds = report.bufferedSeconds;
    }
  }

  /** It sounds: nothing was to come before that, and the first words are seconds away. */
  hear(): void {
    if (this.#isHeard) return;
    this.#isHeard = true;
    void this.#readWords();
  }

  fail(failure: PlayerFailure, detail: string): void {
    if (this.isKept) this.#listener.onProblem(failureProblems[failure], detail, false);
    else this.#source.fail(failure, detail);
  }

  /** What is shown of it. */
  model(): Omit<SessionModel, 'state' | 'sleepAtSeconds'> {
    const { job, feeling } = this;
    const elapsedSeconds = this.position.seconds();
    const words = this.#transcript.wordsAt(elapsedSeconds);
    if (!isSame(words, this.#words)) this.#words = words;
    return {
      jobId: job.id,
      title: job.title,
      feeling,
      elapsedSeconds,
      totalSeconds: Math.max(this.#totalSeconds, elapsedSeconds),
      bufferedSeconds: Math.max(this.#bufferedSeconds, elapsedSeconds),
      words: this.#words,
      madeShare: this.#source.isWhole ? (job.view?.progress ?? null) : null,
      queuePosition: job.view?.queue_position ?? null,
      safety: job.safety,
    };
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stop;
    try {
      const onNews = (): void => {
        this.#source.look();
        this.#describe();
        this.#listener.onNews();
      };
      await this.job.follow(onNews, () => !this.#source.isOpen, signal);
    } catch (error) {
      if (signal.aborted) return;
      // Its links are signed by themselves: what plays is heard to its end.
      if (isSignedOut(error) && this.#source.isOpen) return;
      // What was never accepted cannot be come back to; a person who has to sign in first can.
      const isRefused = isDefiniteRefusal(error) && !isSignedOut(error) && !this.job.isAccepted;
      const isOver = isGone(error) || isRefused;
      this.#listener.onProblem(describeProblem(error), error instanceof ApiError ? error.code : 'unknown', isOver);
    }
  }

  async #openKept(keptUrl: Promise<string | undefined>): Promise<void> {
    const url = await keptUrl.catch(() => undefined);
    if (this.#stop.signal.aborted) return;
    if (url === undefined) this.#listener.onProblem(failureProblems.gone, 'no file', true);
    else this.#parts.player.send({ type: 'openFile', url });
  }

  async #readWords(): Promise<void> {
    const url = this.job.transcriptUrl;
    if (url === undefined) return;
    await this.#transcript.read(url, this.#stop.signal);
    if (!this.#stop.signal.aborted) this.#listener.onNews();
  }

  /** As soon as it has a title. */
  #describe(): void {
    const { title } = this.job;
    if (title === null || title === this.#title) return;
    this.#title = title;
    this.#parts.player.send({ type: 'describe', title });
  }
}
