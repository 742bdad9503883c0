import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { feelingSchema } from '@float/contract';
import { z } from 'zod';
import { isMissing, sizeOf, writeWhole } from './bedFiles.ts';

/**
 * What lies beside the samples of a prepared bed, in `<id>.json`. The samples are in the file that it names:
 * interleaved stereo, signed 16 bit, little-endian, 48 kHz, about −22 LUFS, a loop without a seam. However a bed came
 * about, this is the form in which the library finds it.
 */
export const preparedBedSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  title: z.string(),
  mood: z.string(),
  feelings: z.array(feelingSchema).default([]),
  /** Samples per channel. */
  loopSamples: z.number().int().positive(),
  /** Of the code that made it, and of what it was made from; another version is made again. */
  engine: z.string(),
  file: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
});
export type PreparedBed = z.infer<typeof preparedBedSchema>;

/** Two channels of 16 bits. */
export const BYTES_PER_SAMPLE = 4;

const descriptionOf = (folder: string, id: string): string => join(folder, `${id}.json`);

/** @returns undefined when there is no description, or none that can be read */
export const readPrepared = async (folder: string, id: string): Promise<PreparedBed | undefined> => {
  try {
    return preparedBedSchema.safeParse(JSON.parse(await readFile(descriptionOf(folder, id), 'utf8'))).data;
  } catch (error) {
    // Missing or damaged: it is made again.
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Every bed of the folder whose description can be read. */
export const readAllPrepared = async (folder: string): Promise<PreparedBed[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const beds = await Promise.all(names.map((name) => readPrepared(folder, name.slice(0, -'.json'.length))));
  return beds.filter((bed) => bed !== undefined);
};

/** Whether the bed stands as this version of the engine makes it, samples and all. */
export const isCurrent = async (folder: string, id: string, engine: string): Promise<boolean> => {
  const prepared = await readPrepared(folder, id);
  if (prepared?.engine !== engine) return false;
  return (await sizeOf(join(folder, prepared.file))) === prepared.loopSamples * BYTES_PER_SAMPLE;
};

/** Adds a bed whose samples stand already, in place of the one of this id. */
export const keepPrepared = async (folder: string, prepared: PreparedBed): Promise<void> => {
  const stale = await readPrepared(folder, prepared.id);
  await writeWhole(descriptionOf(folder, prepared.id), `${JSON.stringify(prepared, undefined, 2)}\n`);
  if (stale !== undefined && stale.file !== prepared.file) await rm(join(folder, stale.file), { force: true });
};

export const removePrepared = async (folder: string, { id, file }: PreparedBed): Promise<void> => {
  await rm(descriptionOf(folder, id), { force: true });
  await rm(join(folder, file), { force: true });
};
