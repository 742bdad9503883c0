import type { FileHandle } from 'node:fs/promises';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { FloatError } from '../../errors.ts';
import { BEDS_PREFIX, bedFileKey } from '../../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../../storage/objectStore.ts';
import { objectsUnder } from '../../storage/objectsUnder.ts';
import { parseJson } from '../../storage/parseJson.ts';
import type { BedLibrary } from './bed.ts';
import { sizeOf, writeWhole } from './bedFiles.ts';
import { byOffer, fileBed, libraryOf } from './bedLibrary.ts';
import type { PreparedBed } from './preparedBed.ts';
import { BYTES_PER_SAMPLE, preparedBedSchema } from './preparedBed.ts';

export interface StoredBedsParts {
  readonly store: Pick<ObjectStore, 'get' | 'list'>;
  /** Where samples are kept once they were asked for; made when it is not there. */
  readonly folder: string;
}

/**
 * The prepared beds of the store, and silence. Descriptions are read now, samples when a session first plays them: all
 * of them would be 90 MB, and a session plays one.
 *
 * @throws {FloatError} `STORAGE_UNAVAILABLE`; a ZodError for a description that is none
 */
export const openStoredBeds = async (parts: StoredBedsParts): Promise<BedLibrary & AsyncDisposable> => {
  const objects = await Array.fromAsync(objectsUnder(parts.store, BEDS_PREFIX));
  const descriptions = objects.map(({ key }) => key).filter((key) => key.endsWith('.json'));
  const prepared = await Promise.all(descriptions.map((key) => readDescription(parts.store, key)));
  const opened = new Map<string, Promise<FileHandle>>();
  const openSamples = (bed: PreparedBed): Promise<FileHandle> => {
    const earlier = opened.get(bed.id);
    if (earlier !== undefined) return earlier;
    const opening = fetchSamples(parts, bed);
    opened.set(bed.id, opening);
    // The next session asks again.
    opening.catch(() => opened.delete(bed.id));
    return opening;
  };
  return {
    ...libraryOf(prepared.toSorted(byOffer).map((bed) => fileBed(bed, () => openSamples(bed)))),
    [Symbol.asyncDispose]: async () => {
      for (const opening of await Promise.allSettled(opened.values())) {
        if (opening.status === 'fulfilled') await opening.value.close();
      }
    },
  };
};

const missing = (): FloatError =>
  new FloatError('STORAGE_UNAVAILABLE', 'Music is missing in the bucket, or not whole: deploy again', {
    retriable: true,
  });

const readDescription = async (store: StoredBedsParts['store'], key: ObjectKey): Promise<PreparedBed> => {
  const object = await store.get(key);
  if (object === undefined) throw missing();
  return preparedBedSchema.parse(parseJson(object.bytes));
};

const fetchSamples = async ({ store, folder }: StoredBedsParts, bed: PreparedBed): Promise<FileHandle> => {
  const path = join(folder, bed.file);
  const size = bed.loopSamples * BYTES_PER_SAMPLE;
  if ((await sizeOf(path)) !== size) {
    const object = await store.get(bedFileKey(bed.file));
    if (object?.bytes.byteLength !== size) throw missing();
    await mkdir(folder, { recursive: true });
    await writeWhole(path, object.bytes);
  }
  return open(path);
};
