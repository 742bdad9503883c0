import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bedFileKey } from '../../storage/keys.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { byOffer } from './bedLibrary.ts';
import type { PreparedBed } from './preparedBed.ts';
import { BYTES_PER_SAMPLE, readAllPrepared } from './preparedBed.ts';

export interface StoreBedsParts {
  readonly store: Pick<ObjectStore, 'head' | 'put'>;
  /** Of prepared beds, complete. */
  readonly folder: string;
  /** After each bed. */
  readonly onStored?: (bed: PreparedBed) => void;
}

/** Brings prepared beds into the store, where `storedBeds.ts` finds them. What is there already is not sent again. */
export const storeBeds = async ({ store, folder, onStored }: StoreBedsParts): Promise<void> => {
  const beds = await readAllPrepared(folder);
  for (const bed of beds.toSorted(byOffer)) {
    const samplesKey = bedFileKey(bed.file);
    // The name of the file tells versions apart.
    if ((await store.head(samplesKey))?.size !== bed.loopSamples * BYTES_PER_SAMPLE)
      await store.put(samplesKey, await readFile(join(folder, bed.file)));
    // Last: whoever finds the description finds the samples.
    const description = Buffer.from(JSON.stringify(bed));
    await store.put(bedFileKey(`${bed.id}.json`), description, { contentType: 'application/json' });
    onStored?.(bed);
  }
};
