import { HlsSource, loadedHls, preloadHls } from './hlsSource.ts';
import type { PlayerEvent, Problem } from './playerState.ts';
import { LOST, UNPLAYABLE } from './problems.ts';

/** What the player tells the page. */
export interface StreamListener {
  readonly onEvent: (event: PlayerEvent) => void;
  /** The playlist has more segments; `totalSeconds` is the session's length once that is known. */
  readonly onGrown: (totalSeconds: number | undefined) => void;
  /** The links are no longer accepted: fresh ones are needed, then `reopen`. */
  readonly onRefused: () => void;
}

/** One session's sound: an audio element fed by hls.js, or by the browser itself where that is all there is. */
export class StreamPlayer {
  readonly audio = new Audio();
  readonly #listener: StreamListener;
  #source: HlsSource | undefined;
  #url: string | undefined;
  #startSeconds: number;
  #problemAhead: Problem | undefined;
  #isWhole = false;

  /**
   * To be called in the tap itself: browsers let a page make sound only in answer to one.
   *
   * @param startSeconds  where to begin
   */
  constructor(startSeconds: number, listener: StreamListener) {
    this.#listener = listener;
    this.#startSeconds = startSeconds;
    this.#listenToAudio();
    document.body.append(this.audio);
    this.#attach();
    this.play();
    if (!loadedHls()) void this.#attachLater();
  }

  play(): void {
    this.audio.play().catch((error: unknown) => {
      // Any other rejection is a change of source or an error that the element reports by itself.
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.#listener.onEvent({ type: 'paused' });
    });
  }

  toggle(): void {
    if (this.audio.paused) {
      this.#listener.onEvent({ type: 'resumed' });
      this.play();
    } else {
      this.audio.pause();
    }
  }

  goBack(seconds: number): void {
    this.audio.currentTime = Math.max(0, this.audio.currentTime - seconds);
  }

  /** Begins to load, as soon as there is a playlist. */
  open(url: string): void {
    if (this.#url !== undefined) return;
    this.#url = url;
    this.#load();
  }

  /** Plays a session that came in one piece, from a server that does not stream. */
  openWhole(mp3: Blob): void {
    if (this.#url !== undefined) return;
    this.#url = URL.createObjectURL(mp3);
    this.#isWhole = true;
    this.#source?.close();
    this.#source = undefined;
    this.audio.addEventListener('loadedmetadata', () => {
      this.#listener.onGrown(this.audio.duration);
    });
    this.#playUrl(this.#url);
  }

  /** Goes on at the same second with a fresh playlist URL. */
  reopen(url: string): void {
    this.#startSeconds = this.audio.currentTime;
    this.#url = url;
    this.#source?.close();
    this.#source = undefined;
    this.#attach();
    this.#load();
    this.play();
  }

  close(): void {
    this.#source?.close();
    this.#source = undefined;
    this.audio.pause();
    this.audio.removeAttribute('src');
    this.audio.remove();
    if (this.#isWhole && this.#url !== undefined) URL.revokeObjectURL(this.#url);
  }

  #listenToAudio(): void {
    const { onEvent } = this.#listener;
    this.audio.addEventListener('playing', () => {
      onEvent({ type: 'sounding' });
    });
    this.audio.addEventListener('waiting', () => {
      if (this.#problemAhead) this.#fail(this.#problemAhead);
      else onEvent({ type: 'starved' });
    });
    this.audio.addEventListener('pause', () => {
      if (!this.audio.ended && this.audio.isConnected) onEvent({ type: 'paused' });
    });
    this.audio.addEventListener('ended', () => {
      onEvent({ type: 'finished' });
    });
    this.audio.addEventListener('error', () => {
      if (!this.#source && this.audio.isConnected) this.#fail(UNPLAYABLE);
    });
  }

  async #attachLater(): Promise<void> {
    try {
      await preloadHls();
    } catch {
      // The import itself failed: the server is out of reach.
      if (!this.#isWhole) this.#fail(LOST);
      return;
    }
    if (!this.audio.isConnected || this.#isWhole) return;
    this.#attach();
    this.#load();
    this.play();
  }

  /** Through Media Source Extensions where there are any; without them the browser has to play HLS by itself. */
  #attach(): void {
    const constructor = loadedHls();
    if (!constructor?.isSupported()) return;
    const { onGrown, onRefused } = this.#listener;
    this.#source = new HlsSource(constructor, this.audio, this.#startSeconds, {
      onGrown,
      onRefused,
      onDry: (problem) => {
        this.#giveUp(problem);
      },
      onUnplayable: (problem) => {
        this.#fail(problem);
      },
      onRecovered: () => {
        this.play();
      },
    });
  }

  #load(): void {
    if (this.#url === undefined || !loadedHls()) return;
    if (this.#source) {
      this.#source.load(this.#url);
    } else {
      this.#playUrl(this.#url);
    }
  }

  /** The browser itself plays it. */
  #playUrl(url: string): void {
    this.audio.src = url;
    if (this.#startSeconds > 0) this.audio.currentTime = this.#startSeconds;
    this.play();
  }

  /** What has arrived is still heard to its end. */
  #giveUp(problem: Problem): void {
    if (this.audio.readyState < this.audio.HAVE_FUTURE_DATA) this.#fail(problem);
    else this.#problemAhead = problem;
  }

  #fail(problem: Problem): void {
    this.#listener.onEvent({ type: 'failed', problem });
  }
}
