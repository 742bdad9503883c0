/** Levels in octave bands, for comparing the colour of two stretches of sound. Only for tests. */
import { SAMPLE_RATE } from '../pcm.ts';

export const octaveHz = [63, 125, 250, 500, 1000, 2000, 4000, 8000] as const;

/** So long the filters need to come up. */
const SETTLE_SAMPLES = SAMPLE_RATE / 5;

/** Mean power of one octave between two samples. */
const bandPower = (channel: Float32Array, centreHz: number, fromSample: number, untilSample: number): number => {
  const g = Math.tan((Math.PI * centreHz) / SAMPLE_RATE);
  const scale = 1 / (1 + g * (g + Math.SQRT1_2));
  let [s1, s2, power] = [0, 0, 0];
  for (let index = fromSample - SETTLE_SAMPLES; index < untilSample; index++) {
    const band = scale * (g * ((channel[index] ?? 0) - s2) + s1);
    const low = s2 + g * band;
    s1 = 2 * band - s1;
    s2 = 2 * low - s2;
    if (index >= fromSample) power += band * band;
  }
  return power / (untilSample - fromSample);
};

const powerDb = (power: number): number => 10 * Math.log10(power + 1e-9);

/**
 * How much louder each octave is right after a place than right before it, in dB; what is under −80 dBFS does not
 * count.
 *
 * @param channel  one side of the sound, with `windowSamples` and a fifth of a second more around the place
 */
export const octaveSteps = (channel: Float32Array, place: number, windowSamples: number): number[] =>
  octaveHz.map((centreHz) => {
    const levelDb = (from: number, until: number): number => powerDb(bandPower(channel, centreHz, from, until));
    const [before, after] = [levelDb(place - windowSamples, place), levelDb(place, place + windowSamples)];
    return Math.max(before, after) < -80 ? 0 : after - before;
  });
