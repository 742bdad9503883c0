import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feelings } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_RATE } from '../pcm.ts';
import { DUCK_DB } from '../mixer/envelope.ts';
import { measureStereo } from '../voice/loudness.ts';
import { octaveHz, octaveSteps } from './octaveBands.ts';
import { BED_ENGINE, ownBeds } from './ownBeds.ts';
import { preparedBedSchema } from './preparedBed.ts';
import { renderBeds } from './renderBeds.ts';
import type { RenderProgress } from './renderBeds.ts';
import { BED_LUFS } from './synth/loop.ts';

const ids = ownBeds.map(({ id }) => id);
const WINDOW_SAMPLES = SAMPLE_RATE / 2;

let folder: string;
const progress: RenderProgress[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-own-beds-'));
  await renderBeds(folder, (step) => progress.push(step));
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

const samplesFile = (id: string): string => join(folder, `${id}.${BED_ENGINE}.s16le`);

const readLoop = async (id: string): Promise<Int16Array> => {
  const bytes = await readFile(samplesFile(id));
  return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
};

/** One side, from a second before the loop's beginning to its end and a second of its beginning again. */
const sideOf = (pcm: Int16Array, side: 0 | 1): Float32Array => {
  const samples = pcm.length / 2;
  const channel = new Float32Array(samples + 2 * SAMPLE_RATE);
  for (let index = 0; index < channel.length; index++) {
    channel[index] = pcm[((index - SAMPLE_RATE + samples) % samples) * 2 + side]! / 32_768;
  }
  return channel;
};

const levelDb = (channel: Float32Array): number =>
  10 * Math.log10(channel.reduce((sum, sample) => sum + sample * sample, 0) / channel.length);

describe('renderBeds', () => {
  it('tells how far it is, bed by bed', () => {
    expect(progress.map(({ done, total }) => [done, total])).toEqual(ids.map((_, n) => [n + 1, ids.length]));
    expect(progress.map(({ bedId }) => bedId).toSorted()).toEqual(ids.toSorted());
  });

  it('leaves nothing behind but samples and descriptions', async () => {
    const files = ids.flatMap((id) => [`${id}.${BED_ENGINE}.s16le`, `${id}.json`]);
    expect((await readdir(folder)).toSorted()).toEqual(files.toSorted());
  });

  it('does not touch what is current, and makes again what is stale, damaged or missing: the same bytes', async () => {
    const before = new Map(await Promise.all(ids.map(async (id) => [id, await readFile(samplesFile(id))] as const)));
    await utimes(samplesFile('drone'), 0, 0);
    await writeFile(samplesFile('brown'), before.get('brown')!.subarray(0, 1000));
    const description = join(folder, 'rain.json');
    await writeFile(description, (await readFile(description, 'utf8')).replaceAll(BED_ENGINE, 'float-0'));
    await writeFile(join(folder, 'rain.float-0.s16le'), 'old');
    // Of a process that was killed long ago: no system has so many.
    await writeFile(join(folder, 'rain.s16le.999999999.part'), 'half');
    await renderBeds(folder);
    expect((await stat(samplesFile('drone'))).mtimeMs).toBe(0);
    expect((await readdir(folder)).filter((name) => /float-0|part$/.test(name))).toEqual([]);
    for (const [id, bytes] of before) expect(bytes.equals(await readFile(samplesFile(id)))).toBe(true);
  });
});

describe('our beds', () => {
  it('suit every feeling with at least three, each of them some feeling', async () => {
    for (const feeling of feelings) {
      expect(ownBeds.filter((bed) => bed.feelings.includes(feeling)).length).toBeGreaterThanOrEqual(3);
    }
    for (const { id, ...own } of ownBeds) {
      const prepared = preparedBedSchema.parse(JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')));
      expect(prepared.feelings).toEqual(own.feelings);
      expect(prepared.feelings.length).toBeGreaterThan(0);
    }
  });
});

describe.each(ids)('the bed %s', (id) => {
  let pcm: Int16Array;
  let sides: [Float32Array, Float32Array];
  beforeAll(async () => {
    pcm = await readLoop(id);
    sides = [sideOf(pcm, 0), sideOf(pcm, 1)];
  });

  it('is at −22 LUFS, and 9 dB down under −29 LUFS at every moment (P6)', () => {
    const measured = measureStereo(pcm);
    expect(Math.abs(measured.integratedLufs - BED_LUFS)).toBeLessThan(0.15);
    expect(measured.maxMomentaryLufs + DUCK_DB).toBeLessThan(-29);
    expect(pcm.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)).toBeLessThan(32_768 * 10 ** (-6 / 20));
  });

  it('has a seam that cannot be told from any other place: no click, no step in level, no octave that jumps', () => {
    const samples = pcm.length / 2;
    const [seam, ...others] = Array.from({ length: 80 }, (_, n) =>
      octaveSteps(sides[0], SAMPLE_RATE + Math.floor(((80 - n) * samples) / 80), WINDOW_SAMPLES),
    );
    for (const [octave, step] of seam!.entries()) {
      const usual = Math.max(...others.map((steps) => Math.abs(steps[octave]!)));
      expect(Math.abs(step), `${octaveHz[octave]} Hz`).toBeLessThan(usual + 1);
    }
    const largestStep = (from: number, until: number): number =>
      Math.max(
        ...sides.map((side) => {
          let largest = 0;
          for (let at = from; at < until; at++) largest = Math.max(largest, Math.abs(side[at]! - side[at - 1]!));
          return largest;
        }),
      );
    const seamAt = SAMPLE_RATE + samples;
    expect(largestStep(seamAt - 10, seamAt + 10)).toBeLessThanOrEqual(largestStep(SAMPLE_RATE + 1, seamAt));
  });

  it('has nothing harsh: little above 4 kHz, and no constant offset', () => {
    const differences = sides.map((side) => side.map((sample, n) => sample - (side[n - 1] ?? 0)));
    // A difference rises by 6 dB an octave and is 0 dB at 8 kHz: what is mostly low ends up far below.
    expect(levelDb(differences[0]!)).toBeLessThan(levelDb(sides[0]) - 6);
    for (const side of sides) {
      expect(Math.abs(side.reduce((sum, sample) => sum + sample, 0) / side.length)).toBeLessThan(1e-3);
    }
  });

  it('is stereo, and no side is louder than the other', () => {
    const [left, right] = sides;
    const difference = left.map((sample, n) => (sample - right[n]!) / 2);
    expect(levelDb(difference)).toBeGreaterThan(levelDb(left) - 15);
    expect(Math.abs(levelDb(left) - levelDb(right))).toBeLessThan(1.5);
  });
});
