import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FloatError } from '../../errors.ts';
import { BEDS_PREFIX, bedFileKey } from '../../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../../storage/objectStore.ts';
import { objectsUnder } from '../../storage/objectsUnder.ts';
import { parseJson } from '../../storage/parseJson.ts';
import type { BedLibrary } from './bed.ts';
import { secondsToSamples } from '../pcm.ts';
import { finishWhole, sizeOf } from './bedFiles.ts';
import { byOffer, libraryOf, preparedBed, readFully } from './bedLibrary.ts';
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
  await using opening = new AsyncDisposableStack();
  const beds = prepared.toSorted(byOffer).map((bed) => {
    const samples = opening.use(new StoredSamples(parts, bed));
    return preparedBed(bed, (bytes, position) => samples.read(bytes, position));
  });
  const open = opening.move();
  return { ...libraryOf(beds), [Symbol.asyncDispose]: () => open.disposeAsync() };
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

/** What a session mixes first: its first segments, and more than is mixed while the rest is fetched. 10 s. */
const HEAD_BYTES = secondsToSamples(10) * BYTES_PER_SAMPLE;

/** The samples of one bed. The first ones are fetched first: somebody waits for them; then all of them, into a file. */
class StoredSamples implements AsyncDisposable {
  readonly #parts: StoredBedsParts;
  readonly #bed: PreparedBed;
  readonly #size: number;
  #head: Promise<Uint8Array> | undefined;
  #whole: Promise<FileHandle> | undefined;

  constructor(parts: StoredBedsParts, bed: PreparedBed) {
    this.#parts = parts;
    this.#bed = bed;
    this.#size = bed.loopSamples * BYTES_PER_SAMPLE;
  }

  async read(bytes: Uint8Array, position: number): Promise<void> {
    const end = position + bytes.byteLength;
    const isNear = end <= HEAD_BYTES && HEAD_BYTES < this.#size;
    if (isNear && (this.#whole === undefined || this.#head !== undefined))
      bytes.set((await this.#openHead()).subarray(position, end));
    else await readFully(await this.#openWhole(), bytes, position);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const [opened] = await Promise.allSettled([this.#whole]);
    if (opened.status === 'fulfilled') await opened.value?.close();
  }

  #openHead(): Promise<Uint8Array> {
    this.#head ??= this.#fetchHead();
    return this.#head;
  }

  async #fetchHead(): Promise<Uint8Array> {
    try {
      const object = await this.#parts.store.get(this.#key, { start: 0, end: HEAD_BYTES - 1 });
      if (object?.bytes.byteLength !== HEAD_BYTES) throw missing();
      // What goes wrong there, whoever reads on hears of.
      this.#openWhole().catch(() => undefined);
      return object.bytes;
    } catch (error) {
      // The next session asks again.
      this.#head = undefined;
      throw error;
    }
  }

  #openWhole(): Promise<FileHandle> {
    this.#whole ??= this.#fetchWhole();
    return this.#whole;
  }

  async #fetchWhole(): Promise<FileHandle> {
    const path = join(this.#parts.folder, this.#bed.file);
    try {
      if ((await sizeOf(path)) !== this.#size) {
        const object = await this.#parts.store.get(this.#key);
        if (object?.bytes.byteLength !== this.#size) throw missing();
        await mkdir(this.#parts.folder, { recursive: true });
        // Not flushed: after a crash there is another disk.
        await finishWhole(path, (unfinished) => writeFile(unfinished, object.bytes));
      }
      const handle = await open(path);
      this.#head = undefined;
      return handle;
    } catch (error) {
      // The next session asks again.
      this.#whole = undefined;
      throw error;
    }
  }

  get #key(): ObjectKey {
    return bedFileKey(this.#bed.file);
  }
}
