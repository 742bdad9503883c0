import type Hls from './hls.light.min.mjs';
import type { ErrorData } from './hls.light.min.mjs';
import { hlsSettings } from './hlsSettings.ts';
import type { PlayerEvent, Problem } from './playerState.ts';
import { GONE, LOST, UNPLAYABLE } from './problems.ts';

/** What the player tells the page. */
export interface StreamListener {
  readonly onEvent: (event: PlayerEvent) => void;
  /** The playlist has more segments; `totalSeconds` is the session's length once that is known. */
  readonly onGrown: (totalSeconds: number | undefined) => void;
  /** The links are no longer accepted: fresh ones are needed, then `reopen`. */
  readonly onRefused: () => void;
}

const refusedStatuses: ReadonlySet<number> = new Set([401, 403, 404, 410]);

const RECOVERY_INTERVAL_MS = 5_000;
const RETRY_AFTER_MS = 2_000;
const MAX_RETRIES = 15;

let loaded: typeof Hls | undefined;

/** Fetches hls.js ahead of the tap, which must not wait for it. */
export const preloadHls = async (): Promise<typeof Hls> => {
  loaded ??= (await import('./hls.light.min.mjs')).default;
  return loaded;
};

/** One session's sound: an audio element fed by hls.js, or by the browser itself where that is all there is. */
export class StreamPlayer {
  readonly audio = new Audio();
  readonly #listener: StreamListener;
  #hls: Hls | undefined;
  #url: string | undefined;
  #startSeconds: number;
  #isParsed = false;
  #problemAhead: Problem | undefined;
  #recoveredAtMs = -RECOVERY_INTERVAL_MS;
  #retries = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

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
    if (loaded) this.#attach(loaded);
    this.play();
    if (!loaded) void this.#attachLater();
  }

  play(): void {
    this.audio.play().catch((error: unknown) => {
      // Any other rejection is a change of source or an error that the element reports by itself.
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.#listener.onEvent({ type: 'paused' });
    });
  }

  /** Begins to load, as soon as there is a playlist. */
  open(url: string): void {
    if (this.#url !== undefined) return;
    this.#url = url;
    this.#load();
  }

  /** Goes on at the same second with a fresh playlist URL. */
  reopen(url: string): void {
    this.#startSeconds = this.audio.currentTime;
    this.#url = url;
    this.#hls?.destroy();
    this.#hls = undefined;
    this.#isParsed = false;
    if (loaded) this.#attach(loaded);
    this.#load();
    this.play();
  }

  close(): void {
    clearTimeout(this.#retryTimer);
    this.#hls?.destroy();
    this.#hls = undefined;
    this.audio.pause();
    this.audio.removeAttribute('src');
    this.audio.remove();
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
      if (!this.#hls && this.audio.isConnected) this.#fail(UNPLAYABLE);
    });
  }

  async #attachLater(): Promise<void> {
    try {
      const constructor = await preloadHls();
      if (!this.audio.isConnected) return;
      this.#attach(constructor);
      this.#load();
      this.play();
    } catch {
      // The import itself failed: the server is out of reach.
      this.#fail(LOST);
    }
  }

  #attach(constructor: typeof Hls): void {
    if (!constructor.isSupported()) return;
    const hls = new constructor(hlsSettings(this.#startSeconds));
    this.#hls = hls;
    hls.on(constructor.Events.MANIFEST_PARSED, () => {
      this.#isParsed = true;
    });
    hls.on(constructor.Events.FRAG_LOADED, () => {
      this.#retries = 0;
    });
    hls.on(constructor.Events.LEVEL_UPDATED, (_, { details }) => {
      this.#listener.onGrown(details.live ? undefined : details.totalduration);
    });
    hls.on(constructor.Events.ERROR, (_, data) => {
      // hls.js would ask again for what was refused, since there is no other rendition to go to.
      if (data.fatal || refusedStatuses.has(data.response?.code ?? 0)) this.#mend(constructor, hls, data);
    });
    hls.attachMedia(this.audio);
  }

  #load(): void {
    if (this.#url === undefined || !loaded) return;
    if (this.#hls) {
      this.#hls.loadSource(this.#url);
    } else {
      this.audio.src = this.#url;
      if (this.#startSeconds > 0) this.audio.currentTime = this.#startSeconds;
      this.play();
    }
  }

  #mend(constructor: typeof Hls, hls: Hls, data: ErrorData): void {
    const status = data.response?.code;
    if (refusedStatuses.has(status ?? 0)) hls.stopLoad();
    if (status === 401 || status === 403) this.#listener.onRefused();
    else if (status === 404 || status === 410) this.#giveUp(GONE);
    else if (data.type === constructor.ErrorTypes.NETWORK_ERROR) this.#retryLater(hls);
    else if (data.type === constructor.ErrorTypes.MEDIA_ERROR) this.#recover(hls);
    else this.#fail(UNPLAYABLE);
  }

  #retryLater(hls: Hls): void {
    if (this.#retries++ >= MAX_RETRIES) {
      this.#giveUp(LOST);
      return;
    }
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => {
      if (hls !== this.#hls) return;
      // Without a parsed manifest there is nothing that startLoad could go on with.
      if (this.#isParsed) hls.startLoad();
      else this.#load();
    }, RETRY_AFTER_MS);
  }

  #recover(hls: Hls): void {
    const nowMs = performance.now();
    if (nowMs - this.#recoveredAtMs < RECOVERY_INTERVAL_MS) {
      this.#fail(UNPLAYABLE);
      return;
    }
    this.#recoveredAtMs = nowMs;
    hls.recoverMediaError();
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
