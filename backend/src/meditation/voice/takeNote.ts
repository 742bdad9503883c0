import { z } from 'zod';
import { breathPhaseSchema } from '../script/breathPhase.ts';
import type { Utterance } from '../script/script.ts';
import { sections } from '../script/script.ts';

/** What a take says, and whose voice it is: without it, an id alone would have to tell. */
export interface TakeNote {
  readonly utterance: Utterance;
  /** Id of the voice. */
  readonly voice: string;
}

const noteSchema = z.object({
  voice: z.string(),
  utterance: z.object({
    id: z.int().min(0),
    section: z.enum(sections),
    text: z.string(),
    breath: z.array(breathPhaseSchema),
    pauseAfterSeconds: z.number().min(0),
    importance: z.enum(['essential', 'optional', 'spare']),
  }),
});

/** A chunk of our own: RIFF readers pass over what they do not know. */
const CHUNK_ID = 'fltN';
const RIFF_HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;

/**
 * The note stands in front: behind a WAV that says nothing, or not how long it is, it would be taken for sound.
 *
 * @returns the same WAV with the note
 */
export const withTakeNote = (wav: Uint8Array, note: TakeNote): Uint8Array<ArrayBuffer> => {
  const text = Buffer.from(JSON.stringify(note));
  // Chunks begin at even positions.
  const noteBytes = CHUNK_HEADER_BYTES + text.byteLength + (text.byteLength % 2);
  const bytes = new Uint8Array(wav.byteLength + noteBytes);
  bytes.set(wav.subarray(0, RIFF_HEADER_BYTES));
  bytes.set(Buffer.from(CHUNK_ID), RIFF_HEADER_BYTES);
  bytes.set(text, RIFF_HEADER_BYTES + CHUNK_HEADER_BYTES);
  bytes.set(wav.subarray(RIFF_HEADER_BYTES), RIFF_HEADER_BYTES + noteBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, bytes.byteLength - CHUNK_HEADER_BYTES, true);
  view.setUint32(RIFF_HEADER_BYTES + 4, text.byteLength, true);
  return bytes;
};

/** @returns undefined when the WAV carries none that can be read */
export const readTakeNote = (wav: Uint8Array): TakeNote | undefined => {
  const view = new DataView(wav.buffer, wav.byteOffset, wav.byteLength);
  let position = RIFF_HEADER_BYTES;
  while (position + CHUNK_HEADER_BYTES <= wav.byteLength) {
    const size = view.getUint32(position + 4, true);
    const start = position + CHUNK_HEADER_BYTES;
    const id = Buffer.from(wav.subarray(position, position + 4)).toString('latin1');
    if (id === CHUNK_ID) return parseNote(wav.subarray(start, start + size));
    position = start + size + (size % 2);
  }
  return undefined;
};

const parseNote = (bytes: Uint8Array): TakeNote | undefined => {
  try {
    return noteSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data;
  } catch {
    return undefined;
  }
};
