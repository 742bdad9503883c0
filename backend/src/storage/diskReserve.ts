import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, statfsSync, statSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where the reserve lies, and how large it is when whole. */
export interface DiskReserveSettings {
  readonly path: string;
  /** 0: there is none. */
  readonly bytes: number;
}

/**
 * Space on the disk that only deletions and other essential writes may use: a file with real blocks, truncated when
 * the disk is full. All processes over the same data folder share the file.
 */
export interface DiskReserve {
  /** Bytes that it still has to grow by to be whole. */
  missingBytes(): number;
  /** Gives the space up. @returns whether there was any */
  release(): boolean;
  /**
   * Takes the space back once there is room for all of it and some more. Costs one system call when it is whole.
   *
   * @returns whether it is whole
   */
  restore(): boolean;
}

/** Written at a time. */
const BLOCK_BYTES = 1024 * 1024;
/** Free space beside a whole reserve, as a share of it: without any, it would be given up again at once. */
const HEADROOM_RATIO = 0.25;

/** @returns bytes that this user can still write on the disk of `folder` */
export const freeDiskBytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Random bytes, so that no file system compresses them away; in place, so that two processes that grow it agree. */
const grow = (path: string, from: number, to: number): void => {
  const file = openSync(path, from === 0 ? 'w' : 'r+', 0o600);
  try {
    for (let position = from; position < to;) {
      position += writeSync(file, randomBytes(Math.min(BLOCK_BYTES, to - position)), null, null, position);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

export const createDiskReserve = ({ path, bytes }: DiskReserveSettings): DiskReserve => {
  const missingBytes = (): number => Math.max(0, bytes - sizeOf(path));
  const release = (): boolean => {
    if (sizeOf(path) === 0) return false;
    truncateSync(path);
    return true;
  };
  return {
    missingBytes,
    release,
    restore() {
      const missing = missingBytes();
      if (missing === 0) return true;
      try {
        if (freeDiskBytes(dirname(path)) < missing + bytes * HEADROOM_RATIO) return false;
        grow(path, bytes - missing, bytes);
        return true;
      } catch {
        // Another program took the space, or the folder cannot be written: then nothing can be kept back.
        release();
        return false;
      }
    },
  };
};
