import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { JobId, UserId } from '@float/contract';
import { FloatError } from '../../errors.ts';
import { playlistKey, segmentKey, transcriptKey } from '../../storage/keys.ts';
import type { ETag, ObjectStore } from '../../storage/objectStore.ts';
import { PreconditionFailed } from '../../storage/objectStore.ts';
import type { Segment } from '../segmenter/cutSegments.ts';
import type { PlacedUtterance } from '../timeline/sessionLog.ts';
import type { PlaylistEntry } from './playlist.ts';
import { relativeUri, renderPlaylist } from './playlist.ts';
import { renderTranscript } from './transcript.ts';

const compress = promisify(gzip);

// Segments of one session share a life: a lifecycle rule finds them by tag (a prefix cannot).
const STREAM_TAGS = { retain: 'stream' };
const SIGNATURE_SECONDS = 3600;

/** The files of one job's stream in the store. */
export class StoredStream {
  readonly #store: ObjectStore;
  readonly #user: UserId;
  readonly #job: JobId;
  #playlistEtag: ETag | undefined;
  #segmentsListed = 0;

  constructor(store: ObjectStore, user: UserId, job: JobId) {
    this.#store = store;
    this.#user = user;
    this.#job = job;
  }

  get segmentsListed(): number {
    return this.#segmentsListed;
  }

  /**
   * Stores a segment for ever.
   *
   * @throws {FloatError} `LEASE_LOST` when another worker has stored another segment in its place
   */
  async putSegment({ index, bytes }: Segment): Promise<void> {
    const key = segmentKey(this.#user, this.#job, index);
    try {
      await this.#store.put(key, bytes, {
        ifNoneMatch: '*',
        contentType: 'video/mp2t',
        cacheControl: 'private, max-age=31536000, immutable',
        tags: STREAM_TAGS,
      });
    } catch (error) {
      if (!(error instanceof PreconditionFailed)) throw error;
      const stored = await this.#store.get(key);
      if (stored !== undefined && Buffer.compare(stored.bytes, bytes) === 0) return;
      throw new FloatError('LEASE_LOST', `Another worker has stored segment ${index}`, { cause: error });
    }
  }

  /** Replaces the transcript. To be called before the playlist that covers it. */
  async putTranscript(utterances: readonly PlacedUtterance[]): Promise<void> {
    await this.#store.put(transcriptKey(this.#user, this.#job), Buffer.from(renderTranscript(utterances)), {
      contentType: 'text/vtt; charset=utf-8',
      cacheControl: 'no-store',
      tags: STREAM_TAGS,
    });
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
    this.#playlistEtag = await this.#store.put(
      playlistKey(this.#user, this.#job),
      await compress(renderPlaylist(entries, ended)),
      {
        ...condition,
        contentType: 'application/vnd.apple.mpegurl',
        contentEncoding: 'gzip',
        cacheControl: 'no-store',
        tags: STREAM_TAGS,
      },
    );
    this.#segmentsListed = segments.length;
  }

  async #entry({ index, durationSeconds }: Pick<Segment, 'index' | 'durationSeconds'>): Promise<PlaylistEntry> {
    const url = await this.#store.signGet(segmentKey(this.#user, this.#job, index), SIGNATURE_SECONDS);
    return { uri: relativeUri(url), durationSeconds };
  }
}
