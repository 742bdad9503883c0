import { SAMPLE_RATE } from '../../pcm.ts';
import type { StereoPcm16 } from '../../pcm.ts';
import { addChannel, crossFadeSeam, finishLoop, SEAM_SAMPLES, steadyLoudness } from './loop.ts';
import type { StereoSound } from './loop.ts';
import { seededRandom, shapedNoise } from './noise.ts';

const LOOP_SECONDS = 56;
const LOOP_SAMPLES = LOOP_SECONDS * SAMPLE_RATE;
const DROPS = 26 * LOOP_SECONDS;
const DROP_SAMPLES = SAMPLE_RATE * 0.12;

/** A slow change that closes with the loop: gusts of several lengths, −1…1. */
const gust = (seconds: number, phase: number): number => {
  const turn = (2 * Math.PI * seconds) / LOOP_SECONDS;
  return (
    0.5 * Math.sin(3 * turn + phase) + 0.3 * Math.sin(7 * turn + 2 * phase) + 0.2 * Math.sin(11 * turn + 5 * phase)
  );
};

/** The many drops that nobody hears one by one. */
const renderCurtain = (seed: number, phase: number): Float32Array =>
  crossFadeSeam(
    shapedNoise(LOOP_SAMPLES + SEAM_SAMPLES, seed, {
      highPassHz: 350,
      shapeAt: (seconds) => ({ gain: 1 + 0.15 * gust(seconds, phase), lowPassHz: 2300 + 500 * gust(seconds, phase) }),
    }),
  );

/** Rain on ground further away. */
const renderGround = (seed: number): Float32Array =>
  crossFadeSeam(
    shapedNoise(LOOP_SAMPLES + SEAM_SAMPLES, seed, {
      highPassHz: 50,
      shapeAt: () => ({ gain: 2.5, lowPassHz: 260 }),
    }),
  );

/** One drop near by: a short, soft tone that falls a little, somewhere between left and right. */
const addDrop = (sound: StereoSound, start: number, random: () => number): void => {
  const frequencyHz = 500 + 1600 * random() ** 2;
  const decaySamples = SAMPLE_RATE * (0.006 + 0.018 * random());
  const level = 0.05 + 0.3 * random() ** 3;
  const place = (Math.PI / 2) * (0.1 + 0.8 * random());
  const [left, right] = [level * Math.cos(place), level * Math.sin(place)];
  for (let index = 0; index < DROP_SAMPLES; index++) {
    const attack = Math.min(1, index / 96);
    const angle = 2 * Math.PI * (index / SAMPLE_RATE) * frequencyHz * (1 - 0.2 * (index / DROP_SAMPLES));
    const value = attack * Math.exp(-index / decaySamples) * Math.sin(angle);
    const at = (start + index) % LOOP_SAMPLES;
    sound.left[at] = (sound.left[at] ?? 0) + left * value;
    sound.right[at] = (sound.right[at] ?? 0) + right * value;
  }
};

/** “Soft rain”: a steady curtain with single drops in it. 56 seconds. */
export const renderRain = (): StereoPcm16 => {
  const sound = { left: renderCurtain(11, 0), right: renderCurtain(12, 1) };
  addChannel(sound.left, renderGround(13), 0.5);
  addChannel(sound.right, renderGround(14), 0.5);
  const random = seededRandom(15);
  for (let drop = 0; drop < DROPS; drop++) addDrop(sound, Math.floor(random() * LOOP_SAMPLES), random);
  steadyLoudness(sound, 0.7);
  return finishLoop(sound);
};
