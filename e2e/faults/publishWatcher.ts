import { setTimeout as delay } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { playlistKey, streamPrefix } from '@float/backend/src/storage/keys.ts';
import type { ETag, ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import type { JobId, UserId } from '@float/contract';
import type { Publication } from './simulatedListener.ts';

/** What can be seen of one stream from outside. */
export interface WatchedStream {
  /** Playlists in the order in which they stood; as often as they grew. */
  readonly publications: readonly Publication[];
  /** Of every segment listed, seconds. */
  readonly durations: readonly number[];
  readonly ended: boolean;
  /** What must never happen and did, a line each. */
  readonly violations: readonly string[];
}

/** Looks at streams from outside all the time, through a store of its own. Disposal ends the looking. */
export interface PublishWatcher extends AsyncDisposable {
  watch(user: UserId, job: JobId): void;
  /** Everything so far, after one more look. */
  seen(job: JobId): Promise<WatchedStream>;
}

// Finer than anything that is measured with it.
const LOOK_EVERY_MS = 20;

/** @param store  nobody else's handle, so that what is seen is what is stored */
export const watchPublishing = (store: ObjectStore): PublishWatcher => {
  const streams = new Map<JobId, StreamWatch>();
  const stopping = new AbortController();
  const looking = (async () => {
    while (!stopping.signal.aborted) {
      for (const stream of streams.values()) await stream.look();
      await delay(LOOK_EVERY_MS);
    }
  })();
  return {
    watch: (user, job) => {
      streams.set(job, new StreamWatch(store, user, job));
    },
    seen: async (job) => {
      const stream = streams.get(job);
      if (stream === undefined) throw new TypeError('this job is not watched');
      await stream.lookClosely();
      return stream.seen;
    },
    [Symbol.asyncDispose]: () => {
      stopping.abort();
      return looking;
    },
  };
};

interface Playlist {
  readonly names: readonly string[];
  readonly durations: readonly number[];
  readonly ended: boolean;
}

const parsePlaylist = (text: string): Playlist => {
  const entries = [...text.matchAll(/#EXTINF:([\d.]+),\n([^?\n]+)/g)];
  return {
    names: entries.map((entry) => entry[2] ?? ''),
    durations: entries.map((entry) => Number(entry[1])),
    ended: text.trimEnd().endsWith('#EXT-X-ENDLIST'),
  };
};

const isImmutable = (key: string): boolean => /\/(segment_\d+\.ts|voice\/\d+\.wav)$/.test(key);

class StreamWatch {
  readonly #store: ObjectStore;
  readonly #user: UserId;
  readonly #job: JobId;
  readonly #publications: Publication[] = [];
  readonly #violations: string[] = [];
  readonly #etags = new Map<string, ETag>();
  #playlistEtag: ETag | undefined;
  #last: Playlist = { names: [], durations: [], ended: false };

  constructor(store: ObjectStore, user: UserId, job: JobId) {
    this.#store = store;
    this.#user = user;
    this.#job = job;
  }

  get seen(): WatchedStream {
    const { durations, ended } = this.#last;
    return { publications: this.#publications, durations, ended, violations: this.#violations };
  }

  async look(): Promise<void> {
    const head = await this.#store.head(playlistKey(this.#user, this.#job));
    if (head?.etag !== this.#playlistEtag) await this.lookClosely();
  }

  async lookClosely(): Promise<void> {
    const playlist = await this.#store.get(playlistKey(this.#user, this.#job));
    const atMs = Date.now();
    if (playlist !== undefined) this.#note(parsePlaylist(gunzipSync(playlist.bytes).toString()), atMs);
    else if (this.#playlistEtag !== undefined) this.#violations.push('the playlist disappeared');
    this.#playlistEtag = playlist?.etag;
    await this.#checkFiles();
  }

  #note(playlist: Playlist, atMs: number): void {
    const last = this.#last;
    const isExtended = last.names.every(
      (name, i) => playlist.names[i] === name && playlist.durations[i] === last.durations[i],
    );
    if (!isExtended) this.#violations.push('the playlist shrank or changed');
    if (last.ended && (!playlist.ended || playlist.names.length > last.names.length))
      this.#violations.push('the playlist went on after its end');
    if (playlist.names.length > last.names.length)
      this.#publications.push({ atMs, segmentsListed: playlist.names.length });
    this.#last = playlist;
  }

  /** Segments and speech: every version of an object has its own ETag, so another ETag is another write. */
  async #checkFiles(): Promise<void> {
    const { objects } = await this.#store.list(streamPrefix(this.#user, this.#job));
    const names = new Set(objects.map(({ key }) => key.slice(key.lastIndexOf('/') + 1)));
    for (const name of this.#last.names)
      if (!names.has(name)) this.#violations.push(`${name} is listed and not stored`);
    for (const { key, etag } of objects) {
      if (!isImmutable(key)) continue;
      const name = key.slice(streamPrefix(this.#user, this.#job).length);
      if ((this.#etags.get(name) ?? etag) !== etag) this.#violations.push(`${name} was written twice`);
      this.#etags.set(name, etag);
    }
  }
}
