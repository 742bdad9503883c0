import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FloatError } from '../../errors.ts';
import { openTestStore } from '../../jobs/jobsFixture.ts';
import { bedFileKey } from '../../storage/keys.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { storeBeds } from './storeBeds.ts';
import { openStoredBeds } from './storedBeds.ts';
import { testStores } from '../../storage/storeContract/testStores.ts';

const LOOP_SAMPLES = 4800;
const samples = Int16Array.from({ length: LOOP_SAMPLES * 2 }, (_, n) => n - LOOP_SAMPLES);

describe.each(testStores)('on $name', (testStore) => {
  let root: string;
  let store: ObjectStore;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'float-stored-beds-'));
    for (const id of ['rain', 'drone']) {
      const description = { id, title: id, mood: 'x', feelings: ['Sad'], loopSamples: LOOP_SAMPLES, engine: '1' };
      await writeFile(join(root, `${id}.1.s16le`), new Uint8Array(samples.buffer));
      await writeFile(join(root, `${id}.json`), JSON.stringify({ ...description, file: `${id}.1.s16le` }));
    }
    store = await openTestStore(testStore);
    await storeBeds({ store, folder: root });
  });
  afterAll(async () => {
    await store[Symbol.asyncDispose]();
    await rm(root, { recursive: true });
  });

  describe('openStoredBeds', () => {
    it('offers what is stored, and fetches a bed once, when it is first played', async () => {
      const folder = join(root, 'fetched');
      let fetched = 0;
      const counting: Pick<ObjectStore, 'get' | 'list'> = {
        list: (prefix, cursor) => store.list(prefix, cursor),
        get: (key) => {
          if (key.endsWith('.s16le')) fetched++;
          return store.get(key);
        },
      };
      await using library = await openStoredBeds({ store: counting, folder });
      expect(library.beds.map(({ id }) => id)).toEqual(['drone', 'rain', 'silence']);
      expect(fetched).toBe(0);
      const rain = library.choose(['rain'], undefined, 0);
      const [one, other] = [new Int16Array(2000), new Int16Array(2000)];
      await Promise.all([rain.read(LOOP_SAMPLES - 500, one), rain.read(0, other)]);
      expect(one).toEqual(Int16Array.from([...samples.slice(-1000), ...samples.slice(0, 1000)]));
      expect(other).toEqual(samples.slice(0, 2000));
      expect(fetched).toBe(1);
      expect(await readdir(folder)).toEqual(['rain.1.s16le']);
    });

    it('plays the beginning of a long bed before the rest of it is there', async () => {
      const long = Int16Array.from({ length: 11 * 48_000 * 2 }, (_, n) => n % 30_011);
      const description = { id: 'long', title: 'long', mood: 'x', feelings: [], loopSamples: 11 * 48_000, engine: '1' };
      await store.put(bedFileKey('long.1.s16le'), new Uint8Array(long.buffer));
      const text = JSON.stringify({ ...description, file: 'long.1.s16le' });
      await store.put(bedFileKey('long.json'), Buffer.from(text));
      const arrival = Promise.withResolvers<undefined>();
      const slow: Pick<ObjectStore, 'get' | 'list'> = {
        list: (prefix, cursor) => store.list(prefix, cursor),
        get: async (key, range) => {
          if (key.endsWith('.s16le') && range === undefined) await arrival.promise;
          return store.get(key, range);
        },
      };
      const folder = join(root, 'long');
      await using library = await openStoredBeds({ store: slow, folder });
      const bed = library.choose(['long'], undefined, 0);
      const pcm = new Int16Array(2000);
      await bed.read(9 * 48_000, pcm);
      expect(pcm).toEqual(long.slice(9 * 96_000, 9 * 96_000 + 2000));
      const later = bed.read(11 * 48_000 - 500, pcm);
      arrival.resolve(undefined);
      await later;
      expect(pcm).toEqual(Int16Array.from([...long.slice(-1000), ...long.slice(0, 1000)]));
      await bed.read(0, pcm);
      expect(pcm).toEqual(long.slice(0, 2000));
      expect(await readdir(folder)).toEqual(['long.1.s16le']);
      await store.deleteMany(['long.1.s16le', 'long.json'].map(bedFileKey));
    });

    it('does not send again what the store has', async () => {
      const sent: string[] = [];
      const watched: Pick<ObjectStore, 'head' | 'put'> = {
        head: (key) => store.head(key),
        put: (key, bytes, options) => {
          sent.push(key);
          return store.put(key, bytes, options);
        },
      };
      await storeBeds({ store: watched, folder: root });
      expect(sent).toEqual([bedFileKey('drone.json'), bedFileKey('rain.json')]);
    });

    it('says that music is missing, and asks again the next time', async () => {
      const key = bedFileKey('drone.1.s16le');
      await using library = await openStoredBeds({ store, folder: join(root, 'missing') });
      await store.deleteMany([key]);
      const drone = library.choose(['drone'], undefined, 0);
      await expect(drone.read(0, new Int16Array(2))).rejects.toThrow(FloatError);
      await store.put(key, new Uint8Array(samples.buffer));
      const pcm = new Int16Array(2);
      await drone.read(0, pcm);
      expect(pcm).toEqual(samples.slice(0, 2));
    });
  });
});
