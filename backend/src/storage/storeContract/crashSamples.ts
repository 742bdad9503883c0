import type { ObjectKey } from '../objectStore.ts';
import { sampleBytes, sampleKey } from './samples.ts';

export const CRASH_PREFIX = 'crash/';

export const crashKey = (index: number): ObjectKey => sampleKey(CRASH_PREFIX + String(index).padStart(6, '0'));

/** Sizes between a record's and several chunks, the same in the process that dies and in the one that looks. */
export const crashBytes = (index: number): Uint8Array => sampleBytes([300, 84_000, 700_000][index % 3] ?? 0, index + 1);
