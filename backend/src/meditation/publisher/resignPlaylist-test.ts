import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { JobId } from '@float/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newJobId, openTestStore, user } from '../../jobs/jobsFixture.ts';
import { playlistKey } from '../../storage/keys.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { testStores } from '../../storage/storeContract/testStores.ts';
import { renderPlaylist } from './playlist.ts';
import { resignPlaylist, withFreshSignatures } from './resignPlaylist.ts';
import { StoredStream } from './storedStream.ts';

const decompress = promisify(gunzip);

const MINUTE_MS = 60_000;
const SEGMENTS = [0, 1, 2].map((index) => ({ index, durationSeconds: 4.992 }));

/** Without the signatures of its links. */
const unsigned = (playlist: string): string => playlist.replace(/\?.*$/gm, '');

describe('fresh signatures', () => {
  const query = fc.stringMatching(/^[A-Za-z0-9=&%._-]{1,60}$/);
  const listed = fc.record({ durationSeconds: fc.double({ min: 0.024, max: 5, noNaN: true }), query });

  it('change nothing but signatures, whatever a playlist lists', async () => {
    const cases = fc.asyncProperty(fc.array(listed, { minLength: 1 }), query, async (entries, fresh) => {
      const uriOf = (index: number, signature: string) => `segment_${String(index).padStart(3, '0')}.ts?${signature}`;
      const render = (signed: (index: number) => string) =>
        renderPlaylist(
          entries.map(({ durationSeconds }, index) => ({ uri: uriOf(index, signed(index)), durationSeconds })),
          true,
        );
      const before = render((index) => entries[index]?.query ?? '');
      const resigned = await withFreshSignatures(before, (index) =>
        Promise.resolve(`https://media.example/a/b/${uriOf(index, `${fresh}${index}`)}`),
      );
      expect(resigned).toBe(render((index) => `${fresh}${index}`));
      expect(unsigned(resigned)).toBe(unsigned(before));
    });
    await fc.assert(cases);
  });
});

describe.each(testStores)('on $name', (testStore) => {
  let store: ObjectStore;
  beforeAll(async () => {
    store = await openTestStore(testStore);
  });
  afterAll(() => store[Symbol.asyncDispose]());

  const streamOf = async (ended: boolean): Promise<JobId> => {
    const job = newJobId();
    await new StoredStream(store, user, job).putPlaylist(SEGMENTS, ended);
    return job;
  };
  const read = async (job: JobId) => {
    const stored = await store.get(playlistKey(user, job));
    if (stored === undefined) throw new Error('no playlist');
    const { contentType, contentEncoding, cacheControl, etag } = stored;
    return {
      text: (await decompress(stored.bytes)).toString(),
      etag,
      kind: { contentType, contentEncoding, cacheControl },
    };
  };
  /** A store whose links differ every time, as they do when an hour has passed. */
  const later: Pick<ObjectStore, 'get' | 'put' | 'signGet'> = {
    get: (...asked) => store.get(...asked),
    put: (...asked) => store.put(...asked),
    signGet: async (...asked) => `${await store.signGet(...asked)}&later=1`,
  };
  const inTwoMinutes = () => Date.now() + 2 * MINUTE_MS;

  it('a finished playlist is written again with other signatures, and nothing else of it changes', async () => {
    const job = await streamOf(true);
    const before = await read(job);
    expect(await resignPlaylist(later, user, job, inTwoMinutes())).toBe(true);
    const after = await read(job);
    expect(after.text.match(/&later=1$/gm)).toHaveLength(SEGMENTS.length);
    expect(unsigned(after.text)).toBe(unsigned(before.text));
    expect(after.kind).toEqual(before.kind);
  });

  it('one that was written within the last minute stays as it is', async () => {
    const job = await streamOf(true);
    const { etag } = await read(job);
    expect(await resignPlaylist(later, user, job, Date.now())).toBe(false);
    expect((await read(job)).etag).toBe(etag);
  });

  it('one that still grows is left to its worker', async () => {
    const job = await streamOf(false);
    const { etag } = await read(job);
    expect(await resignPlaylist(later, user, job, inTwoMinutes())).toBe(false);
    expect((await read(job)).etag).toBe(etag);
  });

  it('of two at once, one writes, and the other is content', async () => {
    const job = await streamOf(true);
    let signings = 0;
    // Both have read before either writes.
    const { promise: bothRead, resolve } = Promise.withResolvers<undefined>();
    const racing = (signature: string): typeof later => ({
      ...later,
      signGet: async (...asked) => {
        signings += 1;
        if (signings === 2 * SEGMENTS.length) resolve(undefined);
        await bothRead;
        return `${await store.signGet(...asked)}&by=${signature}`;
      },
    });
    const nowMs = inTwoMinutes();
    const wrote = await Promise.all(['a', 'b'].map((name) => resignPlaylist(racing(name), user, job, nowMs)));
    expect(wrote.toSorted()).toEqual([false, true]);
    const winner = wrote[0] === true ? 'a' : 'b';
    expect((await read(job)).text.match(new RegExp(`&by=${winner}$`, 'gm'))).toHaveLength(SEGMENTS.length);
  });

  it('one that was erased meanwhile does not come back', async () => {
    const job = await streamOf(true);
    const erased: typeof later = {
      ...later,
      put: async (...asked) => {
        await store.deleteMany([playlistKey(user, job)]);
        return store.put(...asked);
      },
    };
    expect(await resignPlaylist(erased, user, job, inTwoMinutes())).toBe(false);
    expect(await store.get(playlistKey(user, job))).toBeUndefined();
    expect(await resignPlaylist(later, user, job, inTwoMinutes())).toBe(false);
  });
});
