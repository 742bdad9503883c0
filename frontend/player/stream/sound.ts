import type { PlayerReport } from '../playerProtocol';
import { VolumeFade } from '../volumeFade';
import { bufferedUntil } from './buffered';
import { ElementSource } from './elementSource';
import { markFirstSound } from './firstSound';
import type { HlsLoader } from './hlsLoader';
import { HlsSource } from './hlsSource';
import { mediaSession } from './mediaSession';
import type { Source, SourceFailure, SourceListener } from './source';

/** Told everything that happens. */
export type Report = (report: PlayerReport) => void;

/** After fresh links, an error so soon is not theirs. */
const RENEWAL_COUNTS_MS = 10_000;

const HLS_TYPE = 'application/vnd.apple.mpegurl';

/** What is to be heard, and by whom it is played. */
export type Medium = 'stream' | 'file';

/** One session's sound: an audio element, filled by hls.js, by the browser itself, or with one file. */
export class Sound {
  readonly #audio = new Audio();
  readonly #report: Report;
  readonly #hls: HlsLoader;
  readonly #fade = new VolumeFade(this.#audio);
  readonly #closing = new AbortController();
  #source: Source | undefined;
  #medium: Medium | undefined;
  #url: string | undefined;
  /** Where it has to go first; undefined: it is there, and its position means something. */
  #startSeconds: number | undefined;
  #isWanted = true;
  #usesHls = true;
  #failureAhead: SourceFailure | undefined;
  #renewedAtMs = -RENEWAL_COUNTS_MS;

  /** In the tap: browsers let a page make sound only in answer to one. */
  constructor(startSeconds: number, hls: HlsLoader, report: Report) {
    this.#startSeconds = startSeconds > 0 ? startSeconds : undefined;
    this.#hls = hls;
    this.#report = report;
    this.#listenToAudio();
    document.body.append(this.#audio);
    this.#attachHls();
    this.play();
    // What does not arrive now is asked for again when there is something to hear.
    if (!hls.loaded()) hls.load().catch(() => undefined);
  }

  open(url: string, medium: Medium): void {
    this.#leaveSource();
    this.#medium = medium;
    this.#url = url;
    void this.#load();
  }

  reopen(url: string): void {
    this.#renewedAtMs = performance.now();
    this.#startSeconds ??= this.#audio.currentTime;
    this.#source?.close();
    this.#source = undefined;
    this.#failureAhead = undefined;
    this.#url = url;
    void this.#load();
  }

  play(): void {
    this.#isWanted = true;
    this.#audio.play().catch((error: unknown) => {
      // Any other rejection is a change of source or an error that the element reports by itself.
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') return;
      this.#isWanted = false;
      this.#report({ type: 'paused' });
    });
  }

  pause(): void {
    this.#isWanted = false;
    this.#audio.pause();
  }

  seek(seconds: number): void {
    if (this.#audio.readyState === this.#audio.HAVE_NOTHING) {
      this.#startSeconds = seconds;
      this.#source?.startAt(seconds);
    } else {
      this.#startSeconds = undefined;
      this.#audio.currentTime = seconds;
      this.#tellTime();
    }
  }

  setVolume(level: number, fadeSeconds: number): void {
    this.#fade.to(level, fadeSeconds);
  }

  close(): void {
    this.#closing.abort();
    this.#fade.stop();
    this.#source?.close();
    this.#audio.pause();
    this.#audio.removeAttribute('src');
    this.#audio.remove();
    mediaSession.clear();
  }

  /** From something that plays already to something else, at the same second. */
  #leaveSource(): void {
    if (this.#url === undefined) return;
    this.#startSeconds ??= this.#audio.currentTime;
    this.#source?.close();
    this.#source = undefined;
    this.#failureAhead = undefined;
  }

  async #load(): Promise<void> {
    if (this.#medium === 'stream' && !(await this.#hasHls())) return;
    if (this.#closing.signal.aborted || this.#url === undefined) return;
    this.#fill(this.#url);
  }

  /** @returns false when there is nothing to play a stream with */
  async #hasHls(): Promise<boolean> {
    if (!this.#usesHls || this.#hls.loaded()) return true;
    try {
      await this.#hls.load();
      return true;
    } catch {
      // The import itself failed: the server is out of reach.
      this.#usesHls = false;
      if (this.#playsHls()) return true;
      this.#fail({ failure: 'lost', detail: 'hls.js did not arrive' });
      return false;
    }
  }

  #fill(url: string): void {
    if (this.#medium === 'stream') {
      if (!(this.#source instanceof HlsSource)) this.#attachHls();
      if (!this.#source) this.#attachNative();
    } else {
      this.#attachElement();
    }
    this.#source?.load(url);
    if (this.#isWanted) this.play();
  }

  /** Through Media Source Extensions where there are any. */
  #attachHls(): void {
    const constructor = this.#hls.loaded();
    if (!this.#usesHls || !constructor?.isSupported()) return;
    this.#source = new HlsSource(constructor, this.#audio, this.#startSeconds ?? 0, this.#listener);
  }

  /** Without them, or where they cannot take what arrives, the browser has to play HLS by itself. */
  #attachNative(): void {
    if (this.#playsHls()) this.#attachElement();
    else this.#fail({ failure: 'unplayable', detail: 'neither hls.js nor native HLS' });
  }

  /** Whether the browser itself does. */
  #playsHls(): boolean {
    return this.#audio.canPlayType(HLS_TYPE) !== '';
  }

  #attachElement(): void {
    this.#source?.close();
    const isRenewed = performance.now() - this.#renewedAtMs < RENEWAL_COUNTS_MS;
    const startSeconds = this.#startSeconds ?? 0;
    const isStream = this.#medium === 'stream';
    this.#source = new ElementSource(this.#audio, this.#listener, { startSeconds, isStream, isRenewed });
  }

  readonly #listener: SourceListener = {
    onGrown: (availableSeconds, totalSeconds) => {
      this.#report({ type: 'grown', availableSeconds, totalSeconds });
    },
    onRefused: () => {
      this.#report({ type: 'refused' });
    },
    onDry: (failure) => {
      // What has arrived is still heard to its end.
      if (this.#audio.readyState < this.#audio.HAVE_FUTURE_DATA) this.#fail(failure);
      else this.#failureAhead = failure;
    },
    onUnplayable: (failure) => {
      const mayPlayNatively = this.#source instanceof HlsSource && this.#playsHls();
      if (mayPlayNatively && this.#url !== undefined) this.#playNatively(this.#url);
      else this.#fail(failure);
    },
    onRecovered: () => {
      if (this.#isWanted) this.play();
    },
  };

  #playNatively(url: string): void {
    this.#usesHls = false;
    this.#leaveSource();
    this.#fill(url);
  }

  #fail({ failure, detail }: SourceFailure): void {
    this.#report({ type: 'failed', failure, detail });
  }

  #listenToAudio(): void {
    const { signal } = this.#closing;
    const on = (type: keyof HTMLMediaElementEventMap, act: () => void): void => {
      this.#audio.addEventListener(type, act, { signal });
    };
    markFirstSound(this.#audio, signal);
    on('playing', () => {
      this.#startSeconds = undefined;
      this.#say('sounding', 'playing');
    });
    on('waiting', () => {
      if (this.#failureAhead) this.#fail(this.#failureAhead);
      else this.#report({ type: 'starved' });
    });
    on('play', () => {
      this.#isWanted = true;
      this.#say('resumed', 'playing');
    });
    on('pause', () => {
      // Browsers pause at an error, too: nobody has wished for that.
      if (this.#audio.ended || this.#audio.error) return;
      this.#isWanted = false;
      this.#say('paused', 'paused');
    });
    on('ended', () => {
      this.#say('finished', 'none');
    });
    for (const type of ['timeupdate', 'progress', 'seeking'] as const) on(type, this.#tellTime);
  }

  #say(type: 'sounding' | 'resumed' | 'paused' | 'finished', state: MediaSessionPlaybackState): void {
    mediaSession.show(state);
    mediaSession.place(this.#audio);
    this.#report({ type });
  }

  /** While it is on its way to where it begins, the element stands at 0. */
  readonly #tellTime = (): void => {
    const { currentTime: seconds, buffered } = this.#audio;
    if (this.#startSeconds !== undefined) return;
    this.#report({ type: 'time', seconds, bufferedSeconds: bufferedUntil(buffered, seconds) });
  };
}
