import type { JobView } from '@float/contract';
import { markFirstSound } from './firstSound.ts';
import { followJob } from './followJob.ts';
import { reachable } from './links.ts';
import type { Memory, RememberedSession } from './memory.ts';
import { bufferedUntil, newJobKey } from './pacing.ts';
import { initialState, step, type PlayerEvent, type PlayerState } from './playerState.ts';
import { describeFailure, describeProblem } from './problems.ts';
import { ApiError, type SessionApi, type SessionWish } from './sessionApi.ts';
import { StreamPlayer } from './streamPlayer.ts';
import type { SpokenWords } from './transcript.ts';
import { TranscriptReader } from './transcriptReader.ts';

/** Everything that the view shows of a session. */
export interface SessionModel {
  readonly state: PlayerState;
  readonly title: string | null;
  readonly elapsedSeconds: number;
  /** The asked-for length until the real one is known. */
  readonly totalSeconds: number;
  readonly bufferedSeconds: number;
  readonly words: SpokenWords;
}

const BACK_SECONDS = 15;
const REOPEN_INTERVAL_MS = 60_000;

/** One listener's way through one session at a time. `onChange` is called after everything that may be seen. */
export class Session {
  readonly #api: SessionApi;
  readonly #memory: Memory;
  readonly #onChange: (model: SessionModel) => void;
  #state: PlayerState = initialState;
  #player: StreamPlayer | undefined;
  #stop = new AbortController();
  #wish: SessionWish | undefined;
  #key = '';
  #jobId: string | undefined;
  #view: JobView | undefined;
  #positionSeconds = 0;
  #totalSeconds = 0;
  #transcript = new TranscriptReader();
  #reopenedAtMs = -REOPEN_INTERVAL_MS;
  #isReopening = false;

  constructor(api: SessionApi, memory: Memory, onChange: (model: SessionModel) => void) {
    this.#api = api;
    this.#memory = memory;
    this.#onChange = onChange;
  }

  /** In the tap. */
  begin(wish: SessionWish): void {
    performance.mark('float:begin');
    this.#wish = wish;
    this.#key = newJobKey(Date.now());
    this.#jobId = undefined;
    this.#totalSeconds = wish.durationMinutes * 60;
    this.#start(0);
  }

  /** In the tap: goes on with a session from before a reload. */
  resume({ jobId, positionSeconds, durationSeconds }: RememberedSession): void {
    this.#jobId = jobId;
    this.#totalSeconds = durationSeconds;
    this.#start(positionSeconds);
  }

  /** In the tap: the same session where it stopped, or, when it could not be made, another with the same wish. */
  tryAgain(): void {
    if (this.#view?.status === 'failed') {
      this.#jobId = undefined;
      this.#key = newJobKey(Date.now());
      this.#positionSeconds = 0;
    }
    if (this.#jobId === undefined && !this.#wish) this.leave();
    else this.#start(this.#positionSeconds);
  }

  togglePlaying(): void {
    const audio = this.#player?.audio;
    if (!audio) return;
    if (audio.paused) {
      this.#dispatch({ type: 'resumed' });
      this.#player?.play();
    } else {
      audio.pause();
    }
  }

  goBack(): void {
    const audio = this.#player?.audio;
    if (!audio) return;
    audio.currentTime = Math.max(0, audio.currentTime - BACK_SECONDS);
    this.#changed();
  }

  /** Away from this session, for good. */
  leave(): void {
    this.#close();
    this.#memory.forgetSession();
    this.#jobId = undefined;
    this.#wish = undefined;
    this.#dispatch({ type: 'left' });
  }

  #close(): void {
    this.#stop.abort();
    this.#player?.close();
    this.#player = undefined;
  }

  #start(startSeconds: number): void {
    this.#close();
    this.#stop = new AbortController();
    this.#view = undefined;
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
    void this.#follow(this.#stop.signal);
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

  async #follow(signal: AbortSignal): Promise<void> {
    try {
      if (this.#jobId === undefined && this.#wish) {
        this.#jobId = (await this.#api.create(this.#wish, this.#key, signal)).job_id;
        this.#remember();
      }
      const onView = (view: JobView) => {
        this.#seen(view);
      };
      if (this.#jobId !== undefined) await followJob(this.#api, this.#jobId, onView, signal);
    } catch (error) {
      if (signal.aborted) return;
      // A job that was refused for good is not to be come back to.
      if (error instanceof ApiError && !error.retriable) this.#forget();
      this.#dispatch({ type: 'failed', problem: describeProblem(error) });
    }
  }

  #seen(view: JobView): void {
    this.#view = view;
    const url = view.streaming?.playlist_url;
    if (url) this.#player?.open(reachable(url));
    if (view.status === 'failed') this.#failIfSilent();
    this.#changed();
  }

  /** What was made of a failed session may be heard to its end first. */
  #failIfSilent(): void {
    const isSilent = this.#state.phase === 'loading' || this.#state.phase === 'buffering';
    if (this.#view?.status !== 'failed' || !isSilent) return;
    this.#dispatch({ type: 'failed', problem: describeFailure(this.#view.error) });
  }

  async #reopen(): Promise<void> {
    // Playlist and segment are refused at the same time.
    if (this.#isReopening) return;
    this.#isReopening = true;
    const { signal } = this.#stop;
    const isTooSoon = performance.now() - this.#reopenedAtMs < REOPEN_INTERVAL_MS;
    this.#reopenedAtMs = performance.now();
    try {
      if (this.#jobId === undefined || isTooSoon) throw new ApiError('EXPIRED', 'The links have expired.', false);
      const view = await this.#api.job(this.#jobId, signal);
      if (view.streaming?.playlist_url) this.#player?.reopen(reachable(view.streaming.playlist_url));
    } catch (error) {
      if (!signal.aborted) this.#dispatch({ type: 'failed', problem: describeProblem(error) });
    } finally {
      this.#isReopening = false;
    }
  }

  async #readWords(): Promise<void> {
    const url = this.#view?.streaming?.transcript_url;
    if (url) await this.#transcript.read(reachable(url), this.#stop.signal);
    this.#changed();
  }

  #remember(): void {
    if (this.#jobId === undefined) return;
    this.#memory.keepSession({
      jobId: this.#jobId,
      positionSeconds: this.#positionSeconds,
      durationSeconds: this.#totalSeconds,
    });
  }

  #forget(): void {
    this.#jobId = undefined;
    this.#memory.forgetSession();
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
      title: this.#view?.title ?? null,
      elapsedSeconds,
      totalSeconds: Math.max(this.#totalSeconds, elapsedSeconds),
      bufferedSeconds: audio ? bufferedUntil(audio.buffered, elapsedSeconds) : elapsedSeconds,
      words: this.#transcript.wordsAt(elapsedSeconds),
    });
  }
}
