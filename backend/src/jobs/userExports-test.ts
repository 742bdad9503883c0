import { ListMultipartUploadsCommand, S3Client } from '@aws-sdk/client-s3';
import type { UserId } from '@float/contract';
import { unzipSync } from 'fflate';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { FloatError } from '../errors.ts';
import { EXPORT_MARKERS_PREFIX, exportsPrefix, exportStateKey, voiceKey } from '../storage/keys.ts';
import type { MultipartUploads, ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { S3Place } from '../storage/storeContract/s3Place.ts';
import { sampleBytes } from '../storage/storeContract/samples.ts';
import { openS3Place } from '../storage/storeContract/testStores.ts';
import { clearExports } from './clearExports.ts';
import { exportArchive } from './exportArchive.ts';
import type { DispatchedExport } from './exportWorker.ts';
import { runExport } from './exportWorker.ts';
import type { Service } from './serviceFixture.ts';
import { HOUR_MS, newUser, openService, startJob, unending } from './serviceFixture.ts';
import type { UserExports } from './userExports.ts';
import { createUserExports } from './userExports.ts';

const WORDS = 'what-nobody-may-read-again';
/** More than one part has. */
const LARGE_BYTES = 9_000_000;
const { retention } = readConfig({});

describe('an archive that is written to the bucket (Ceph)', () => {
  let place: S3Place;
  let service: Service;
  let client: S3Client;
  let user: UserId;
  /** Of `waiting`: nothing runs until a test does. */
  let dispatched: DispatchedExport[];
  let waiting: UserExports;
  beforeAll(async () => {
    place = await openS3Place();
    service = await openService({ openPlace: () => Promise.resolve(place) });
    client = new S3Client({ ...place.connection, forcePathStyle: true });
  });
  afterAll(async () => {
    client.destroy();
    await service[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    user = newUser();
    dispatched = [];
    waiting = createUserExports({
      store: service.store,
      clock: service.clock,
      retention,
      newUuid: uuidv7,
      exportsPerPerson: 4,
      dispatcher: {
        dispatchExport: (work) => Promise.resolve(void dispatched.push(work)),
        hasExportRoom: () => true,
      },
    });
  });

  const run = (work: DispatchedExport, store: Partial<ObjectStore> = {}, signal = unending): Promise<void> =>
    runExport(work, { ...service.exportParts, store: { ...service.store, ...store } }, signal);
  const uploadsWith = (changes: Partial<MultipartUploads>): Partial<ObjectStore> => ({
    uploads: { ...service.store.uploads!, ...changes },
  });
  const ready = async (exports: UserExports, id: string): Promise<ObjectKey> => {
    for (;;) {
      const { status, key, error } = await exports.get(user, id);
      if (key !== null) return key;
      if (status === 'failed') throw new Error(`it failed: ${error?.code ?? ''}`);
    }
  };
  const unzipped = async (key: ObjectKey) => unzipSync(Buffer.from((await service.store.get(key))!.bytes));
  const exportKeys = async (): Promise<string[]> =>
    Array.fromAsync(objectsUnder(service.store, exportsPrefix(user)), ({ key }) => key);
  const markers = async (): Promise<string[]> => {
    const keys = await Array.fromAsync(objectsUnder(service.store, EXPORT_MARKERS_PREFIX), ({ key }) => key as string);
    return keys.filter((key) => key.endsWith(user));
  };
  const uploadsUnderWay = async (): Promise<number> => {
    const asked = new ListMultipartUploadsCommand({ Bucket: place.location.bucket, Prefix: exportsPrefix(user) });
    return (await client.send(asked)).Uploads?.length ?? 0;
  };
  const fill = async (soundBytes = 1_000) => {
    const job = await startJob(service, user, WORDS);
    await service.store.put(voiceKey(user, job, 1), sampleBytes(soundBytes));
    return job;
  };

  it('is the same as one that is made while it is taken, however large', async () => {
    await fill(LARGE_BYTES);
    const { exportId, status } = await service.jobs.exports.begin(user);
    expect(status).toBe('preparing');
    const key = await ready(service.jobs.exports, exportId);
    const streamed = exportArchive({ store: service.store, nowMs: Date.now, retention }, user);
    const expected = unzipSync(Buffer.concat(await Array.fromAsync(streamed)));
    const files = await unzipped(key);
    expect(Object.keys(files).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const [path, bytes] of Object.entries(files)) expect(Buffer.compare(bytes, expected[path]!), path).toBe(0);
    const { bytes } = await service.jobs.exports.get(user, exportId);
    expect(bytes).toBe((await service.store.head(key))?.size);
    expect(bytes).toBeGreaterThan(LARGE_BYTES);
    const link = await service.store.signGet(key, 60, { downloadName: 'float-export.zip' });
    expect((await (await fetch(link)).arrayBuffer()).byteLength).toBe(bytes);
    expect(await uploadsUnderWay()).toBe(0);
  });

  it('is one, however many are asked for at once', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, () => waiting.begin(user)));
    expect(new Set(asked.map(({ exportId }) => exportId)).size).toBe(1);
    expect(dispatched).toHaveLength(1);
    await Promise.all([run(dispatched[0]!), run(dispatched[0]!)]);
    expect(await waiting.get(user, asked[0]!.exportId)).toMatchObject({ status: 'ready' });
    expect(await exportKeys()).toHaveLength(2);
  });

  it('is replaced by the next one, of which there are a few in an hour', async () => {
    for (let i = 0; i < 4; i++) {
      await waiting.begin(user);
      await run(dispatched.at(-1)!);
    }
    const { exportId } = dispatched.at(-1)!;
    expect((await exportKeys()).filter((key) => key.endsWith('.zip'))).toEqual([
      `${exportsPrefix(user)}${exportId}.zip`,
    ]);
    expect(await markers()).toHaveLength(1);
    await expect(waiting.get(user, dispatched[0]!.exportId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const refused: unknown = await waiting.begin(user).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'RATE_LIMITED', retriable: true });
    expect((refused as FloatError).retryAfterSeconds).toBeGreaterThan(3_000);
    expect(await ready(waiting, exportId)).toBeDefined();
  });

  it('is nobody else’s', async () => {
    const { exportId } = await waiting.begin(user);
    await expect(waiting.get(newUser(), exportId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('goes on in another worker when its own is gone, and leaves nothing of the first one', async () => {
    await fill(LARGE_BYTES);
    const { exportId } = await waiting.begin(user);
    // Gone in the middle of the second part, without a word.
    const gone = new Promise<never>(() => undefined);
    const reached = Promise.withResolvers<undefined>();
    void run(
      dispatched[0]!,
      uploadsWith({
        putPart: (key, id, number, bytes) => {
          if (number === 1) return service.store.uploads!.putPart(key, id, number, bytes);
          reached.resolve(undefined);
          return gone;
        },
      }),
    );
    await reached.promise;
    expect(await uploadsUnderWay()).toBe(1);
    service.advance(30_000);
    expect(await waiting.get(user, exportId)).toMatchObject({ status: 'preparing' });
    expect(dispatched.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(await uploadsUnderWay()).toBe(0);
    await run(dispatched[1]!);
    expect(await unzipped(await ready(waiting, exportId))).toHaveProperty(['README.txt']);
    expect(await uploadsUnderWay()).toBe(0);
  });

  it('has failed after three workers were lost, and can be asked for again', async () => {
    const { exportId } = await waiting.begin(user);
    for (let loss = 0; loss < 3; loss++) {
      service.advance(30_000);
      await waiting.get(user, exportId);
    }
    expect(dispatched).toHaveLength(3);
    expect(await waiting.get(user, exportId)).toMatchObject({
      status: 'failed',
      error: { code: 'INTERNAL', retriable: true },
    });
    expect(await waiting.begin(user)).toMatchObject({ status: 'preparing' });
  });

  it('says that it has failed when the store does, and leaves nothing', async () => {
    await fill();
    const { exportId } = await waiting.begin(user);
    const unavailable = new FloatError('STORAGE_UNAVAILABLE', 'It is gone.', { retriable: true });
    await run(dispatched[0]!, uploadsWith({ putPart: () => Promise.reject(unavailable) }));
    expect(await waiting.get(user, exportId)).toMatchObject({
      status: 'failed',
      error: { code: 'STORAGE_UNAVAILABLE', retriable: true },
    });
    expect(await uploadsUnderWay()).toBe(0);
  });

  it('is given back by a worker that has to stop, and goes on with the next poll', async () => {
    await fill();
    const { exportId } = await waiting.begin(user);
    const stopping = new AbortController();
    const stop: Partial<MultipartUploads> = {
      putPart: (...part) => {
        stopping.abort();
        return service.store.uploads!.putPart(...part);
      },
    };
    await run(dispatched[0]!, uploadsWith(stop), stopping.signal);
    expect(await uploadsUnderWay()).toBe(0);
    expect(await waiting.get(user, exportId)).toMatchObject({ status: 'preparing' });
    await run(dispatched[1]!);
    expect(await ready(waiting, exportId)).toBeDefined();
  });

  describe.each([
    [
      'a session in it',
      // The state counts how many exports began within the hour.
      { keepsState: true },
      (service_: Service, of: UserId, job: Awaited<ReturnType<typeof startJob>>) => service_.jobs.erase(of, job),
    ],
    ['its person', { keepsState: false }, (service_: Service, of: UserId) => service_.jobs.eraseUser(of)],
  ])('when %s is erased', (_what, { keepsState }, erase) => {
    const left = () => (keepsState ? [exportStateKey(user)] : []);

    it('goes, too', async () => {
      const job = await fill();
      await waiting.begin(user);
      await run(dispatched[0]!);
      expect(await exportKeys()).toHaveLength(2);
      await erase(service, user, job);
      expect(await exportKeys()).toEqual(left());
      expect(await markers()).toHaveLength(left().length);
    });

    it.each(['begin', 'putPart', 'complete'] as const)('while it is made (before %s), is not finished', async (at) => {
      const job = await fill();
      await waiting.begin(user);
      const uploads = service.store.uploads!;
      const first = Promise.withResolvers<undefined>();
      const erasing = async (): Promise<void> => {
        await erase(service, user, job);
        first.resolve(undefined);
      };
      await run(
        dispatched[0]!,
        uploadsWith({
          begin: async (...asked) => {
            if (at === 'begin') await erasing();
            return uploads.begin(...asked);
          },
          putPart: async (...asked) => {
            if (at === 'putPart') await erasing();
            return uploads.putPart(...asked);
          },
          complete: async (...asked) => {
            if (at === 'complete') await erasing();
            await uploads.complete(...asked);
          },
        }),
      );
      await first.promise;
      expect(await exportKeys()).toEqual(left());
      expect(await uploadsUnderWay()).toBe(0);
    });
  });

  it('is deleted after six hours, with what a lost worker has uploaded', async () => {
    const kept = await waiting.begin(user);
    await run(dispatched[0]!);
    await clearExports(service.store, service.clock.nowMs() + 5 * HOUR_MS);
    expect(await ready(waiting, kept.exportId)).toBeDefined();
    await clearExports(service.store, service.clock.nowMs() + 7 * HOUR_MS);
    expect([await exportKeys(), await markers()]).toEqual([[], []]);
    await waiting.begin(user);
    const gone = new Promise<never>(() => undefined);
    const reached = Promise.withResolvers<undefined>();
    void run(
      dispatched[1]!,
      uploadsWith({
        complete: () => {
          reached.resolve(undefined);
          return gone;
        },
      }),
    );
    await reached.promise;
    expect(await uploadsUnderWay()).toBe(1);
    await clearExports(service.store, service.clock.nowMs() + 7 * HOUR_MS);
    expect([await exportKeys(), await uploadsUnderWay()]).toEqual([[], 0]);
  });

  it('is not made for a person who was erased', async () => {
    await service.jobs.eraseUser(user);
    await expect(waiting.begin(user)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await exportKeys()).toEqual([]);
  });

  it('can be taken in one request; the next one takes the same', async () => {
    await fill();
    const [one, two] = await Promise.all([
      service.jobs.exports.take(user, unending),
      service.jobs.exports.take(user, unending),
    ]);
    expect(one).toBe(two);
    expect(await service.jobs.exports.take(user, unending)).toBe(one);
    if (typeof one === 'string') expect(await unzipped(one)).toHaveProperty(['README.txt']);
  });

  it('is not waited for by a client that has gone', async () => {
    const going = new AbortController();
    const taken = waiting.take(user, going.signal);
    going.abort(new Error('the client has gone'));
    await expect(taken).rejects.toThrow();
  });
});
