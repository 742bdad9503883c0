import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportStreams } from './exportStreams.ts';
import { createExportStreams } from './exportStreams.ts';
import { newUser } from './serviceFixture.ts';

const PER_HOUR = 3;

/** An archive of pieces, and whether its maker has come to its end. */
const archiveOf = (pieces: number, onPiece: () => Promise<void> = () => Promise.resolve()) => {
  const state = { made: 0, hasEnded: false };
  const make = async function* (): AsyncGenerator<Uint8Array> {
    try {
      while (state.made < pieces) {
        await onPiece();
        state.made++;
        yield Buffer.alloc(100_000);
      }
    } finally {
      state.hasEnded = true;
    }
  };
  return { state, bytes: make() };
};

const sizeOf = async (stream: ReadableStream<Uint8Array>): Promise<number> => {
  let bytes = 0;
  for await (const piece of stream) bytes += piece.byteLength;
  return bytes;
};

describe('archives that are made while they are taken', () => {
  let streams: ExportStreams;
  beforeEach(() => {
    streams = createExportStreams(PER_HOUR);
  });

  it('are one at a time for a person, however many are asked for at once', async () => {
    const [anna, ben] = [newUser(), newUser()];
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => streams.open(anna, archiveOf(3).bytes)));
    const [first, ...others] = asked.filter(({ status }) => status === 'fulfilled');
    expect(others).toEqual([]);
    const refused = asked.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(19);
    for (const { reason } of refused)
      expect(reason).toMatchObject({ code: 'RATE_LIMITED', retriable: true, retryAfterSeconds: 10 });
    expect(await sizeOf(await streams.open(ben, archiveOf(2).bytes))).toBe(200_000);
    if (first?.status === 'fulfilled') expect(await sizeOf(first.value)).toBe(300_000);
    expect(await sizeOf(await streams.open(anna, archiveOf(1).bytes))).toBe(100_000);
  });

  it('are a few in an hour for a person; those that were refused do not count', async () => {
    const user = newUser();
    for (let i = 0; i < PER_HOUR; i++) {
      const stream = await streams.open(user, archiveOf(1).bytes);
      await expect(streams.open(user, archiveOf(1).bytes)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      await stream.cancel();
    }
    const refused: unknown = await streams.open(user, archiveOf(1).bytes).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'RATE_LIMITED', retriable: true });
    expect((refused as { retryAfterSeconds: number }).retryAfterSeconds).toBeGreaterThan(3_500);
  });

  it('end at once when the client goes, also one that waits for its turn', async () => {
    const never = new Promise<void>(() => undefined);
    const blocking = await Promise.all(
      [1, 2].map(async () => (await streams.open(newUser(), archiveOf(1, () => never).bytes)).getReader()),
    );
    const reads = blocking.map((reader) => reader.read());
    const user = newUser();
    const archive = archiveOf(5);
    const reader = (await streams.open(user, archive.bytes)).getReader();
    const waiting = reader.read();
    await reader.cancel();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(archive.state).toEqual({ made: 0, hasEnded: false });
    // The place of this person is free again.
    await streams.open(user, archiveOf(1).bytes);
    for (const reader_ of blocking) void reader_.cancel();
    await Promise.all(reads);
  });

  it('read nothing ahead, and hold no turn while their client waits', async () => {
    const archives = [1, 2, 3].map(() => archiveOf(10));
    const readers = await Promise.all(
      archives.map(async ({ bytes }) => (await streams.open(newUser(), bytes)).getReader()),
    );
    // More clients than there are turns have all taken one piece, and stopped.
    for (const reader of readers) expect((await reader.read()).value).toHaveLength(100_000);
    expect(archives.map(({ state }) => state.made)).toEqual([1, 1, 1]);
    expect(await sizeOf(await streams.open(newUser(), archiveOf(4).bytes))).toBe(400_000);
  });

  it('that fail say so to their client, and free the place', async () => {
    const user = newUser();
    const broken = archiveOf(2, () => Promise.reject(new Error('the store is gone')));
    await expect(sizeOf(await streams.open(user, broken.bytes))).rejects.toThrow('the store is gone');
    expect(await sizeOf(await streams.open(user, archiveOf(1).bytes))).toBe(100_000);
  });
});

describe('a client that does not take its archive', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => vi.useRealTimers());

  it('is given up after a minute; nothing more is read for it', async () => {
    const streams = createExportStreams(PER_HOUR);
    const user = newUser();
    const archive = archiveOf(10);
    const reader = (await streams.open(user, archive.bytes)).getReader();
    await reader.read();
    await vi.advanceTimersByTimeAsync(59_000);
    await expect(streams.open(user, archiveOf(1).bytes)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(reader.read()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(archive.state).toEqual({ made: 1, hasEnded: true });
    await streams.open(user, archiveOf(1).bytes);
  });

  it('is given up when it takes a little every now and then', async () => {
    const streams = createExportStreams(PER_HOUR);
    const archive = archiveOf(1_000);
    const reader = (await streams.open(newUser(), archive.bytes)).getReader();
    const takeSlowly = async (): Promise<void> => {
      for (;;) {
        const read = reader.read();
        read.catch(() => undefined);
        await vi.advanceTimersByTimeAsync(50_000);
        await read;
      }
    };
    await expect(takeSlowly()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(archive.state.made).toBeLessThan(5);
    expect(archive.state.hasEnded).toBe(true);
  });
});
