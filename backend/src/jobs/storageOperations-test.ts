import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../log.ts';
import type { Bed } from '../meditation/music/bed.ts';
import { createLibraryWriter } from '../meditation/script/libraryWriter.ts';
import { loadPractices } from '../meditation/script/loadPractices.ts';
import { systemClock } from '../meditation/timeline/clock.ts';
import type { FlitePool } from '../meditation/voice/fliteVoice.ts';
import { createFlitePool } from '../meditation/voice/fliteVoice.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { testStores } from '../storage/storeContract/testStores.ts';
import { leaseTimes } from './lease.ts';
import { newUser, openService, requestOf } from './serviceFixture.ts';
import { embeddedMakers } from './jobMakers.ts';
import { runJob } from './worker.ts';

/** What an object is, by its key. */
const kinds = {
  take: /\/voice\/\d+\.wav$/,
  segment: /\/segment_\d+\.ts$/,
  playlist: /\/playlist\.m3u8$/,
  transcript: /\/transcript\.vtt$/,
  log: /\/session\.json$/,
  record: /\/jobs\/[^/]+\.json$/,
  request: /\/request\.json$/,
  result: /\/meditation\//,
  marker: /^active\//,
  tombstone: /^erased\//,
} as const;

type Operation = 'get' | 'head' | 'put' | 'list' | 'delete';
type Counts = Partial<Record<`${Operation} ${keyof typeof kinds}`, number>>;

/** A store that keeps a count of what is asked of it, by kind of call and of object. */
const countByKind = (store: ObjectStore, counts: Counts): ObjectStore => {
  const note = (operation: Operation, key = ''): void => {
    const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find((name) => kinds[name].test(key));
    if (kind === undefined) throw new Error(`what is this: ${key}`);
    const name = `${operation} ${kind}` as const;
    counts[name] = (counts[name] ?? 0) + 1;
  };
  return {
    ...store,
    get: (key, range) => (note('get', key), store.get(key, range)),
    head: (key) => (note('head', key), store.head(key)),
    put: (key, bytes, options) => (note('put', key), store.put(key, bytes, options)),
    list: (prefix, cursor) => (note('list', prefix), store.list(prefix, cursor)),
    deleteMany: (keys) => (note('delete', keys[0]), store.deleteMany(keys)),
  };
};

const bed: Bed = {
  ...{ id: 'rain', title: 'Rain', mood: 'calm', feelings: [], loopSamples: 48_000 },
  read: (_startSample, into) => Promise.resolve(void into.fill(0)),
};

/** Twenty minutes of speech are some 20 s of processor time. */
const TIMEOUT_MS = 180_000;
const LEASE_MS = 6000;
const HEARTBEAT_SECONDS = 2;
/** Far ahead of every listener, decisions, transcript and playlist are written so often at most. */
const ROUNDS_A_SECOND = 2;
/** Until it is far ahead, each segment is listed at once; and there is the last one. */
const FIRST_ROUNDS = 9;

describe.each(testStores)('a session on $name', (testStore) => {
  let voices: FlitePool;
  beforeAll(async () => {
    voices = await createFlitePool();
  });
  afterAll(() => voices[Symbol.asyncDispose]());

  /** From the request to the last segment. */
  const makeSession = async (minutes: number) => {
    const counts: Counts = {};
    await using service = await openService(testStore, {}, (store) => countByKind(store, counts));
    const library = createLibraryWriter(await loadPractices());
    const user = newUser();
    const { job_id: job } = await service.jobs.create({ ...requestOf(user), duration_minutes: minutes });
    const startedMs = performance.now();
    await runJob(
      { user, job, epoch: 1 },
      {
        ...{ store: service.store, records: service.records, clock: systemClock, times: leaseTimes(LEASE_MS) },
        ...{ owner: 'worker-a', library, ffmpegPath: process.env.FFMPEG_PATH ?? 'ffmpeg' },
        ...{ beds: { beds: [bed], choose: () => bed }, openMakers: embeddedMakers(library, voices.voice('slt')!) },
        log: createLogger('silent'),
      },
      new AbortController().signal,
    );
    const seconds = (performance.now() - startedMs) / 1000;
    const made = { ...counts };
    const { status, stream, metrics } = (await service.records.read(user, job))!.record;
    expect(status).toBe('completed');
    return { counts: made, seconds, segments: stream.segments_completed, counted: metrics.storage_operations };
  };

  it.each([3, 20])(
    'of %i minutes costs a call for each segment and each take, and next to nothing else',
    async (minutes) => {
      const { counts, seconds, segments, counted } = await makeSession(minutes);
      const {
        'put take': takes = 0,
        'put playlist': playlists = 0,
        'put transcript': transcripts = 0,
        'put log': logs = 0,
        'put record': records = 0,
        ...others
      } = counts;
      expect(others).toEqual({
        // Asked for: is this person erased, what else is under way; afterwards, whether that has changed.
        ...{ 'head tombstone': 3, 'put marker': 1, 'list marker': 1, 'head marker': 1, 'put request': 1 },
        // Made: what was asked for, and what the last sessions were; and in the end, what this one was.
        ...{ 'get record': 1, 'get request': 1, 'list result': 1, 'put result': 1 },
        'put segment': segments,
      });
      expect(segments).toBe(2 + Math.ceil((minutes * 60 - 5) / 4.992));
      expect(takes).toBeGreaterThan(minutes * 4);
      expect(takes).toBeLessThan(minutes * 8);
      const rounds = FIRST_ROUNDS + Math.ceil(seconds * ROUNDS_A_SECOND);
      for (const count of [playlists, transcripts, logs]) expect(count).toBeLessThanOrEqual(rounds);
      // Accepted, claimed, streaming, completed; and the heartbeats.
      expect(records).toBeLessThanOrEqual(4 + Math.floor(seconds / HEARTBEAT_SECONDS));
      // The worker counts what it does itself, without its record.
      expect(counted).toBe(segments + takes + playlists + transcripts + logs + 3);
    },
    TIMEOUT_MS,
  );
});
