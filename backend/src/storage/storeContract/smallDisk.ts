import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, rmdirSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeDiskBytes } from '../diskReserve.ts';

/** A real file system of a few megabytes, for tests of what happens when it is full. Disposal unmounts it. */
export interface SmallDisk extends Disposable {
  readonly folder: string;
  freeBytes(): number;
  /** Writes a file of this name until so much is left; 0: until nothing more can be written. */
  fillUpTo(leftBytes: number, name?: string): void;
}

const MEGABYTE = 1024 * 1024;
const PREFIX = `float-disk-`;

const unmount = (folder: string): void => {
  // Lazily: a process that the test could not end must not keep the mount.
  execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });
  rmdirSync(folder);
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Unmounts what test processes that were killed have left behind. */
const unmountLeftOver = (): void => {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length).split('-')[0]))) continue;
    try {
      unmount(join(tmpdir(), name));
    } catch {
      // Another test process was quicker.
    }
  }
};

const fill = (folder: string, path: string, leftBytes: number): void => {
  const file = openSync(path, 'a');
  try {
    for (let left = freeDiskBytes(folder); left > leftBytes; left = freeDiskBytes(folder)) {
      writeSync(file, new Uint8Array(Math.min(MEGABYTE, left - leftBytes)));
    }
  } finally {
    closeSync(file);
  }
};

/** @throws when this process may not mount: see {@link smallDiskProblem} */
export const mountSmallDisk = (megabytes: number): SmallDisk => {
  unmountLeftOver();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch (error) {
    rmdirSync(folder);
    throw error;
  }
  return {
    folder,
    freeBytes: () => freeDiskBytes(folder),
    fillUpTo: (leftBytes, name = 'other-program') => {
      fill(folder, join(folder, name), leftBytes);
    },
    [Symbol.dispose]: () => {
      unmount(folder);
    },
  };
};

/**
 * Why tests cannot mount a small disk here; undefined when they can.
 *
 * @throws under `CI=true` as root on Linux, where they have to
 */
export const smallDiskProblem = (): string | undefined => {
  if (process.platform !== 'linux') return 'a small disk can only be mounted on Linux';
  if (process.getuid?.() !== 0) return 'only root can mount a small disk';
  try {
    mountSmallDisk(1)[Symbol.dispose]();
    return undefined;
  } catch (error) {
    // eslint-disable-next-line no-restricted-properties -- of the test run, not of Float
    if (process.env.CI === 'true') throw error;
    return 'this container does not allow mounting a small disk';
  }
};
