import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userIdSchema } from '@float/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newJobId } from '../jobs/jobsFixture.ts';
import type { Erasure } from './erasureList.ts';
import { openErasureList } from './erasureList.ts';
import { mountSmallDisk, smallDiskProblem } from './storeContract/smallDisk.ts';

const DAY_MS = 86_400_000;
const NOON_MS = Date.parse('2026-03-01T12:00:00Z');
const user = userIdSchema.parse(`g_${'a'.repeat(32)}`);
const erasureAt = (atMs: number): Erasure => ({ atMs, user, job: newJobId() });
const never = () => Promise.resolve(false);

describe('the list of erasures', () => {
  let parent: string;
  let folder: string;
  const open = () => openErasureList({ folder, makeRoom: never });
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'float-erasures-'));
    folder = join(parent, 'list');
  });
  afterEach(() => rm(parent, { recursive: true }));
  const read = async () => (await open().readFrom({})).erasures;

  it('is empty before its first entry', async () => {
    expect(await open().readFrom({})).toEqual({ erasures: [], unreadableLines: 0, mark: {} });
  });

  it('holds what several processes add at once, in a file of each day', async () => {
    const added = Array.from({ length: 100 }, (_, i) => erasureAt(NOON_MS + i * 1000));
    const person = { atMs: NOON_MS + DAY_MS, user, job: undefined };
    const lists = [open(), open()];
    await Promise.all(added.map((erasure, i) => lists[i % 2]!.add(erasure)));
    await open().add(person);
    const jobs = ({ job }: Erasure) => job ?? '';
    expect((await read()).map(jobs).toSorted()).toEqual([...added, person].map(jobs).toSorted());
    expect((await read()).at(-1)).toEqual(person);
    expect(await readdir(folder)).toEqual(['2026-03-01.jsonl', '2026-03-02.jsonl']);
  });

  it('loses nothing to lines that a killed process has left half written', async () => {
    const [first, second] = [erasureAt(NOON_MS), erasureAt(NOON_MS + 1)];
    await open().add(first);
    await appendFile(join(folder, '2026-03-01.jsonl'), '\n{"at":"2026-03-0');
    expect(await open().readFrom({})).toMatchObject({ erasures: [first], unreadableLines: 1 });
    await open().add(second);
    expect(await open().readFrom({})).toMatchObject({ erasures: [first, second], unreadableLines: 1 });
    await appendFile(join(folder, '2026-03-01.jsonl'), Buffer.from([0, 255, 10, 123, 125, 10]));
    expect(await read()).toEqual([first, second]);
  });

  it('goes on behind a mark, and begins again in a file that is another one', async () => {
    const [first, second, third] = [erasureAt(NOON_MS), erasureAt(NOON_MS + 1), erasureAt(NOON_MS + DAY_MS)];
    await open().add(first);
    const { mark } = await open().readFrom({});
    await open().add(second);
    await open().add(third);
    const { erasures, mark: later } = await open().readFrom(mark);
    expect(erasures).toEqual([second, third]);
    expect((await open().readFrom(later)).erasures).toEqual([]);
    // As when the list of another folder is put in its place.
    const file = join(folder, '2026-03-01.jsonl');
    await writeFile(file, `\n${(await readFile(file, 'utf8')).trim().split('\n').toReversed().join('\n')}\n`);
    expect((await open().readFrom(later)).erasures).toEqual([second, first]);
  });

  it('forgets whole days, and no other files', async () => {
    await open().add(erasureAt(NOON_MS));
    const kept = erasureAt(NOON_MS + DAY_MS);
    await open().add(kept);
    await writeFile(join(folder, 'notes.txt'), 'of the operator');
    await open().forgetBefore(NOON_MS + DAY_MS / 2);
    expect(await read()).toHaveLength(2);
    await open().forgetBefore(NOON_MS + DAY_MS / 2 + 1);
    expect(await read()).toEqual([kept]);
    expect(await readdir(folder)).toEqual(['2026-03-02.jsonl', 'notes.txt']);
  });

  it('refuses with a code when the folder cannot be written', async () => {
    await writeFile(folder, 'a file');
    await expect(open().add(erasureAt(NOON_MS))).rejects.toMatchObject({
      code: 'STORAGE_UNAVAILABLE',
      retriable: true,
    });
  });

  it.skipIf(smallDiskProblem() !== undefined)('makes room on a full disk, or says that there is none', async () => {
    using disk = mountSmallDisk(1);
    disk.fillUpTo(0);
    let hasRoom = true;
    const list = openErasureList({
      folder: join(disk.folder, 'list'),
      makeRoom: async () => {
        if (hasRoom) await rm(join(disk.folder, 'other-program'));
        return hasRoom;
      },
    });
    const erasure = erasureAt(NOON_MS);
    await list.add(erasure);
    expect((await list.readFrom({})).erasures).toEqual([erasure]);
    hasRoom = false;
    disk.fillUpTo(0);
    await expect(list.add(erasureAt(NOON_MS + DAY_MS))).rejects.toMatchObject({
      code: 'STORAGE_FULL',
      retriable: true,
    });
    expect((await list.readFrom({})).erasures).toEqual([erasure]);
  });
});
