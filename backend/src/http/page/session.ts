import type { BreathNow } from './breath.ts';
import { markFirstSound } from './firstSound.ts';
import type { Memory, RememberedSession } from './memory.ts';
import { bufferedUntil } from './pacing.ts';
import { initialState, step, type PlayerEvent, type PlayerState } from './playerState.ts';
import { describeFailure, describeProblem } from './problems.ts';
import { ApiError, type SessionApi, type SessionWish } from './sessionApi.ts';
import { SessionJob } from './sessionJob.ts';
import type { SessionModel } from './sessionModel.ts';
import { StreamPlayer } from './streamPlayer.ts';
import { TranscriptReader } from './transcriptReader.ts';

const BACK_SECONDS = 15;

/** One listener's way through one session at a time. `onChange` is called after everything that may be seen. */
export class Session {
  readonly #api: SessionApi;
  readonly #memory: Memory;
  readonly #onChange: (model: SessionModel) => void;
  #state: PlayerState = initialState;
  #player: StreamPlayer | undefined;
  #stop = new AbortController();
  #job: SessionJob | undefined;
  #positionSeconds = 0;
  #totalSeconds = 0;
  #transcript = new TranscriptReader();
  #isReopening = false;

  constructor(api: SessionApi, memory: Memory, onChange: (model: SessionModel) => void) {
    this.#api = api;
    this.#memory = memory;
    this.#onChange = onChange;
  }

  /** In the tap. */
  begin(wish: SessionWish): void {
    performance.mark('float:begin');
    this.#totalSeconds = wish.durationMinutes * 60;
    this.#start(new SessionJob(this.#api, { wish }), 0);
  }

  /** In the tap: goes on with a session from before a reload. */
  resume({ jobId, positionSeconds, durationSeconds }: RememberedSession): void {
    this.#totalSeconds = durationSeconds;
    this.#start(new SessionJob(this.#api, { id: jobId }), positionSeconds);
  }

  /** In the tap: the same session where it stopped, or, when it could not be made, another with the same wish. */
  tryAgain(): void {
    const job = this.#job?.again();
    if (job) this.#start(job, this.#job?.hasFailed ? 0 : this.#positionSeconds);
    else this.leave();
  }

  togglePlaying(): void {
    this.#player?.toggle();
  }

  goBack(): void {
    this.#player?.goBack(BACK_SECONDS);
    this.#changed();
  }

  /** The breath that is guided in what is heard at this moment. */
  breathNow(idleLevel: number): BreathNow | undefined {
    return this.#transcript.breathAt(this.#player?.audio.currentTime ?? this.#positionSeconds, idleLevel);
  }

  /** Away from this session, for good. */
  leave(): void {
    this.#close();
    this.#memory.forgetSession();
    this.#job = undefined;
    this.#dispatch({ type: 'left' });
  }

  #close(): void {
    this.#stop.abort();
    this.#player?.close();
    this.#player = undefined;
  }

  #start(job: SessionJob, startSeconds: number): void {
    this.#close();
    this.#stop = new AbortController();
    this.#job = job;
    this.#transcript = new TranscriptReader();
    this.#positionSeconds = startSeconds;
    this.#dispatch({ type: 'begun' });
    this.#player = new StreamPlayer(startSeconds, {
      onEvent: (event) => {
        this.#dispatch(event);
      },
      onGrown: (totalSeconds) => {
        this.#totalSeconds = totalSeconds ?? this.#totalSeconds;
        void this.#readWords();
      },
      onRefused: () => void this.#reopen(),
    });
    this.#watch(this.#player.audio);
    void this.#follow(job, this.#stop.signal);
  }

  #watch(audio: HTMLAudioElement): void {
    markFirstSound(audio);
    audio.addEventListener('timeupdate', () => {
      this.#positionSeconds = audio.currentTime;
      this.#remember();
      this.#changed();
    });
    audio.addEventListener('progress', () => {
      this.#changed();
    });
  }

  async #follow(job: SessionJob, signal: AbortSignal): Promise<void> {
    try {
      await job.follow(() => {
        this.#hear(job);
      }, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ApiError && !error.retriable) {
        // A job that was refused for good is not to be come back to.
        job.forget();
        this.#memory.forgetSession();
      }
      this.#dispatch({ type: 'failed', problem: describeProblem(error) });
    }
  }

  #hear(job: SessionJob): void {
    if (!job.view) this.#remember();
    if (job.playlistUrl !== undefined) this.#player?.open(job.playlistUrl);
    const whole = job.wholeSound;
    if (whole) this.#player?.openWhole(whole);
    this.#failIfSilent();
    this.#changed();
  }

  /** What was made of a failed session may be heard to its end first. */
  #failIfSilent(): void {
    const isSilent = this.#state.phase === 'loading' || this.#state.phase === 'buffering';
    if (!this.#job?.hasFailed || !isSilent) return;
    this.#dispatch({ type: 'failed', problem: describeFailure(this.#job.view?.error ?? null) });
  }

  async #reopen(): Promise<void> {
    // Playlist and segment are refused at the same time.
    if (this.#isReopening) return;
    this.#isReopening = true;
    const { signal } = this.#stop;
    try {
      await this.#job?.renewLinks(signal);
      if (this.#job?.playlistUrl !== undefined) this.#player?.reopen(this.#job.playlistUrl);
    } catch (error) {
      if (!signal.aborted) this.#dispatch({ type: 'failed', problem: describeProblem(error) });
    } finally {
      this.#isReopening = false;
    }
  }

  async #readWords(): Promise<void> {
    const url = this.#job?.transcriptUrl;
    if (url !== undefined) await this.#transcript.read(url, this.#stop.signal);
    this.#changed();
  }

  #remember(): void {
    const jobId = this.#job?.id;
    if (jobId === undefined) return;
    const [positionSeconds, durationSeconds] = [this.#positionSeconds, this.#totalSeconds];
    this.#memory.keepSession({ jobId, positionSeconds, durationSeconds });
  }

  #dispatch(event: PlayerEvent): void {
    const next = step(this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    if (next.phase === 'error') this.#close();
    if (next.phase === 'ended') this.#memory.forgetSession();
    if (next.phase === 'buffering') this.#failIfSilent();
    this.#changed();
  }

  #changed(): void {
    const audio = this.#player?.audio;
    const elapsedSeconds = this.#positionSeconds;
    this.#onChange({
      state: this.#state,
      title: this.#job?.view?.title ?? null,
      elapsedSeconds,
      totalSeconds: Math.max(this.#totalSeconds, elapsedSeconds),
      bufferedSeconds: audio ? bufferedUntil(audio.buffered, elapsedSeconds) : elapsedSeconds,
      words: this.#transcript.wordsAt(elapsedSeconds),
      madeShare: this.#job?.madeShare ?? null,
      queuePosition: this.#job?.view?.queue_position ?? null,
      safety: this.#job?.safety,
    });
  }
}
