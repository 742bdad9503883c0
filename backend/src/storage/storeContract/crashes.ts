import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { StorePlace } from '../objectStoreContract.ts';
import { exitOf, startChild } from './childProcess.ts';
import { CRASH_PREFIX, crashBytes, crashKey } from './crashSamples.ts';
import { sameBytes } from './samples.ts';

/** @returns the last acknowledged index */
const killAfter = async (child: ChildProcess, acknowledgements: number): Promise<number> => {
  let last = -1;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error('the writer ended by itself'));
    });
    child.on('message', (index: number) => {
      last = index;
      if (index + 1 === acknowledgements) resolve();
    });
  });
  child.removeAllListeners('exit');
  // Anywhere within the next few writes, not always right after an acknowledgement.
  await delay(Math.random() * 8);
  child.kill('SIGKILL');
  await exitOf(child);
  return last;
};

export const describeCrashes = (open: () => Promise<StorePlace>): void => {
  describe('kill -9 of a writing process', () => {
    it.each([1, 4, 9, 14])('loses and tears nothing (killed after %i writes)', async (acknowledgements) => {
      await using place = await open();
      const last = await killAfter(startChild('./crashingWriter.ts', place.remote), acknowledgements);
      await using store = await place.open();
      const { objects } = await store.list(CRASH_PREFIX);
      expect(objects.length).toBeGreaterThan(last);
      for (const [index, { key }] of objects.entries()) {
        expect(key).toBe(crashKey(index));
        expect(sameBytes((await store.get(key))?.bytes, crashBytes(index))).toBe(true);
      }
    });
  });
};
