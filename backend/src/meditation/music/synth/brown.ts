import { SAMPLE_RATE } from '../../pcm.ts';
import type { StereoPcm16 } from '../../pcm.ts';
import { addChannel, crossFadeSeam, finishLoop, SEAM_SAMPLES, steadyLoudness } from './loop.ts';
import type { StereoSound } from './loop.ts';
import { seededRandom } from './noise.ts';

const LOOP_SECONDS = 60;
const LOOP_SAMPLES = LOOP_SECONDS * SAMPLE_RATE;
/** Under this it is level, so that small speakers have nothing to flap about. */
const CORNER_HZ = 55;
/** Above this it falls twice as fast. */
const SOFTEN_HZ = 1400;

const onePole = (cutoffHz: number): number => 1 - Math.exp((-2 * Math.PI * cutoffHz) / SAMPLE_RATE);

/** Noise that falls by 6 dB an octave, as a random walk does, held in place by a high-pass at 30 Hz. */
const brownNoise = (seed: number): Float32Array => {
  const noise = new Float32Array(LOOP_SAMPLES + SEAM_SAMPLES);
  const random = seededRandom(seed);
  const [corner, soften, drift] = [onePole(CORNER_HZ), onePole(SOFTEN_HZ), onePole(30)];
  let [walk, softened, mean] = [0, 0, 0];
  for (let index = 0; index < noise.length; index++) {
    walk += corner * (random() * 2 - 1 - walk);
    softened += soften * (walk - softened);
    mean += drift * (softened - mean);
    noise[index] = softened - mean;
  }
  return crossFadeSeam(noise);
};

/** “Brown noise”: deep, even and wide, like a waterfall far away. One minute. */
export const renderBrown = (): StereoPcm16 => {
  // What both sides share stands in the middle; alone, it would sound inside of the head.
  const shared = brownNoise(41);
  const sound: StereoSound = { left: brownNoise(42), right: brownNoise(43) };
  addChannel(sound.left, shared, 0.8);
  addChannel(sound.right, shared, 0.8);
  steadyLoudness(sound, 0.6);
  return finishLoop(sound);
};
