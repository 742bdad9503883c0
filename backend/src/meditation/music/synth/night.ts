import { SAMPLE_RATE } from '../../pcm.ts';
import type { StereoPcm16 } from '../../pcm.ts';
import { addChannel, crossFadeSeam, finishLoop, SEAM_SAMPLES, steadyLoudness } from './loop.ts';
import type { StereoSound } from './loop.ts';
import { seededRandom, shapedNoise } from './noise.ts';

const LOOP_SECONDS = 64;
const LOOP_SAMPLES = LOOP_SECONDS * SAMPLE_RATE;

/** A cricket far off. Real ones of these pitches exist (tree crickets); the brighter ones of the meadow would bite. */
interface Cricket {
  readonly frequencyHz: number;
  readonly chirpsPerSecond: number;
  readonly pulses: number;
  readonly pulseSeconds: number;
  readonly level: number;
  /** −1 left, 1 right. */
  readonly place: number;
  /** Sings while this wave of so many turns a loop is up; nobody sings all the time. */
  readonly turns: number;
  readonly phase: number;
}

const crickets: readonly Cricket[] = [
  {
    frequencyHz: 2350,
    chirpsPerSecond: 1.9,
    pulses: 5,
    pulseSeconds: 0.034,
    level: 0.05,
    place: -0.7,
    turns: 2,
    phase: 0,
  },
  {
    frequencyHz: 2610,
    chirpsPerSecond: 1.55,
    pulses: 4,
    pulseSeconds: 0.04,
    level: 0.04,
    place: 0.6,
    turns: 3,
    phase: 0.4,
  },
  {
    frequencyHz: 2180,
    chirpsPerSecond: 2.2,
    pulses: 6,
    pulseSeconds: 0.03,
    level: 0.028,
    place: 0.15,
    turns: 2,
    phase: 0.6,
  },
  {
    frequencyHz: 2840,
    chirpsPerSecond: 1.35,
    pulses: 4,
    pulseSeconds: 0.036,
    level: 0.022,
    place: -0.25,
    turns: 5,
    phase: 0.2,
  },
];

/** How far away the crickets are heard: each ear hears every chirp again from here and there, and never the same. */
const ECHOES = 4;
const ECHO_SECONDS = 0.19;

const wave = (turns: number): number => 0.5 + 0.5 * Math.sin(2 * Math.PI * turns);

/** Pulses that swell and fade without any edge, each a little stronger than the one before. */
const chirpOf = ({ pulses, pulseSeconds }: Cricket, frequencyHz: number): Float32Array => {
  const samples = Math.round(pulseSeconds * SAMPLE_RATE);
  const period = Math.round(samples * 1.25);
  return Float32Array.from({ length: pulses * period }, (_, index) => {
    const [pulse, within] = [Math.floor(index / period), index % period];
    if (within >= samples) return 0;
    const shape = 0.5 - 0.5 * Math.cos((2 * Math.PI * within) / samples);
    return (0.6 + (0.4 * pulse) / pulses) * shape * Math.sin((2 * Math.PI * frequencyHz * within) / SAMPLE_RATE);
  });
};

const addChirp = (sound: StereoSound, start: number, cricket: Cricket, level: number, random: () => number): void => {
  const chirp = chirpOf(cricket, cricket.frequencyHz * (1 + 0.006 * (random() - 0.5)));
  const angle = (Math.PI / 4) * (1 + cricket.place);
  for (const [channel, side] of [
    [sound.left, Math.cos(angle)],
    [sound.right, Math.sin(angle)],
  ] as const) {
    addAround(channel, start, chirp, level * side);
    for (let echo = 0; echo < ECHOES; echo++) {
      // Echoes come from everywhere, later ones from further away.
      const lateness = random();
      const delay = Math.round(ECHO_SECONDS * lateness * SAMPLE_RATE);
      addAround(channel, start + delay, chirp, level * (0.28 + 0.24 * side) * (1 - lateness));
    }
  }
};

/** What lies past the end of the loop is added at its beginning. */
const addAround = (channel: Float32Array, start: number, more: Float32Array, gain: number): void => {
  for (let index = 0; index < more.length; index++) {
    const at = (start + index) % LOOP_SAMPLES;
    channel[at] = (channel[at] ?? 0) + gain * (more[index] ?? 0);
  }
};

const addCricket = (sound: StereoSound, cricket: Cricket, random: () => number): void => {
  const chirps = Math.round(cricket.chirpsPerSecond * LOOP_SECONDS);
  for (let chirp = 0; chirp < chirps; chirp++) {
    const seconds = (chirp + 0.12 * (random() - 0.5) + 1) / cricket.chirpsPerSecond;
    const strength = Math.max(0, wave((cricket.turns * seconds) / LOOP_SECONDS + cricket.phase) * 1.5 - 0.5);
    if (strength > 0) addChirp(sound, Math.round(seconds * SAMPLE_RATE), cricket, cricket.level * strength, random);
  }
};

/** A breath of wind that comes and goes; `phase` lets it reach one ear before the other. */
const renderBreeze = (seed: number, phase: number): Float32Array =>
  crossFadeSeam(
    shapedNoise(LOOP_SAMPLES + SEAM_SAMPLES, seed, {
      highPassHz: 70,
      shapeAt: (seconds) => {
        const turn = seconds / LOOP_SECONDS;
        const gust = 0.6 * wave(3 * turn + phase) + 0.4 * wave(7 * turn + 2 * phase);
        return { gain: 0.5 + 0.5 * gust, lowPassHz: 240 + 360 * gust };
      },
    }),
  );

/** Leaves: hardly there, only in the stronger gusts. */
const renderLeaves = (seed: number, phase: number): Float32Array =>
  crossFadeSeam(
    shapedNoise(LOOP_SAMPLES + SEAM_SAMPLES, seed, {
      highPassHz: 900,
      shapeAt: (seconds) => ({
        gain: 0.1 * wave((3 * seconds) / LOOP_SECONDS + phase) ** 3,
        lowPassHz: 2200,
      }),
    }),
  );

/** “Summer night”: a breeze, and a few crickets at the far end of a meadow. 64 seconds. */
export const renderNight = (): StereoPcm16 => {
  const sound = { left: renderBreeze(61, 0), right: renderBreeze(62, 0.06) };
  addChannel(sound.left, renderLeaves(63, 0), 1);
  addChannel(sound.right, renderLeaves(64, 0.06), 1);
  const random = seededRandom(65);
  for (const cricket of crickets) addCricket(sound, cricket, random);
  steadyLoudness(sound, 0.75);
  return finishLoop(sound);
};
