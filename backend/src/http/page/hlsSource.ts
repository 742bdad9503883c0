import type Hls from './hls.light.min.mjs';
import type { ErrorData } from './hls.light.min.mjs';
import { hlsSettings } from './hlsSettings.ts';
import type { Problem } from './playerState.ts';
import { GONE, LOST, UNPLAYABLE } from './problems.ts';

/** What hls.js could not mend by itself, and what it has seen. */
export interface SourceListener {
  /** The playlist has more segments; `totalSeconds` is the session's length once that is known. */
  readonly onGrown: (totalSeconds: number | undefined) => void;
  /** The links are no longer accepted. */
  readonly onRefused: () => void;
  /** Nothing more will arrive; what has arrived can still be heard. */
  readonly onDry: (problem: Problem) => void;
  /** What has arrived cannot be heard. */
  readonly onUnplayable: (problem: Problem) => void;
  /** The audio element was emptied and filled again: it has to be told to play. */
  readonly onRecovered: () => void;
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

/** hls.js when it has arrived. */
export const loadedHls = (): typeof Hls | undefined => loaded;

/** hls.js on an audio element, with patience: what may pass is tried again for half a minute. */
export class HlsSource {
  readonly #Hls: typeof Hls;
  readonly #hls: Hls;
  readonly #listener: SourceListener;
  #url: string | undefined;
  #isParsed = false;
  #recoveredAtMs = -RECOVERY_INTERVAL_MS;
  #retries = 0;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param startSeconds  where to begin, in media time */
  constructor(constructor: typeof Hls, audio: HTMLAudioElement, startSeconds: number, listener: SourceListener) {
    this.#Hls = constructor;
    this.#listener = listener;
    this.#hls = new constructor(hlsSettings(startSeconds));
    this.#listenToHls();
    this.#hls.attachMedia(audio);
  }

  load(url: string): void {
    this.#url = url;
    this.#hls.loadSource(url);
  }

  close(): void {
    clearTimeout(this.#retryTimer);
    this.#hls.destroy();
  }

  #listenToHls(): void {
    const { Events } = this.#Hls;
    this.#hls.on(Events.MANIFEST_PARSED, () => {
      this.#isParsed = true;
    });
    this.#hls.on(Events.FRAG_LOADED, () => {
      this.#retries = 0;
    });
    this.#hls.on(Events.LEVEL_UPDATED, (_, { details }) => {
      this.#listener.onGrown(details.live ? undefined : details.totalduration);
    });
    this.#hls.on(Events.ERROR, (_, data) => {
      // hls.js would ask again for what was refused, since there is no other rendition to go to.
      if (data.fatal || refusedStatuses.has(data.response?.code ?? 0)) this.#mend(data);
    });
  }

  #mend({ response, type }: ErrorData): void {
    const { ErrorTypes } = this.#Hls;
    const status = response?.code;
    if (refusedStatuses.has(status ?? 0)) this.#hls.stopLoad();
    if (status === 401 || status === 403) this.#listener.onRefused();
    else if (status === 404 || status === 410) this.#listener.onDry(GONE);
    else if (type === ErrorTypes.NETWORK_ERROR) this.#retryLater();
    else if (type === ErrorTypes.MEDIA_ERROR) this.#recover();
    else this.#listener.onUnplayable(UNPLAYABLE);
  }

  #retryLater(): void {
    if (this.#retries++ >= MAX_RETRIES) {
      this.#listener.onDry(LOST);
      return;
    }
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => {
      // Without a parsed manifest there is nothing that startLoad could go on with.
      if (this.#isParsed) this.#hls.startLoad();
      else if (this.#url !== undefined) this.#hls.loadSource(this.#url);
    }, RETRY_AFTER_MS);
  }

  #recover(): void {
    const nowMs = performance.now();
    if (nowMs - this.#recoveredAtMs < RECOVERY_INTERVAL_MS) {
      this.#listener.onUnplayable(UNPLAYABLE);
      return;
    }
    this.#recoveredAtMs = nowMs;
    this.#hls.recoverMediaError();
    this.#listener.onRecovered();
  }
}
