import { SAMPLE_RATE } from '../../pcm.ts';
import type { StereoPcm16 } from '../../pcm.ts';
import { addChannel, crossFadeSeam, finishLoop, SEAM_SAMPLES, steadyLoudness } from './loop.ts';
import type { StereoSound } from './loop.ts';
import { shapedNoise } from './noise.ts';
import type { NoiseShape } from './noise.ts';

const LOOP_SECONDS = 66;
const LOOP_SAMPLES = LOOP_SECONDS * SAMPLE_RATE;

/** Waves of one direction: when each begins to rise (seconds in the loop), how long it lasts, where it is heard. */
interface WaveTrain {
  readonly starts: readonly number[];
  readonly waveSeconds: number;
  readonly left: number;
  readonly right: number;
}

/** Uneven distances, as waves have them; the next begins before the last has run out. */
const trains: readonly WaveTrain[] = [
  { starts: [0, 12.5, 26, 37.5, 52], waveSeconds: 15, left: 1, right: 0.6 },
  { starts: [6, 20.5, 31.5, 46, 58.5], waveSeconds: 16, left: 0.55, right: 1 },
];

/** From 0 at the start over 1 at `peak` to 0 at the end, without corners at either. */
const hump = (progress: number, peak: number): number => {
  if (progress <= 0 || progress >= 1) return 0;
  const side = progress < peak ? progress / peak : (1 - progress) / (1 - peak);
  return side * side * (3 - 2 * side);
};

/** How far the strongest wave of the train is up, 0…1. */
const swellAt = ({ starts, waveSeconds }: WaveTrain, seconds: number, peak: number): number =>
  Math.max(
    ...starts.map((start) =>
      hump(((((seconds - start) % LOOP_SECONDS) + LOOP_SECONDS) % LOOP_SECONDS) / waveSeconds, peak),
    ),
  );

const bodyAt = (train: WaveTrain, seconds: number): NoiseShape => {
  const swell = swellAt(train, seconds, 0.42);
  return { gain: 0.25 + 0.75 * swell, lowPassHz: 280 + 1100 * swell ** 1.5 };
};

/** The hiss of water running back over sand: later, brighter, softer than the wave. */
const foamAt = (train: WaveTrain, seconds: number): NoiseShape => {
  const swell = swellAt(train, seconds, 0.6);
  return { gain: 0.16 * swell ** 2, lowPassHz: 2600 };
};

const renderLayer = (seed: number, highPassHz: number, shapeAt: (seconds: number) => NoiseShape): Float32Array =>
  crossFadeSeam(shapedNoise(LOOP_SAMPLES + SEAM_SAMPLES, seed, { highPassHz, shapeAt }));

/** The body of a wave has its own noise on each side, which makes it wide; its foam has a place. */
const addTrain = (sound: StereoSound, train: WaveTrain, seed: number): void => {
  const body = (own: number): Float32Array => renderLayer(own, 60, (seconds) => bodyAt(train, seconds));
  const foam = renderLayer(seed + 2, 900, (seconds) => foamAt(train, seconds));
  addChannel(sound.left, body(seed), train.left);
  addChannel(sound.right, body(seed + 1), train.right);
  addChannel(sound.left, foam, train.left);
  addChannel(sound.right, foam, train.right);
};

/** “Slow ocean”: long waves from two sides; they change the colour of the sound more than its loudness. 66 seconds. */
export const renderOcean = (): StereoPcm16 => {
  const sound = { left: new Float32Array(LOOP_SAMPLES), right: new Float32Array(LOOP_SAMPLES) };
  for (const [index, train] of trains.entries()) addTrain(sound, train, 21 + index * 10);
  steadyLoudness(sound, 0.3);
  return finishLoop(sound);
};
