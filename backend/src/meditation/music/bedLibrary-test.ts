import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feelings } from '@float/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bed, BedLibrary } from './bed.ts';
import { openBedLibrary } from './bedLibrary.ts';
import type { PreparedBed } from './preparedBed.ts';

const LOOP_SAMPLES = 5000;

/** Samples of a loop, each value another. */
const loopOf = (salt: number): Int16Array =>
  Int16Array.from({ length: LOOP_SAMPLES * 2 }, (_, n) => ((n * 7 + salt) % 65_536) - 32_768);

const addBed = async (folder: string, salt: number, prepared: Pick<PreparedBed, 'id' | 'title' | 'feelings'>) => {
  const file = `${prepared.id}.s16le`;
  await writeFile(join(folder, file), new Uint8Array(loopOf(salt).buffer));
  const description = { ...prepared, mood: 'x', loopSamples: LOOP_SAMPLES, engine: 'test-1', file };
  await writeFile(join(folder, `${prepared.id}.json`), JSON.stringify(description));
};

let folder: string;
let library: BedLibrary & AsyncDisposable;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-beds-'));
  await addBed(folder, 1, { id: 'zither', title: 'A zither', feelings: [] });
  await addBed(folder, 2, { id: 'bells', title: 'Bells', feelings: [] });
  await addBed(folder, 3, { id: 'rain', title: 'Soft rain', feelings: ['Sad', 'Angry'] });
  await addBed(folder, 4, { id: 'drone', title: 'Warm drone', feelings: ['Fearful', 'Sad'] });
  library = await openBedLibrary(folder);
});
afterAll(async () => {
  await library[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const bed = (id: string): Bed => library.beds.find((each) => each.id === id)!;
/** `samples` samples of a bed, in a buffer of their own. */
const readBed = async (from: Bed, startSample: number, samples: number): Promise<Int16Array> => {
  const pcm = new Int16Array(samples * 2);
  await from.read(startSample, pcm);
  return pcm;
};

describe('openBedLibrary', () => {
  it('offers our beds first, then what others added by title, and silence last', () => {
    expect(library.beds.map((each) => each.id)).toEqual(['drone', 'rain', 'zither', 'bells', 'silence']);
  });

  it('reads any stretch of the loop, around the seam as often as need be', async () => {
    const whole = loopOf(3);
    const start = fc.oneof(fc.nat(LOOP_SAMPLES - 1), fc.integer({ min: LOOP_SAMPLES - 200, max: LOOP_SAMPLES - 1 }));
    await fc.assert(
      fc.asyncProperty(start, fc.nat(12_000), async (startSample, samples) => {
        const pcm = await readBed(bed('rain'), startSample, samples);
        expect(pcm.every((value, n) => value === whole[(startSample * 2 + n) % whole.length])).toBe(true);
      }),
    );
  });

  it('gives every reader its own samples', async () => {
    const [first, second] = await Promise.all([readBed(bed('rain'), 0, 100), readBed(bed('rain'), 2000, 100)]);
    expect(first).toEqual(await readBed(bed('rain'), 0, 100));
    expect(second).not.toEqual(first);
  });

  it('refuses a position outside of the loop', async () => {
    await expect(readBed(bed('drone'), bed('drone').loopSamples, 1)).rejects.toThrow(RangeError);
  });

  it('has silence that is silent', async () => {
    expect(await readBed(bed('silence'), 10, 3)).toEqual(new Int16Array(6));
  });

  it('is closed for good after disposal', async () => {
    const closed = await openBedLibrary(folder);
    await closed[Symbol.asyncDispose]();
    await expect(readBed(closed.beds[0]!, 0, 1)).rejects.toThrow();
  });

  it('names the bed whose samples are damaged', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'float-beds-'));
    await addBed(broken, 1, { id: 'drone', title: '', feelings: [] });
    await writeFile(join(broken, 'drone.s16le'), 'short');
    await expect(openBedLibrary(broken)).rejects.toThrow('drone');
    await rm(broken, { recursive: true });
  });
});

describe('choose', () => {
  it('takes the first preferred bed that exists, whatever is felt, and silence only by name', () => {
    expect(library.choose(['whales', 'bells', 'rain'], 'Fearful', 0).id).toBe('bells');
    expect(library.choose(['silence'], 'Sad', 0).id).toBe('silence');
  });

  it('takes one that suits the feeling, varied by the seed', () => {
    expect([0, 1, 2, -1, 0.5].map((seed) => library.choose([], 'Sad', seed).id)).toEqual([
      ...['drone', 'rain', 'drone', 'rain', 'drone'],
    ]);
    expect(library.choose(['whales'], 'Angry', 5).id).toBe('rain');
  });

  it('without a feeling takes any that suits one, never what only somebody added', () => {
    const chosen = [0, 1, 2, 3, 4, 5].map((seed) => library.choose([], undefined, seed).id);
    expect(new Set(chosen)).toEqual(new Set(['drone', 'rain']));
  });

  it('always finds something that sounds, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...feelings, undefined), fc.integer(), (feeling, seed) => {
        const chosen = library.choose([], feeling, seed);
        expect(chosen.id).not.toBe('silence');
        expect(library.choose([], feeling, seed)).toBe(chosen);
      }),
    );
  });
});
