import { splitLong } from '@float/backend/src/meditation/script/sentences.ts';
import { createLazyFlitePool, type FlitePoolOptions } from '@float/backend/src/meditation/voice/fliteVoice.ts';
import { fliteVoices } from '@float/backend/src/meditation/voice/fliteVoices.ts';
import { parseWav } from '@float/backend/src/meditation/voice/wav.ts';
import type { Minds } from './call.ts';

/** Of OpenAI's PCM and WAV. */
export const SPEECH_SAMPLE_RATE = 24_000;

/** Any vendor's voice in one of ours: always the same one, and not the same one for all. */
const fliteVoiceId = (vendorVoice: string): string => {
  if (fliteVoices.some(({ id }) => id === vendorVoice)) return vendorVoice;
  const sum = Array.from(vendorVoice).reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  return (fliteVoices[sum % fliteVoices.length] ?? fliteVoices[0]).id;
};

/** Straight lines between samples: dull at the top, and good enough for a vendor that does not exist. */
export const resampleLinear = (
  samples: Int16Array<ArrayBuffer>,
  fromRate: number,
  toRate: number,
): Int16Array<ArrayBuffer> =>
  Int16Array.from({ length: Math.floor((samples.length * toRate) / fromRate) }, (_, index) => {
    const position = (index * fromRate) / toRate;
    const before = Math.floor(position);
    const left = samples[before] ?? 0;
    const right = samples[before + 1] ?? left;
    return Math.round(left + (right - left) * (position - before));
  });

const concatenate = (parts: readonly Int16Array[]): Int16Array<ArrayBuffer> => {
  const whole = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
};

/** Speech that is really spoken, by flite. Its threads start with the first words; none is left after disposal. */
export const openSpeech = (options: FlitePoolOptions): Pick<Minds, 'speak'> & AsyncDisposable => {
  const pool = createLazyFlitePool(options);
  return {
    speak: async (text, vendorVoice, signal) => {
      const voice = pool.voice(fliteVoiceId(vendorVoice));
      if (voice === undefined) throw new TypeError(`flite has no voice for "${vendorVoice}"`);
      const parts: Int16Array[] = [];
      // A vendor takes more than an utterance.
      for (const piece of splitLong(text)) {
        const { samples, sampleRate } = parseWav(await voice.speak(piece, signal));
        parts.push(resampleLinear(samples, sampleRate, SPEECH_SAMPLE_RATE));
      }
      return concatenate(parts);
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
};
