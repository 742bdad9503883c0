import { createHash } from 'node:crypto';
import { SAMPLE_RATE } from '../pcm.ts';
import type { MonoPcm } from '../pcm.ts';
import { measureMono } from './loudness.ts';
import { resampleTo48k } from './resample.ts';
import { parseWav } from './wav.ts';

/** Loudness of the voice over its own utterances. */
export const VOICE_LUFS = -16;
const MIN_GAIN_DB = -20;
const MAX_GAIN_DB = 30;
/** At both ends: a voice may start and stop at any sample value, and a step is a click. */
const FADE_SAMPLES = SAMPLE_RATE * 0.005;

/** One utterance as spoken, ready to be mixed. */
export interface PreparedTake {
  readonly pcm: MonoPcm;
  /** Length of `pcm`. */
  readonly samples: number;
  /** Brings it to {@link VOICE_LUFS}; −20 to 30; 0 for silence. */
  readonly gainDb: number;
  /** SHA-256 of the WAV, in hex: the same take or another. */
  readonly sha: string;
}

const fadeEnds = (pcm: MonoPcm): void => {
  const length = Math.min(FADE_SAMPLES, pcm.length >> 1);
  for (let index = 0; index < length; index++) {
    const gain = index / length;
    const last = pcm.length - 1 - index;
    pcm[index] = (pcm[index] ?? 0) * gain;
    pcm[last] = (pcm[last] ?? 0) * gain;
  }
};

const gainFor = (integratedLufs: number): number =>
  integratedLufs === -Infinity ? 0 : Math.min(MAX_GAIN_DB, Math.max(MIN_GAIN_DB, VOICE_LUFS - integratedLufs));

/**
 * The stored form of an utterance as samples: decoded, at 48 kHz, faded over 5 ms at both ends, measured. Nothing is
 * trimmed. The same bytes always give the same result.
 *
 * @param wav  as `Voice.speak` gave it
 * @throws     {FloatError} `VOICE_FAILED`: not such a WAV
 */
export const prepareTake = (wav: Uint8Array): PreparedTake => {
  const { sampleRate, samples } = parseWav(wav);
  const pcm = resampleTo48k(samples, sampleRate);
  fadeEnds(pcm);
  return {
    pcm,
    samples: pcm.length,
    gainDb: gainFor(measureMono(pcm).integratedLufs),
    sha: createHash('sha256').update(wav).digest('hex'),
  };
};
