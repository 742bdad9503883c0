import { readFile } from 'node:fs/promises';

/** The picture of every download, a JPEG of 13 KB; `drawCover.ts` draws it. */
export const loadCover = (): Promise<Uint8Array> => readFile(new URL('./cover.jpg', import.meta.url));
