import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TcpProxy } from '../../../e2e/faults/tcpProxy.ts';
import { startTcpProxy } from '../../../e2e/faults/tcpProxy.ts';
import type { ObjectStore } from './objectStore.ts';
import { PreconditionFailed } from './objectStore.ts';
import type { S3Server } from './s3Server/s3Server.ts';
import { startS3Server } from './s3Server/s3Server.ts';
import { openS3Store } from './s3Store.ts';
import { settledPut } from './settledPut.ts';
import { readConfig } from '../config.ts';
import type { S3Place } from './storeContract/s3Place.ts';
import { makeS3Place } from './storeContract/s3Place.ts';
import { readText, sampleBytes, sampleKey, textBytes } from './storeContract/samples.ts';

/** Short: what is tested is that calls end, not when. */
const LIMITS = { connectMs: 500, requestMs: 250, silenceMs: 1_500, callMs: 2_000 };
const UNREACHABLE = { code: 'STORAGE_UNAVAILABLE', retriable: true };

const key = sampleKey('g_x/one');

describe('an S3 store behind a bad network (Ceph)', () => {
  let server: S3Server;
  let s3Place: S3Place;
  let proxy: TcpProxy;
  let direct: ObjectStore;
  let store: ObjectStore;
  beforeAll(async () => {
    server = await startS3Server();
  });
  afterAll(() => server[Symbol.asyncDispose]());
  beforeEach(async () => {
    s3Place = await makeS3Place(server);
    direct = await s3Place.open();
    await direct.put(key, textBytes('before'));
    proxy = await startTcpProxy({ host: '127.0.0.1', port: Number(new URL(server.endpoint).port) });
    const endpoint = `http://127.0.0.1:${proxy.port}`;
    store = await openS3Store({ ...s3Place.location, endpoint, limits: LIMITS });
  });
  afterEach(async () => {
    await store[Symbol.asyncDispose]();
    await proxy[Symbol.asyncDispose]();
    await direct[Symbol.asyncDispose]();
    await s3Place[Symbol.asyncDispose]();
  });

  /** From now on; connections that stand are cut. */
  const weather = (next: Parameters<TcpProxy['set']>[0]): void => {
    proxy.set(next);
    proxy.cut();
  };

  /** Every request arrives, and no answer comes through. */
  const loseAnswers = async (): Promise<void> => {
    weather({ cutAfterBytes: 5 });
    // From then on, connections are new ones: no request gets lost in one that was cut.
    await expect(store.head(key)).rejects.toMatchObject(UNREACHABLE);
  };

  it('ends every call that nobody answers, as one that may be made again', async () => {
    weather({ isHalfOpen: true });
    const calls = [
      store.get(key),
      store.head(key),
      store.list(''),
      store.deleteMany([key]),
      store.put(key, textBytes('x')),
      store.put(key, textBytes('x'), { ifNoneMatch: '*' }),
    ];
    for (const call of await Promise.allSettled(calls)) {
      expect(call).toMatchObject({ status: 'rejected', reason: UNREACHABLE });
    }
    weather({});
    expect(await readText(store, key)).toBe('before');
  });

  it('ends a call whose answer stops in the middle', async () => {
    await direct.put(key, sampleBytes(4_000_000));
    weather({ silentAfterBytes: 100_000 });
    await expect(store.get(key)).rejects.toMatchObject(UNREACHABLE);
    weather({ cutAfterBytes: 100_000 });
    await expect(store.get(key)).rejects.toMatchObject(UNREACHABLE);
  });

  it('reads and writes on over a slow line for as long as there is something to read and write', async () => {
    const endpoint = `http://127.0.0.1:${proxy.port}`;
    await using slow = await openS3Store({
      ...s3Place.location,
      endpoint,
      limits: { ...LIMITS, requestMs: 1_000, callMs: 1_000 },
    });
    const segment = sampleBytes(84_000);
    weather({ bytesPerSecond: 250_000 });
    await slow.put(key, segment);
    // Takes longer than any call may that gets no answer.
    const take = sampleBytes(400_000);
    await direct.put(key, take);
    expect(Buffer.compare((await slow.get(key))!.bytes, take)).toBe(0);
  });

  it('works on with a connection that is slow, and with one that was cut while it was idle', async () => {
    weather({ delayMs: 20 });
    expect(await readText(store, key)).toBe('before');
    proxy.cut();
    expect(await readText(store, key)).toBe('before');
  });

  it('does not know what became of a conditional write whose answer is lost, and says just that', async () => {
    for (const options of [{ ifNoneMatch: '*' }, { ifMatch: await direct.put(key, textBytes('before')) }] as const) {
      const written = 'ifMatch' in options ? key : sampleKey('g_x/new');
      await loseAnswers();
      await expect(store.put(written, textBytes('after'), options)).rejects.toMatchObject(UNREACHABLE);
      // It was written: only the news of it was lost.
      expect(await readText(direct, written)).toBe('after');
    }
  });

  it('settles a write over connections that have all gone dead while its lease still holds', async () => {
    const endpoint = `http://127.0.0.1:${proxy.port}`;
    await using usual = await openS3Store({ ...s3Place.location, endpoint });
    const etag = await direct.put(key, textBytes('before'));
    // As many connections as a busy process has.
    await Promise.all(Array.from({ length: 12 }, () => usual.head(key)));
    proxy.freeze();
    const startedMs = performance.now();
    await settledPut(usual, key, textBytes('after'), { ifMatch: etag });
    // The heartbeat is begun when a third of the lease is over.
    expect(performance.now() - startedMs).toBeLessThan((readConfig({}).leaseMs * 2) / 3);
    expect(await readText(direct, key)).toBe('after');
  });

  it('settles a conditional write whose answer is lost', async () => {
    await loseAnswers();
    const lost = settledPut(store, sampleKey('g_x/settled'), textBytes('mine'), { ifNoneMatch: '*' });
    // The first look at what is stored fails, too.
    await expect(store.head(key)).rejects.toMatchObject(UNREACHABLE);
    weather({});
    expect(await lost).toBe((await direct.head(sampleKey('g_x/settled')))?.etag);
    const second = settledPut(store, sampleKey('g_x/settled'), textBytes('other'), { ifNoneMatch: '*' });
    await expect(second).rejects.toThrow(PreconditionFailed);
  });

  it('goes on where it was when the server was away', async () => {
    await server.stop();
    await expect(store.get(key)).rejects.toMatchObject(UNREACHABLE);
    await expect(direct.put(key, textBytes('x'), { ifNoneMatch: '*' })).rejects.toMatchObject(UNREACHABLE);
    await server.start();
    expect(await readText(store, key)).toBe('before');
    expect(await readText(direct, key)).toBe('before');
  });
});
