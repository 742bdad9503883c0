import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StreamFile, writeStreamFolder } from './streamFolder.ts';
import { writeWholeFile } from './wholeFile.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-whole-'));
});
afterAll(() => rm(folder, { recursive: true }));

const emptied = async (): Promise<string> => {
  await rm(folder, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'float-whole-'));
  return folder;
};
const namesIn = async (path: string): Promise<string[]> => (await readdir(path)).sort();
const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('a whole file', () => {
  it('stands under its name, and nothing beside it', async () => {
    const path = join(await emptied(), 'calm.mp3');
    expect(await writeWholeFile(path, bytes('new'), false)).toBe(path);
    expect(await namesIn(folder)).toEqual(['calm.mp3']);
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('takes a free name beside what came to be there meanwhile', async () => {
    const path = join(await emptied(), 'a long day.mp3');
    await writeFile(path, 'theirs');
    await writeFile(join(folder, 'a long day 2.mp3'), 'theirs, too');
    expect(await writeWholeFile(path, bytes('new'), false)).toBe(join(folder, 'a long day 3.mp3'));
    expect(await readFile(path, 'utf8')).toBe('theirs');
    expect(await namesIn(folder)).toHaveLength(3);
  });

  it('gives each of many that want the same name one of its own', async () => {
    const path = join(await emptied(), 'calm');
    const written = await Promise.all(['a', 'b', 'c', 'd'].map((text) => writeWholeFile(path, bytes(text), false)));
    expect(new Set(written)).toEqual(new Set(['calm', 'calm 2', 'calm 3', 'calm 4'].map((name) => join(folder, name))));
  });

  it('replaces what is there when that is asked for', async () => {
    const path = join(await emptied(), 'calm.mp3');
    await writeFile(path, 'older and longer');
    expect(await writeWholeFile(path, bytes('new'), true)).toBe(path);
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await namesIn(folder)).toEqual(['calm.mp3']);
  });

  it('leaves nothing behind where it cannot have its name', async () => {
    const path = join(await emptied(), 'gone', 'calm.mp3');
    await expect(writeWholeFile(path, bytes('new'), false)).rejects.toThrow('ENOENT');
    await expect(writeWholeFile(folder, bytes('new'), true)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(await namesIn(folder)).toEqual([]);
  });
});

describe('a whole folder', () => {
  // eslint-disable-next-line @typescript-eslint/require-await
  async function* stream(text: string): AsyncGenerator<StreamFile> {
    yield { name: 'segment_000.ts', bytes: bytes(text) };
    yield { name: 'playlist.m3u8', bytes: bytes('#EXTM3U') };
  }
  const segmentIn = (path: string): Promise<string> => readFile(join(path, 'segment_000.ts'), 'utf8');

  it('stands under its name, also where an empty folder was', async () => {
    const path = join(await emptied(), 'evening');
    expect(await writeStreamFolder(path, stream('new'), false)).toBe(path);
    expect(await namesIn(path)).toEqual(['playlist.m3u8', 'segment_000.ts']);
    expect(await namesIn(folder)).toEqual(['evening']);
  });

  it('takes the place of an earlier stream only when that is asked for', async () => {
    const path = join(await emptied(), 'evening');
    await writeStreamFolder(path, stream('first'), false);
    expect(await writeStreamFolder(path, stream('second'), false)).toBe(`${path} 2`);
    expect(await writeStreamFolder(path, stream('third'), true)).toBe(path);
    expect([await segmentIn(path), await segmentIn(`${path} 2`)]).toEqual(['third', 'second']);
    expect(await namesIn(folder)).toEqual(['evening', 'evening 2']);
  });

  it('never takes the place of a folder that holds anything else', async () => {
    const path = join(await emptied(), 'evening');
    await writeStreamFolder(path, stream('first'), false);
    await writeFile(join(path, 'diary.txt'), 'theirs');
    expect(await writeStreamFolder(path, stream('second'), true)).toBe(`${path} 2`);
    expect(await readFile(join(path, 'diary.txt'), 'utf8')).toBe('theirs');
  });

  it('leaves nothing behind when making it fails', async () => {
    const path = join(await emptied(), 'evening');
    const failing = async function* (): AsyncGenerator<StreamFile> {
      yield* stream('half');
      throw new Error('no more');
    };
    await expect(writeStreamFolder(path, failing(), false)).rejects.toThrow('no more');
    expect(await namesIn(folder)).toEqual([]);
  });
});
