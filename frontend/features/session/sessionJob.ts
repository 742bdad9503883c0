import type { JobAccepted, JobId, JobView, Safety } from '@float/contract';
import { ApiError } from '@float/contract/client';
import { mostUrgent } from '@/features/safety/urgency';
import type { Clock } from './clock';
import { followJob } from './followJob';
import type { SessionApi } from './sessionApi';
import type { SessionWish } from './sessionWish';

/** What a job needs of the world. */
export interface JobParts {
  readonly api: SessionApi;
  readonly clock: Clock;
  /** From 0 to 1, so that a crowd does not ask in step. */
  readonly random: () => number;
  /** For a job that is to be made. */
  readonly newKey: () => JobId;
}

/** How a job begins: with what a person wishes, or with the id of one that was asked for before. */
export interface JobOrigin {
  /** The key that a job is asked for with becomes its id. */
  readonly id?: JobId;
  /** Not known of a session of before. */
  readonly wish?: SessionWish | undefined;
  /** As far as it is known already. */
  readonly title?: string | null | undefined;
  /** Of a session of before: the help that was shown with it. */
  readonly safety?: Safety | null | undefined;
  /** The server has it. */
  readonly isAccepted: boolean;
}

/** The job behind a session: asked for when that was not done yet, then followed until it is finished. */
export class SessionJob {
  readonly #parts: JobParts;
  readonly #origin: JobOrigin;
  /** Known from the beginning. */
  readonly id: JobId;
  #accepted: JobAccepted | undefined;
  #view: JobView | undefined;

  constructor(parts: JobParts, origin: JobOrigin) {
    this.#parts = parts;
    this.#origin = origin;
    this.id = origin.id ?? parts.newKey();
  }

  /** As the server described it last. */
  get view(): JobView | undefined {
    return this.#view;
  }

  get wish(): SessionWish | undefined {
    return this.#origin.wish;
  }

  get title(): string | null {
    return this.#view?.title ?? this.#origin.title ?? null;
  }

  get hasFailed(): boolean {
    return this.#view?.status === 'failed';
  }

  get isCompleted(): boolean {
    return this.#view?.status === 'completed';
  }

  get playlistUrl(): string | undefined {
    return this.#view?.streaming?.playlist_url ?? undefined;
  }

  get transcriptUrl(): string | undefined {
    return this.#view?.streaming?.transcript_url ?? undefined;
  }

  /** The server has it, as far as is known here. */
  get isAccepted(): boolean {
    return this.#origin.isAccepted || this.#accepted !== undefined;
  }

  /** The whole session as the address of an MP3, from a server that does not stream. */
  get wholeSound(): string | undefined {
    const base64 = this.#view?.result?.base64;
    return base64 === undefined ? undefined : `data:audio/mpeg;base64,${base64}`;
  }

  /** The stream has had its time; at most the MP3 is left. */
  get isStreamGone(): boolean {
    return this.#view?.expired === true;
  }

  /** Help that was shown stays, whatever the server says later. */
  get safety(): Safety | null | undefined {
    // Last what this device saw: only it knows where it is, and of two that are as urgent, the last one is shown.
    const seen = [this.#origin.safety, this.#accepted?.safety, this.#view?.safety, this.wish?.safety];
    return seen.every((safety) => safety === undefined) ? undefined : mostUrgent(seen);
  }

  /** The same once more; another with the same wish when this one could not be made. */
  again(): SessionJob | undefined {
    if (this.hasFailed) return this.another();
    const { id, wish, title, safety, isAccepted } = this;
    return new SessionJob(this.#parts, { id, wish, title, safety, isAccepted });
  }

  /** Another with the same wish; undefined when that is not known. */
  another(): SessionJob | undefined {
    const { wish, safety } = this;
    return wish && new SessionJob(this.#parts, { wish, safety, isAccepted: false });
  }

  /**
   * @param onNews     after it was accepted, and after everything that the server says of it
   * @param isAwaited  whether the listener is still waiting for its first sound
   * @throws {ApiError} when it could not be asked for, when the server says that it or its sound is gone, or when nothing
   *   was heard of it for too long
   */
  async follow(onNews: () => void, isAwaited: () => boolean, signal: AbortSignal): Promise<void> {
    if (this.wish && !this.#origin.isAccepted) {
      const accepted = await this.#parts.api.create(this.wish, this.id, signal);
      if (signal.aborted) return;
      this.#accepted = accepted;
      onNews();
    }
    const onView = (view: JobView): void => {
      this.#take(view);
      onNews();
    };
    await followJob(this.#parts, this.id, { onView, isAwaited }, signal);
  }

  /**
   * Asks for links that are signed anew.
   *
   * @throws {ApiError} `EXPIRED` when its sound is gone
   */
  async renewLinks(signal: AbortSignal): Promise<void> {
    this.#take(await this.#parts.api.job(this.id, { signal, resign: true, isSingle: true }));
  }

  /** @returns where its MP3 is */
  file(signal: AbortSignal): Promise<string> {
    return this.#parts.api.file(this.id, { signal, isSingle: true });
  }

  #take(view: JobView): void {
    this.#view = view;
    const isSilent = view.expired && !view.result && !view.download.available;
    if (isSilent) throw new ApiError('EXPIRED', 'The sound of this session is gone.', { retriable: false });
  }
}
