import type Hls from 'hls.js';
import type { ErrorData } from 'hls.js';
import { hlsSettings } from './hlsSettings';
import type { Source, SourceFailure, SourceListener } from './source';

const refusedStatuses: ReadonlySet<number> = new Set([401, 403, 404, 410]);

const RECOVERY_INTERVAL_MS = 5_000;
const RETRY_AFTER_MS = 2_000;
const MAX_RETRIES = 15;

const describe = ({ type, details, response }: ErrorData): string =>
  ['hls', type, details, response?.code].filter((part) => part !== undefined).join(' ');

/** hls.js on an audio element, with patience: what may pass is tried again, and while offline it waits. */
export class HlsSource implements Source {
  readonly #Hls: typeof Hls;
  readonly #hls: Hls;
  readonly #listener: SourceListener;
  readonly #closing = new AbortController();
  #url: string | undefined;
  #isParsed = false;
  #isRefused = false;
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
    const goOn = (): void => {
      if (this.#retryTimer !== undefined) this.#retry();
    };
    addEventListener('online', goOn, { signal: this.#closing.signal });
  }

  load(url: string): void {
    this.#url = url;
    this.#hls.loadSource(url);
  }

  startAt(seconds: number): void {
    this.#hls.config.startPosition = seconds;
    if (this.#isParsed) this.#hls.startLoad(seconds);
  }

  close(): void {
    this.#closing.abort();
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
      this.#listener.onGrown(details.edge, details.live ? null : details.totalduration);
    });
    this.#hls.on(Events.ERROR, (_, data) => {
      // hls.js would ask again for what was refused, since there is no other rendition to go to.
      if (data.fatal || refusedStatuses.has(data.response?.code ?? 0)) this.#mend(data);
    });
  }

  #mend(data: ErrorData): void {
    const { ErrorTypes } = this.#Hls;
    const status = data.response?.code ?? 0;
    if (refusedStatuses.has(status)) this.#hls.stopLoad();
    if (status === 401 || status === 403) this.#refuse();
    else if (status === 404 || status === 410) this.#listener.onDry({ failure: 'gone', detail: describe(data) });
    else if (data.type === ErrorTypes.NETWORK_ERROR) this.#retryLater({ failure: 'lost', detail: describe(data) });
    else if (data.type === ErrorTypes.MEDIA_ERROR) this.#recover({ failure: 'unplayable', detail: describe(data) });
    else this.#listener.onUnplayable({ failure: 'unplayable', detail: describe(data) });
  }

  /** Playlist and segment are refused at the same time. */
  #refuse(): void {
    if (this.#isRefused) return;
    this.#isRefused = true;
    this.#listener.onRefused();
  }

  #retryLater(failure: SourceFailure): void {
    // Who is offline is not counted: nothing was lost yet but time.
    if (navigator.onLine && this.#retries++ >= MAX_RETRIES) {
      this.#listener.onDry(failure);
      return;
    }
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => {
      this.#retry();
    }, RETRY_AFTER_MS);
  }

  #retry(): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
    // Without a parsed manifest there is nothing that startLoad could go on with.
    if (this.#isParsed) this.#hls.startLoad();
    else if (this.#url !== undefined) this.#hls.loadSource(this.#url);
  }

  #recover(failure: SourceFailure): void {
    const nowMs = performance.now();
    if (nowMs - this.#recoveredAtMs < RECOVERY_INTERVAL_MS) {
      this.#listener.onUnplayable(failure);
      return;
    }
    this.#recoveredAtMs = nowMs;
    this.#hls.recoverMediaError();
    this.#listener.onRecovered();
  }
}
