import type { Source, SourceListener } from './source';

/** The session as bytes in the address itself, from a server that does not stream. */
const DATA = /^data:([^;,]+);base64,/;

/** Some browsers refuse to play a `data:` address, and none can seek well in it. */
const toObjectUrl = (url: string): string | undefined => {
  const match = DATA.exec(url);
  if (!match) return undefined;
  const bytes = Uint8Array.from(atob(url.slice(match[0].length)), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: match[1] ?? '' }));
};

export interface ElementSourceOptions {
  /** It may still grow. */
  readonly isStream: boolean;
  /** Where to begin, in media time. */
  readonly startSeconds: number;
  /** The links were renewed just now: an error is not theirs. */
  readonly isRenewed: boolean;
}

/** What the browser plays by itself: one file, or HLS where it knows that. */
export class ElementSource implements Source {
  readonly #audio: HTMLAudioElement;
  readonly #listener: SourceListener;
  readonly #isStream: boolean;
  readonly #isRenewed: boolean;
  #startSeconds: number;
  readonly #closing = new AbortController();
  #objectUrl: string | undefined;

  constructor(audio: HTMLAudioElement, listener: SourceListener, options: ElementSourceOptions) {
    this.#audio = audio;
    this.#listener = listener;
    this.#isStream = options.isStream;
    this.#isRenewed = options.isRenewed;
    this.#startSeconds = options.startSeconds;
    const { signal } = this.#closing;
    const grow = () => {
      this.#grow();
    };
    for (const type of ['loadedmetadata', 'durationchange', 'progress']) audio.addEventListener(type, grow, { signal });
    audio.addEventListener('loadedmetadata', this.#place, { signal, once: true });
    audio.addEventListener('error', this.#fail, { signal });
  }

  load(url: string): void {
    this.#objectUrl = toObjectUrl(url);
    this.#audio.src = this.#objectUrl ?? url;
  }

  startAt(seconds: number): void {
    this.#startSeconds = seconds;
  }

  close(): void {
    this.#closing.abort();
    this.#audio.removeAttribute('src');
    this.#audio.load();
    if (this.#objectUrl !== undefined) URL.revokeObjectURL(this.#objectUrl);
  }

  #grow(): void {
    const { duration, seekable, readyState } = this.#audio;
    if (readyState === this.#audio.HAVE_NOTHING) return;
    const edgeSeconds = seekable.length > 0 ? seekable.end(seekable.length - 1) : 0;
    const availableSeconds = Number.isFinite(duration) ? duration : edgeSeconds;
    // Of a stream that still grows, Chromium tells the length so far.
    this.#listener.onGrown(availableSeconds, this.#isStream ? null : availableSeconds);
  }

  readonly #place = (): void => {
    if (this.#startSeconds > 0) this.#audio.currentTime = this.#startSeconds;
  };

  /** The element does not tell an expired link from anything else: fresh ones are tried first. */
  readonly #fail = (): void => {
    const isRemote = /^https?:/.test(this.#audio.src);
    const detail = `element ${String(this.#audio.error?.code ?? 0)}`;
    if (isRemote && !this.#isRenewed) this.#listener.onRefused();
    else this.#listener.onUnplayable({ failure: 'unplayable', detail });
  };
}
