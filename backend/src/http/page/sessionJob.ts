import type { JobView, Safety } from '@float/contract';
import { followJob } from './followJob.ts';
import { reachable } from './links.ts';
import { newJobKey } from './pacing.ts';
import { ApiError, type SessionApi, type SessionWish } from './sessionApi.ts';

/** How a job begins: with what a person wishes, or with the id of one that was asked for before a reload. */
export interface JobOrigin {
  readonly wish?: SessionWish | undefined;
  readonly id?: string | undefined;
  readonly key?: string;
}

const RENEWAL_INTERVAL_MS = 60_000;

const link = (url: string | null | undefined): string | undefined => (url ? reachable(url) : undefined);

/** The job behind a session: asked for when that was not done yet, then followed until it is finished. */
export class SessionJob {
  readonly #api: SessionApi;
  readonly #wish: SessionWish | undefined;
  readonly #key: string;
  #id: string | undefined;
  #view: JobView | undefined;
  #renewedAtMs = -RENEWAL_INTERVAL_MS;

  constructor(api: SessionApi, { wish, id, key }: JobOrigin) {
    this.#api = api;
    this.#wish = wish;
    this.#id = id;
    this.#key = key ?? newJobKey(Date.now());
  }

  /** Undefined until the server has accepted it. */
  get id(): string | undefined {
    return this.#id;
  }

  /** As the server described it last. */
  get view(): JobView | undefined {
    return this.#view;
  }

  get hasFailed(): boolean {
    return this.#view?.status === 'failed';
  }

  get playlistUrl(): string | undefined {
    return link(this.#view?.streaming?.playlist_url);
  }

  /** The whole session as an MP3, from a server that does not stream. */
  get wholeSound(): Blob | undefined {
    const base64 = this.#view?.result?.base64;
    if (base64 === undefined) return undefined;
    return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'audio/mpeg' });
  }

  /** How much is made, 0 to 1, of a session that can only be heard when all of it is; null: it is streamed. */
  get madeShare(): number | null {
    return this.#view && !this.#view.streaming ? this.#view.progress : null;
  }

  get transcriptUrl(): string | undefined {
    return link(this.#view?.streaming?.transcript_url);
  }

  /** What naming has shown stays, whatever is said later. */
  get safety(): Safety | null | undefined {
    return this.#view?.safety ?? this.#wish?.safety ?? (this.#view ? null : undefined);
  }

  /** The same once more, or another with the same wish when it could not be made; undefined when that is not known. */
  again(): SessionJob | undefined {
    const id = this.hasFailed ? undefined : this.#id;
    if (id === undefined && !this.#wish) return undefined;
    return new SessionJob(this.#api, { wish: this.#wish, id, ...(this.hasFailed ? {} : { key: this.#key }) });
  }

  /** There is nothing to come back to. */
  forget(): void {
    this.#id = undefined;
  }

  /**
   * @param onNews  after it was accepted, and after everything that the server says of it
   * @throws {ApiError} when the server refuses for good, or its sound is gone
   */
  async follow(onNews: () => void, signal: AbortSignal): Promise<void> {
    if (this.#id === undefined && this.#wish) {
      this.#id = (await this.#api.create(this.#wish, this.#key, signal)).job_id;
      onNews();
    }
    if (this.#id === undefined) return;
    const onView = (view: JobView): void => {
      this.#take(view);
      onNews();
    };
    await followJob(this.#api, this.#id, onView, signal);
  }

  /**
   * Asks for fresh links, at most once a minute.
   *
   * @throws {ApiError} `EXPIRED` when its sound is gone, or when that was just done: the signature is not the reason
   */
  async renewLinks(signal: AbortSignal): Promise<void> {
    const isTooSoon = performance.now() - this.#renewedAtMs < RENEWAL_INTERVAL_MS;
    this.#renewedAtMs = performance.now();
    if (this.#id === undefined || isTooSoon) throw new ApiError('EXPIRED', 'The links have expired.', false);
    this.#take(await this.#api.job(this.#id, signal));
  }

  #take(view: JobView): void {
    this.#view = view;
    if (view.expired && !view.result) throw new ApiError('EXPIRED', 'The sound of this session is gone.', false);
  }
}
