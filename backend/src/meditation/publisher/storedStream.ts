import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { JobId, UserId } from '@float/contract';
import { FloatError } from '../../errors.ts';
import { playlistKey, segmentKey, transcriptKey } from '../../storage/keys.ts';
import type { ETag, ObjectStore } from '../../storage/objectStore.ts';
import { PreconditionFailed } from '../../storage/objectStore.ts';
import { settledPut } from '../../storage/settledPut.ts';
import type { Segment } from '../segmenter/cutSegments.ts';
import type { PlacedUtterance } from '../timeline/sessionLog.ts';
import type { PlaylistEntry } from './playlist.ts';
import { countEntries, relativeUri, renderPlaylist } from './playlist.ts';
import { renderTranscript } from './transcript.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** How long the links of a playlist work at most. */
export const SIGNATURE_SECONDS = 3600;

/** How a playlist is stored, whoever writes it. */
export const PLAYLIST_OPTIONS = {
  contentType: 'application/vnd.apple.mpegurl',
  contentEncoding: 'gzip',
  cacheControl: 'no-store',
} as const;

/** What of a stream is stored: segments 0 to `segmentsStored` − 1, of which the first `segmentsListed` are listed. */
interface StoredSoFar {
  readonly segmentsStored: number;
  readonly segmentsListed: number;
  readonly playlistEtag: ETag | undefined;
}

const NOTHING: StoredSoFar = { segmentsStored: 0, segmentsListed: 0, playlistEtag: undefined };

/** The files of one job's stream in the store. */
export class StoredStream {
  /** What was there when the stream was opened. */
  readonly before: StoredSoFar;
  readonly #store: ObjectStore;
  readonly #user: UserId;
  readonly #job: JobId;
  #playlistEtag: ETag | undefined;
  #transcript: string | undefined;
  #segmentsListed: number;
  #segmentsStored: number;

  /** @param before  undefined: a stream that does not exist yet */
  constructor(store: ObjectStore, user: UserId, job: JobId, before: StoredSoFar = NOTHING) {
    this.before = before;
    this.#store = store;
    this.#user = user;
    this.#job = job;
    this.#playlistEtag = before.playlistEtag;
    this.#segmentsListed = before.segmentsListed;
    this.#segmentsStored = before.segmentsStored;
  }

  /** Opens a stream that an earlier worker has begun. */
  static async reopen(store: ObjectStore, user: UserId, job: JobId): Promise<StoredStream> {
    const playlist = await store.get(playlistKey(user, job));
    const segmentsListed = playlist === undefined ? 0 : countEntries((await decompress(playlist.bytes)).toString());
    // What is stored counts as published, listed or not: it never changes, so mixing goes on behind it.
    let segmentsStored = segmentsListed;
    while ((await store.head(segmentKey(user, job, segmentsStored))) !== undefined) segmentsStored++;
    return new StoredStream(store, user, job, { segmentsStored, segmentsListed, playlistEtag: playlist?.etag });
  }

  get segmentsListed(): number {
    return this.#segmentsListed;
  }

  get segmentsStored(): number {
    return this.#segmentsStored;
  }

  /**
   * Stores a segment for ever.
   *
   * @throws {FloatError} `LEASE_LOST` when another worker has stored another segment in its place
   */
  async putSegment({ index, bytes }: Segment): Promise<void> {
    const key = segmentKey(this.#user, this.#job, index);
    try {
      await settledPut(this.#store, key, bytes, {
        ifNoneMatch: '*',
        contentType: 'video/mp2t',
        cacheControl: 'private, max-age=31536000, immutable',
      });
    } catch (error) {
      if (!(error instanceof PreconditionFailed)) throw error;
      throw new FloatError('LEASE_LOST', `Another worker has stored segment ${index}`, { cause: error });
    }
    this.#segmentsStored = index + 1;
  }

  /** Replaces the transcript, unless it says so already. To be called before the playlist that covers it. */
  async putTranscript(utterances: readonly PlacedUtterance[]): Promise<void> {
    const transcript = renderTranscript(utterances);
    if (transcript === this.#transcript) return;
    await settledPut(this.#store, transcriptKey(this.#user, this.#job), Buffer.from(transcript), {
      contentType: 'text/vtt; charset=utf-8',
      cacheControl: 'no-store',
    });
    this.#transcript = transcript;
  }

  /**
   * Replaces the playlist by a longer one, with fresh signatures.
   *
   * @throws {PreconditionFailed} when another worker has written it
   */
  async putPlaylist(segments: readonly Pick<Segment, 'index' | 'durationSeconds'>[], ended: boolean): Promise<void> {
    const entries = await Promise.all(segments.map((segment) => this.#entry(segment)));
    const condition =
      this.#playlistEtag === undefined ? { ifNoneMatch: '*' as const } : { ifMatch: this.#playlistEtag };
    this.#playlistEtag = await settledPut(
      this.#store,
      playlistKey(this.#user, this.#job),
      await compress(renderPlaylist(entries, ended)),
      { ...PLAYLIST_OPTIONS, ...condition },
    );
    this.#segmentsListed = segments.length;
  }

  async #entry({ index, durationSeconds }: Pick<Segment, 'index' | 'durationSeconds'>): Promise<PlaylistEntry> {
    const url = await this.#store.signGet(segmentKey(this.#user, this.#job, index), SIGNATURE_SECONDS);
    return { uri: relativeUri(url), durationSeconds };
  }
}
