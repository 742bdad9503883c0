import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureWithFfmpeg } from '../voice/ffmpegReference.ts';
import type { Bed, BedLibrary } from './bed.ts';
import { openBedLibrary } from './bedLibrary.ts';
import { BED_ENGINE, ownBeds } from './ownBeds.ts';
import { renderBeds } from './renderBeds.ts';
import type { RenderProgress } from './renderBeds.ts';
import { BED_LUFS } from './synth/loop.ts';

const ownIds = ['drone', 'rain', 'ocean'];

let folder: string;
let library: BedLibrary & AsyncDisposable;
const progress: RenderProgress[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-beds-'));
  await renderBeds(folder, (step) => progress.push(step));
  library = await openBedLibrary(folder);
});
afterAll(async () => {
  await library[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const bed = (id: string) => library.beds.find((each) => each.id === id)!;
/** `samples` samples of a bed, in a buffer of their own. */
const readBed = async (from: Bed, startSample: number, samples: number): Promise<Int16Array> => {
  const pcm = new Int16Array(samples * 2);
  await from.read(startSample, pcm);
  return pcm;
};

const readWhole = (id: string): Promise<Int16Array> => readBed(bed(id), 0, bed(id).loopSamples);

/** The largest step between neighbours of one channel, between two samples of the loop. */
const largestStep = (pcm: Int16Array, from: number, to: number): number => {
  let largest = 0;
  for (let index = Math.max(2, from * 2); index < to * 2; index++) {
    largest = Math.max(largest, Math.abs(pcm[index]! - pcm[index - 2]!));
  }
  return largest;
};

const levelDb = (pcm: Int16Array): number =>
  10 * Math.log10(pcm.reduce((sum, sample) => sum + (sample / 32768) ** 2, 0) / pcm.length);

describe('renderBeds', () => {
  it('tells how far it is, bed by bed', () => {
    expect(progress).toEqual(ownIds.map((bedId, index) => ({ bedId, done: index + 1, total: 3 })));
  });

  it('leaves nothing behind but samples and descriptions', async () => {
    const files = ownIds.flatMap((id) => [`${id}.${BED_ENGINE}.s16le`, `${id}.json`]);
    expect((await readdir(folder)).toSorted()).toEqual(files.toSorted());
  });

  it('does not touch what is current, and makes again what is stale, damaged or missing: the same bytes', async () => {
    const samples = (id: string): string => join(folder, `${id}.${BED_ENGINE}.s16le`);
    const before = await Promise.all(ownIds.map((id) => readFile(samples(id))));
    await utimes(samples('drone'), 0, 0);
    await rm(samples('rain'));
    await writeFile(samples('rain'), before[1]!.subarray(0, 1000));
    const description = join(folder, 'ocean.json');
    const stale = (await readFile(description, 'utf8')).replaceAll(BED_ENGINE, 'float-0');
    await writeFile(description, stale);
    await writeFile(join(folder, 'ocean.float-0.s16le'), 'old');
    await renderBeds(folder);
    expect((await stat(samples('drone'))).mtimeMs).toBe(0);
    expect(await readdir(folder)).not.toContain('ocean.float-0.s16le');
    for (const [index, id] of ownIds.entries()) expect(before[index]!.equals(await readFile(samples(id)))).toBe(true);
  });
});

describe.each(ownIds)('the bed %s', (id) => {
  it('is at −22 LUFS and steady, as ffmpeg measures it, with room above its peaks', async () => {
    const pcm = await readWhole(id);
    const measured = await measureWithFfmpeg(
      Float32Array.from(pcm, (sample) => sample / 32768),
      2,
    );
    expect(Math.abs(measured.integratedLufs - BED_LUFS)).toBeLessThan(0.15);
    // 8 dB down it stays under −29 LUFS at every moment.
    expect(measured.maxMomentaryLufs).toBeLessThan(BED_LUFS + 1);
    expect(measured.maxShortTermLufs).toBeLessThan(BED_LUFS + 1);
    expect(pcm.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)).toBeLessThan(32768 * 10 ** (-6 / 20));
  });

  it('has a seam that neither clicks nor changes in level', async () => {
    const { loopSamples } = bed(id);
    const around = await readBed(bed(id), loopSamples - 48_000, 96_000);
    const pcm = await readWhole(id);
    expect(largestStep(around, 47_990, 48_010)).toBeLessThanOrEqual(largestStep(pcm, 0, loopSamples));
    const [before, after] = [levelDb(around.subarray(0, 96_000)), levelDb(around.subarray(96_000))];
    expect(Math.abs(before - after)).toBeLessThan(1);
  });

  it('is stereo', async () => {
    const pcm = await readWhole(id);
    const side = pcm.filter((_, index) => index % 2 === 0).map((left, index) => (left - pcm[index * 2 + 1]!) / 2);
    expect(levelDb(side)).toBeGreaterThan(levelDb(pcm) - 15);
  });
});

describe('openBedLibrary', () => {
  it('offers our beds first, then what others added, and silence last', async () => {
    const added = {
      id: 'bells',
      title: 'Bells',
      mood: 'Bright',
      loopSamples: 2,
      engine: 'import-1',
      file: 'bells.s16le',
    };
    await writeFile(join(folder, 'bells.s16le'), new Uint8Array(8).fill(1));
    await writeFile(join(folder, 'bells.json'), JSON.stringify(added));
    await using withBells = await openBedLibrary(folder);
    expect(withBells.beds.map((each) => each.id)).toEqual([...ownIds, 'bells', 'silence']);
    expect(await readBed(withBells.beds[3]!, 1, 4)).toEqual(new Int16Array(8).fill(0x0101));
    await Promise.all(['bells.s16le', 'bells.json'].map((file) => rm(join(folder, file))));
  });

  it('reads any stretch of the loop, around the seam as often as need be', async () => {
    const whole = await readWhole('rain');
    const { loopSamples } = bed('rain');
    const start = fc.oneof(fc.nat(loopSamples - 1), fc.integer({ min: loopSamples - 200, max: loopSamples - 1 }));
    await fc.assert(
      fc.asyncProperty(start, fc.nat(400), async (startSample, samples) => {
        const expected = Int16Array.from(
          { length: samples * 2 },
          (_, n) => whole[(startSample * 2 + n) % whole.length]!,
        );
        expect(await readBed(bed('rain'), startSample, samples)).toEqual(expected);
      }),
    );
  });

  it('gives every reader its own samples', async () => {
    const [first, second] = await Promise.all([readBed(bed('rain'), 0, 100), readBed(bed('rain'), 5000, 100)]);
    expect(first).toEqual(await readBed(bed('rain'), 0, 100));
    expect(second).not.toEqual(first);
  });

  it('refuses a position outside of the loop', async () => {
    await expect(readBed(bed('drone'), bed('drone').loopSamples, 1)).rejects.toThrow(RangeError);
  });

  it('has silence that is silent', async () => {
    expect(await readBed(bed('silence'), 10, 3)).toEqual(new Int16Array(6));
  });

  it('chooses the first preferred bed that exists, else one by seed, but silence only when asked', () => {
    expect(library.choose(['whales', 'ocean', 'rain'], 0).id).toBe('ocean');
    expect(library.choose(['silence'], 0).id).toBe('silence');
    const bySeed = [0, 1, 2, 3, -1, 0.5].map((seed) => library.choose([], seed).id);
    expect(bySeed).toEqual(['drone', 'rain', 'ocean', 'drone', 'rain', 'drone']);
  });

  it('is closed for good after disposal', async () => {
    const closed = await openBedLibrary(folder);
    await closed[Symbol.asyncDispose]();
    await expect(readBed(closed.beds[0]!, 0, 1)).rejects.toThrow();
  });

  it('names the bed whose samples are damaged', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'float-beds-'));
    const description = { id: ownBeds[0]!.id, title: '', mood: '', loopSamples: 9, engine: 'x', file: 'drone.s16le' };
    await writeFile(join(broken, 'drone.json'), JSON.stringify(description));
    await writeFile(join(broken, 'drone.s16le'), 'short');
    await expect(openBedLibrary(broken)).rejects.toThrow('drone');
    await rm(broken, { recursive: true });
  });
});
