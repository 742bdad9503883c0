import { open, readdir, readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feeling } from '@float/contract';
import { secondsToSamples } from '../pcm.ts';
import type { Bed, BedLibrary } from './bed.ts';
import { ownBeds } from './ownBeds.ts';
import { BYTES_PER_SAMPLE, preparedBedSchema } from './preparedBed.ts';
import type { PreparedBed } from './preparedBed.ts';

const checkStart = (bed: string, loopSamples: number, startSample: number): void => {
  if (!Number.isInteger(startSample) || startSample < 0 || startSample >= loopSamples) {
    throw new RangeError(`bed ${bed} has no sample ${startSample}`);
  }
};

/** No music at all: a bed like the others, so that nothing else has to know. */
const silence: Bed = {
  id: 'silence',
  title: 'Silence',
  mood: 'Still',
  feelings: [],
  loopSamples: secondsToSamples(60),
  read: (startSample, into) => {
    checkStart('silence', silence.loopSamples, startSample);
    into.fill(0);
    return Promise.resolve();
  },
};

/** Fills `bytes` with what lies at `position` of a bed's samples. */
export type ReadSamples = (bytes: Uint8Array, position: number) => Promise<void>;

export const readFully = async (handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> => {
  for (let done = 0; done < bytes.length;) {
    const { bytesRead } = await handle.read(bytes, done, bytes.length - done, position + done);
    if (bytesRead === 0) throw new Error('a bed is shorter than its description says');
    done += bytesRead;
  }
};

/** A prepared bed, wherever its samples are. Several sessions read the same bed at the same time. */
export const preparedBed = ({ id, title, mood, feelings, loopSamples }: PreparedBed, readAt: ReadSamples): Bed => ({
  id,
  title,
  mood,
  feelings,
  loopSamples,
  read: async (startSample, into) => {
    checkStart(id, loopSamples, startSample);
    const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
    const samples = into.length / 2;
    for (let done = 0, from = startSample; done < samples; from = 0) {
      const count = Math.min(samples - done, loopSamples - from);
      const part = bytes.subarray(done * BYTES_PER_SAMPLE, (done + count) * BYTES_PER_SAMPLE);
      await readAt(part, from * BYTES_PER_SAMPLE);
      done += count;
    }
  },
});

/** Ours in our order, then the others by title. */
export const byOffer = (a: PreparedBed, b: PreparedBed): number => {
  const place = ({ id }: PreparedBed): number => {
    const index = ownBeds.findIndex((bed) => bed.id === id);
    return index === -1 ? ownBeds.length : index;
  };
  return place(a) - place(b) || a.title.localeCompare(b.title, 'en');
};

const readDescriptions = async (folder: string): Promise<PreparedBed[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => preparedBedSchema.parse(JSON.parse(text))).toSorted(byOffer);
};

/** Those that suit the feeling; without one, those that suit any; at least something that sounds. */
const suiting = (beds: readonly Bed[], feeling: Feeling | undefined): readonly Bed[] => {
  const suited = beds.filter(({ feelings }) =>
    feeling === undefined ? feelings.length > 0 : feelings.includes(feeling),
  );
  return suited.length > 0 ? suited : beds.filter((bed) => bed !== silence);
};

/** Same seed, same bed; silence only for those who ask for it. */
const chooseFrom = (
  beds: readonly Bed[],
  preferred: readonly string[],
  feeling: Feeling | undefined,
  seed: number,
): Bed => {
  const wanted = preferred.map((id) => beds.find((bed) => bed.id === id)).find((bed) => bed !== undefined);
  const suited = suiting(beds, feeling);
  return wanted ?? suited[Math.abs(Math.trunc(seed)) % suited.length] ?? silence;
};

/** A library of these beds, in this order, and silence. */
export const libraryOf = (sounding: readonly Bed[]): BedLibrary => {
  const beds = [...sounding, silence];
  return { beds, choose: (preferred, feeling, seed) => chooseFrom(beds, preferred, feeling, seed) };
};

/**
 * The prepared beds of a folder, and silence. A bed is two files (see `preparedBed.ts`); whoever adds one, adds those.
 * Files stay open until disposal; nothing of them is kept in memory.
 *
 * @throws what the file system says; a ZodError for a description that is none
 */
export const openBedLibrary = async (folder: string): Promise<BedLibrary & AsyncDisposable> => {
  await using opening = new AsyncDisposableStack();
  const fileBeds: Bed[] = [];
  for (const prepared of await readDescriptions(folder)) {
    const handle = await open(join(folder, prepared.file));
    opening.use(handle);
    const { size } = await handle.stat();
    if (size !== prepared.loopSamples * BYTES_PER_SAMPLE) throw new Error(`bed ${prepared.id} is damaged`);
    fileBeds.push(preparedBed(prepared, (bytes, position) => readFully(handle, bytes, position)));
  }
  const handles = opening.move();
  return {
    ...libraryOf(fileBeds),
    [Symbol.asyncDispose]: () => handles.disposeAsync(),
  };
};
