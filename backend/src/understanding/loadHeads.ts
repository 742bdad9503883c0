import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type TrainedHeads, unpackHeads } from './headsFile.ts';

/** As `npm run understanding:train` writes it. */
export const HEADS_FILE = fileURLToPath(new URL('./heads.bin', import.meta.url));

export const loadHeads = async (): Promise<TrainedHeads> => unpackHeads(await readFile(HEADS_FILE));
