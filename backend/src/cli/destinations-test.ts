import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDestinations } from './destinations.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-destinations-'));
  await writeFile(join(folder, 'calm.mp3'), 'theirs');
  for (const name of ['empty', 'stream', 'photos']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'stream', 'playlist.m3u8'), '#EXTM3U');
  await writeFile(join(folder, 'photos', 'playlist.m3u8'), '#EXTM3U');
  await writeFile(join(folder, 'photos', 'beach.jpg'), 'theirs');
});
afterAll(() => rm(folder, { recursive: true }));

const check = (file: string | undefined, stream: string | undefined, force = false) =>
  checkDestinations({ file, folder: stream, force }, folder);

describe('where a session goes', () => {
  it.each([
    ['nothing in particular', undefined, undefined, false],
    ['a new file', 'new.mp3', undefined, false],
    ['a file to be replaced', 'calm.mp3', undefined, true],
    ['a new folder beside a file', 'new.mp3', 'new', false],
    ['an empty folder', undefined, 'empty', false],
    ['an earlier stream to be replaced', undefined, 'stream', true],
  ])('may be %s', async (_name, file, stream, force) => {
    expect(await check(file, stream, force)).toEqual({
      file: file && join(folder, file),
      folder: stream && join(folder, stream),
      workingFolder: folder,
      force,
    });
  });

  it.each([
    ['a file that is there', 'calm.mp3', undefined, false, '--out names a file that is there already'],
    ['a folder instead of a file', 'empty', undefined, true, '--out names a folder'],
    ['a file in no folder', 'no/calm.mp3', undefined, false, 'The folder of --out does not exist'],
    ['a file in a file', 'calm.mp3/x', undefined, false, 'The folder of --out does not exist'],
    ['a folder of other things', undefined, 'photos', true, '--hls names something that is there already'],
    ['a file instead of a folder', undefined, 'calm.mp3', true, '--hls names something that is there already'],
    ['an earlier stream', undefined, 'stream', false, '--hls names an earlier stream'],
    ['a folder in no folder', undefined, 'no/stream', false, 'The folder around --hls does not exist'],
    ['the same twice', 'same', 'same', false, '--out and --hls name the same'],
  ])('is refused at once: %s', async (_name, file, stream, force, message) => {
    await expect(check(file, stream, force)).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      message: expect.stringContaining(message) as string,
    });
  });
});
