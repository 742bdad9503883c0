import { createHash } from 'node:crypto';
import type { MonoPcm } from '../pcm.ts';
import { applyBiquad, highPass } from './biquad.ts';
import { measureMono } from './loudness.ts';
import { resampleTo48k } from './resample.ts';
import { addRoom } from './room.ts';
import { parseWav } from './wav.ts';
import type { Wav } from './wav.ts';

/** Loudness of the voice over its own utterances. */
export const VOICE_LUFS = -16;
const MIN_GAIN_DB = -20;
const MAX_GAIN_DB = 30;
/** At both ends: a voice may start and stop at any sample value, and a step is a click. */
const FADE_SECONDS = 0.005;
/** No voice speaks lower; what is below is rumble. */
const LOW_CUT_HZ = 70;

/** One utterance as spoken, ready to be mixed. */
export interface PreparedTake {
  readonly pcm: MonoPcm;
  /** Length of `pcm`, the room's tail included. */
  readonly samples: number;
  /** Brings it to {@link VOICE_LUFS}; −20 to 30; 0 for silence. */
  readonly gainDb: number;
  /** SHA-256 of the WAV, in hex: the same take or another. */
  readonly sha: string;
}

const fadeEnds = (samples: Float32Array, sampleRate: number): void => {
  const length = Math.min(Math.round(FADE_SECONDS * sampleRate), samples.length >> 1);
  for (let index = 0; index < length; index++) {
    const gain = index / length;
    const last = samples.length - 1 - index;
    samples[index] = (samples[index] ?? 0) * gain;
    samples[last] = (samples[last] ?? 0) * gain;
  }
};

/** What a voice said, without rumble and in a room, at its own rate. */
const placeInRoom = ({ samples, sampleRate }: Wav): Float32Array => {
  // `Float32Array.from` costs ten times as much.
  const voice = new Float32Array(samples);
  if (voice.length === 0) return voice;
  applyBiquad(voice, highPass(LOW_CUT_HZ, sampleRate), 1 / 32_768);
  fadeEnds(voice, sampleRate);
  return addRoom(voice, sampleRate);
};

const gainFor = (integratedLufs: number): number =>
  integratedLufs === -Infinity ? 0 : Math.min(MAX_GAIN_DB, Math.max(MIN_GAIN_DB, VOICE_LUFS - integratedLufs));

/**
 * The stored form of an utterance as samples: decoded, in a small room (see `room.ts`), at 48 kHz, measured. Nothing
 * is trimmed; the room's tail is added. The same bytes always give the same result.
 *
 * @param wav  as `Voice.speak` gave it
 * @throws     {FloatError} `VOICE_FAILED`: not such a WAV
 */
export const prepareTake = (wav: Uint8Array): PreparedTake => {
  const spoken = parseWav(wav);
  const pcm = resampleTo48k(placeInRoom(spoken), spoken.sampleRate);
  return {
    pcm,
    samples: pcm.length,
    gainDb: gainFor(measureMono(pcm).integratedLufs),
    sha: createHash('sha256').update(wav).digest('hex'),
  };
};
