import type { StereoPcm16 } from '../pcm.ts';
import { decibelsToGain, secondsToSamples } from '../pcm.ts';
import { prepareInThread } from '../voice/prepareInThread.ts';
import type { Voice } from '../voice/voice.ts';

/** Calm, and with most of the sounds of English. */
export const PREVIEW_SENTENCE =
  'Let your shoulders soften, and take a slow breath in. There is nothing that you have to do right now.';

const SILENCE_SAMPLES = secondsToSamples(0.25);
/** −3 dBFS: nothing limits here. */
const MAX_PEAK = 0.7;

/**
 * {@link PREVIEW_SENTENCE} as the voice says it in a session, the same on both sides.
 *
 * @throws {FloatError} `VOICE_FAILED`
 */
export const speakPreview = async (voice: Voice, signal: AbortSignal): Promise<StereoPcm16> => {
  const { pcm, gainDb } = await prepareInThread(await voice.speak(PREVIEW_SENTENCE, signal));
  const peak = pcm.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const gain = Math.min(decibelsToGain(gainDb), peak === 0 ? 1 : MAX_PEAK / peak);
  const stereo = new Int16Array((pcm.length + 2 * SILENCE_SAMPLES) * 2);
  for (const [index, sample] of pcm.entries()) {
    const value = Math.round(sample * gain * 32_767);
    stereo.fill(value, (SILENCE_SAMPLES + index) * 2, (SILENCE_SAMPLES + index + 1) * 2);
  }
  return stereo;
};
