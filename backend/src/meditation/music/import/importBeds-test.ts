import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_RATE } from '../../pcm.ts';
import { measureStereo } from '../../voice/loudness.ts';
import type { Bed } from '../bed.ts';
import { openBedLibrary } from '../bedLibrary.ts';
import { BED_LUFS, MAX_MOMENTARY_LUFS } from '../synth/loop.ts';
import type { ImportProgress } from './importBeds.ts';
import { importBeds } from './importBeds.ts';

const ffmpegPath = process.env.FFMPEG_PATH ?? 'ffmpeg';

/** Makes a file in whatever format its name and arguments say. */
const record = (file: string, source: string, ...format: string[]): void => {
  execFileSync(ffmpegPath, ['-y', '-v', 'error', '-f', 'lavfi', '-i', source, ...format, file], { timeout: 20_000 });
};

const chord = (seconds: number): string =>
  `aevalsrc='0.4*sin(2*PI*220*t)+0.3*sin(2*PI*331*t)|0.4*sin(2*PI*220*t)':s=44100:d=${seconds}`;

let root: string;
let music: string;
let into: string;
const importAll = async (): Promise<ImportProgress[]> => {
  const progress: ImportProgress[] = [];
  await importBeds(music, into, ffmpegPath, (step) => progress.push(step));
  return progress;
};
const outcomes = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await importAll()).map(({ bedId, outcome }) => [bedId, outcome]));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'float-import-'));
  [music, into] = [join(root, 'music'), join(root, 'beds')];
  await mkdir(join(music, 'folder'), { recursive: true });
  record(join(music, 'Low_tide.wav'), chord(9));
  record(join(music, 'Tagged.mp3'), chord(4), '-metadata', 'title=Étude = calm; slow');
  record(join(music, 'Vorbis.ogg'), chord(4), '-metadata', 'title=In the stream');
  record(join(music, 'rain.flac'), chord(4));
  record(join(music, 'telephone 8k.wav'), 'sine=300:d=5', '-ar', '8000', '-ac', '1');
  record(join(music, '森.m4a'), chord(4));
  record(join(music, 'short.wav'), 'sine=300:d=0.4');
  record(join(music, 'nothing.wav'), 'anullsrc=d=3');
  // Two seconds of silence, three of a loud tone with full-scale clicks, and silence again.
  record(join(music, 'middle.wav'), "aevalsrc='between(t,2,5)*(0.05*sin(2*PI*440*t)+0.9*lt(mod(t,0.5),0.0004))':d=8");
  await writeFile(join(music, 'no-music.mp3'), 'This is a text.');
  await writeFile(join(music, 'empty.mp3'), '');
  await writeFile(join(music, '.hidden.mp3'), 'never looked at');
  await symlink('/nowhere/at/all.mp3', join(music, 'dangling.mp3'));
});
afterAll(() => rm(root, { recursive: true }));

const read = async (bed: Bed): Promise<Int16Array> => {
  const pcm = new Int16Array(bed.loopSamples * 2);
  await bed.read(0, pcm);
  return pcm;
};

const peakOf = (pcm: Int16Array): number => pcm.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0) / 32_768;

describe('importBeds', () => {
  it('makes a bed of whatever ffmpeg can read, and skips the rest', async () => {
    const progress = await importAll();
    expect(progress.map(({ done, total }) => [done, total])).toEqual(progress.map((_, n) => [n + 1, progress.length]));
    const skipped = progress.filter(({ outcome }) => outcome === 'skipped').map(({ bedId }) => bedId);
    expect(skipped.toSorted()).toEqual(['empty', 'no-music', 'nothing', 'short']);
    await using library = await openBedLibrary(into);
    expect(Object.fromEntries(library.beds.map(({ id, title }) => [id.replace(/[0-9a-f]{8}$/, '#'), title]))).toEqual({
      'low-tide': 'Low tide',
      tagged: 'Étude = calm; slow',
      vorbis: 'In the stream',
      // Our own rain keeps its id.
      'rain-#': 'Rain',
      'telephone-8k': 'Telephone 8k',
      'music-#': '森',
      middle: 'Middle',
      silence: 'Silence',
    });
    expect((await readdir(into)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('brings each to the loudness of a bed, limited, in stereo', async () => {
    await using library = await openBedLibrary(into);
    for (const bed of library.beds.filter(({ id }) => id !== 'silence')) {
      const pcm = await read(bed);
      const { integratedLufs, maxMomentaryLufs } = measureStereo(pcm);
      // Where a limiter works, a little less.
      expect(integratedLufs, bed.id).toBeGreaterThan(BED_LUFS - 2.5);
      expect(integratedLufs, bed.id).toBeLessThan(BED_LUFS + 0.7);
      expect(maxMomentaryLufs, bed.id).toBeLessThan(MAX_MOMENTARY_LUFS + 0.7);
      expect(peakOf(pcm), bed.id).toBeLessThan(10 ** (-4 / 20));
    }
  });

  it('cuts silence off at both ends, and closes the loop without a click', async () => {
    await using library = await openBedLibrary(into);
    const middle = library.beds.find(({ id }) => id === 'middle')!;
    // Three seconds, less a quarter of them for the seam.
    expect(middle.loopSamples / SAMPLE_RATE).toBeCloseTo(2.25, 1);
    const tide = library.beds.find(({ id }) => id === 'low-tide')!;
    const around = new Int16Array(200);
    await tide.read(tide.loopSamples - 50, around);
    const steps = (pcm: Int16Array): number[] => Array.from(pcm.subarray(2), (value, n) => Math.abs(value - pcm[n]!));
    const usual = (await read(tide)).reduce(
      (most, value, n, pcm) => Math.max(most, Math.abs(value - (pcm[n - 2] ?? value))),
      0,
    );
    expect(Math.max(...steps(around))).toBeLessThanOrEqual(usual);
  });

  it('keeps what it made before, as long as the file stays the same', async () => {
    const description = join(into, 'tagged.json');
    const marked = (await readFile(description, 'utf8')).replace('Étude', 'Marked');
    await writeFile(description, marked);
    await importAll();
    expect(await readFile(description, 'utf8')).toBe(marked);
    await utimes(join(music, 'Tagged.mp3'), 1, 1);
    await importAll();
    expect(await readFile(description, 'utf8')).toContain('Étude');
    expect((await readdir(into)).filter((name) => name.startsWith('tagged.'))).toHaveLength(2);
  });

  it('takes away what is gone, or is no music any more, and leaves the beds of others', async () => {
    await writeFile(join(into, 'drone.s16le'), new Uint8Array(4));
    const own = { id: 'drone', title: '', mood: '', loopSamples: 1, engine: 'float-9', file: 'drone.s16le' };
    await writeFile(join(into, 'drone.json'), JSON.stringify(own));
    await rm(join(music, 'Vorbis.ogg'));
    await writeFile(join(music, 'Tagged.mp3'), 'a text, all of a sudden');
    expect(await outcomes()).toMatchObject({ tagged: 'skipped', 'low-tide': 'ready' });
    const left = await readdir(into);
    expect(left.filter((name) => /^(vorbis|tagged)\./.test(name))).toEqual([]);
    expect(left).toEqual(expect.arrayContaining(['drone.json', 'drone.s16le']));
  });

  it('does nothing where there is no folder', async () => {
    const progress: ImportProgress[] = [];
    await importBeds(join(root, 'none'), join(root, 'other'), ffmpegPath, (step) => progress.push(step));
    expect(progress).toEqual([]);
  });

  it('says FFMPEG_MISSING when there is no ffmpeg', async () => {
    const importing = importBeds(music, join(root, 'other'), '/nowhere/ffmpeg');
    await expect(importing).rejects.toMatchObject({ code: 'FFMPEG_MISSING' });
  });
});
