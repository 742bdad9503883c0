import { SAMPLE_RATE } from '../../pcm.ts';
import type { StereoPcm16 } from '../../pcm.ts';
import { finishLoop, steadyLoudness } from './loop.ts';
import type { StereoSound } from './loop.ts';
import { seededRandom } from './noise.ts';

const LOOP_SECONDS = 84;
const LOOP_SAMPLES = LOOP_SECONDS * SAMPLE_RATE;
/** A padded mallet: the tone is there after this. */
const ATTACK_SAMPLES = SAMPLE_RATE * 0.2;
/** A partial is left alone once it is as weak as this: by then it is at about −80 dBFS. */
const INAUDIBLE = 0.0015;
const HUM_LEVEL = 0.5;
/** The hum swells in straight lines of this length. */
const MOVE_SAMPLES = 480;

/**
 * The ways in which the rim of a bowl bends: higher than harmonics, weaker, sooner gone. Each is a pair a little
 * apart, which beats. Ratios and order as measured on Himalayan bowls (D. Terwagne & J. Bush, "Tibetan singing
 * bowls", Nonlinearity 24, 2011).
 */
const modes = [
  { ratio: 1, level: 1, decaySeconds: 9.5, beatHz: 0.31 },
  { ratio: 2.77, level: 0.3, decaySeconds: 6, beatHz: 0.7 },
  { ratio: 5.18, level: 0.05, decaySeconds: 2.6, beatHz: 1.4 },
  { ratio: 8.16, level: 0.006, decaySeconds: 1.2, beatHz: 2 },
] as const;

/** Largest first; they go together in any order. Each stands somewhere: −1 left, 1 right. */
const bowls = [
  { frequencyHz: 130.81, level: 1, place: 0.1, hums: 3 },
  { frequencyHz: 174.61, level: 0.75, place: -0.35, hums: 4 },
  { frequencyHz: 196, level: 0.7, place: 0.4, hums: 5 },
  { frequencyHz: 261.63, level: 0.5, place: -0.5, hums: 4 },
] as const;
type Bowl = (typeof bowls)[number];

/** Which bowl is struck when, in seconds of the loop, and how strongly: close enough that one rings into the next. */
const strikes: readonly (readonly [seconds: number, bowl: 0 | 1 | 2 | 3, strength: number])[] = [
  [2.5, 0, 0.85],
  [8, 1, 0.75],
  [13.5, 2, 0.75],
  [18.5, 3, 0.65],
  [23.5, 0, 0.8],
  [29.5, 2, 0.75],
  [35, 1, 0.8],
  [40, 3, 0.6],
  [44.5, 0, 0.85],
  [50.5, 1, 0.75],
  [56, 3, 0.65],
  [60.5, 2, 0.8],
  [66, 0, 0.85],
  [71.5, 3, 0.6],
  [75.5, 1, 0.75],
  [80.5, 2, 0.7],
];

const attackAt = (index: number): number => 0.5 - 0.5 * Math.cos((Math.PI * index) / ATTACK_SAMPLES);

/** A sine by rotation: each sample is `2 cos(turn)` times the last one, less the one before it. */
interface Rotation {
  readonly feedback: number;
  readonly current: number;
  readonly before: number;
}

const rotate = (frequencyHz: number, phase: number): Rotation => {
  const turn = (2 * Math.PI * frequencyHz) / SAMPLE_RATE;
  return { feedback: 2 * Math.cos(turn), current: Math.sin(phase), before: Math.sin(phase - turn) };
};

/** How loud something is on each side. */
interface Place {
  readonly left: number;
  readonly right: number;
}

const placeAt = (place: number, level: number): Place => {
  const angle = (Math.PI / 4) * (1 + place);
  return { left: level * Math.cos(angle), right: level * Math.sin(angle) };
};

interface Ringing {
  readonly startSample: number;
  readonly decaySeconds: number;
  readonly pair: readonly [Rotation, Rotation];
  readonly places: readonly [Place, Place];
}

/** Two sines that decay together; what rings past the end of the loop rings on at its beginning. */
const addPair = (sound: StereoSound, { startSample, decaySeconds, pair: [a, b], places: [c, d] }: Ringing): void => {
  const { left, right } = sound;
  const decay = Math.exp(-1 / (decaySeconds * SAMPLE_RATE));
  const damping = decay * decay;
  const [feedbackA, feedbackB] = [a.feedback * decay, b.feedback * decay];
  let [currentA, beforeA, currentB, beforeB] = [a.current, a.before / decay, b.current, b.before / decay];
  const loudest = Math.hypot(c.left, c.right) + Math.hypot(d.left, d.right);
  const ringSamples = Math.round(Math.max(0, Math.log(loudest / INAUDIBLE)) * decaySeconds * SAMPLE_RATE);
  const samples = Math.min(LOOP_SAMPLES, ringSamples);
  for (let index = 0, at = startSample; index < samples; index++, at++) {
    if (at === LOOP_SAMPLES) at = 0;
    const attack = index < ATTACK_SAMPLES ? attackAt(index) : 1;
    left[at] = (left[at] ?? 0) + attack * (c.left * currentA + d.left * currentB);
    right[at] = (right[at] ?? 0) + attack * (c.right * currentA + d.right * currentB);
    const nextA = feedbackA * currentA - damping * beforeA;
    const nextB = feedbackB * currentB - damping * beforeB;
    beforeA = currentA;
    beforeB = currentB;
    currentA = nextA;
    currentB = nextB;
  }
};

/** The two of a pair lean to different sides: the beating wanders. */
const addStrike = (sound: StereoSound, startSample: number, bowl: Bowl, strength: number, random: () => number) => {
  for (const mode of modes) {
    // A softer stroke is darker.
    const level = bowl.level * strength * mode.level ** (1 + 0.4 * (1 - strength));
    const frequencyHz = bowl.frequencyHz * mode.ratio;
    const apartHz = (mode.beatHz / 2) * (0.8 + 0.4 * random());
    addPair(sound, {
      startSample,
      decaySeconds: mode.decaySeconds * (130.81 / bowl.frequencyHz) ** 0.35,
      pair: [
        rotate(frequencyHz - apartHz, 2 * Math.PI * random()),
        rotate(frequencyHz + apartHz, 2 * Math.PI * random()),
      ],
      places: [placeAt(bowl.place - 0.3, level * 0.62), placeAt(bowl.place + 0.3, level * 0.38)],
    });
  }
};

/** A bowl that is rubbed along its rim sings on, and swells `hums` times in a loop: what the strokes rest on. */
const addHum = (sound: StereoSound, { frequencyHz, level, place, hums }: Bowl, phase: number): void => {
  const { left, right } = placeAt(place, level * HUM_LEVEL);
  const { feedback, ...start } = rotate(Math.round(frequencyHz * LOOP_SECONDS) / LOOP_SECONDS, 0);
  let { current, before } = start;
  const swellAt = (sample: number): number =>
    0.6 - 0.4 * Math.cos((2 * Math.PI * hums * sample) / LOOP_SAMPLES + phase);
  for (let block = 0; block < LOOP_SAMPLES; block += MOVE_SAMPLES) {
    let swell = swellAt(block);
    const step = (swellAt(block + MOVE_SAMPLES) - swell) / MOVE_SAMPLES;
    for (let at = block; at < block + MOVE_SAMPLES; at++) {
      const value = swell * current;
      sound.left[at] = (sound.left[at] ?? 0) + left * value;
      sound.right[at] = (sound.right[at] ?? 0) + right * value;
      const next = feedback * current - before;
      before = current;
      current = next;
      swell += step;
    }
  }
};

/** “Singing bowls”: four bowls, softly struck one after the other, each ringing into the next. 84 seconds. */
export const renderBowls = (): StereoPcm16 => {
  const sound = { left: new Float32Array(LOOP_SAMPLES), right: new Float32Array(LOOP_SAMPLES) };
  const random = seededRandom(51);
  for (const [seconds, bowl, strength] of strikes) {
    addStrike(sound, seconds * SAMPLE_RATE, bowls[bowl], strength, random);
  }
  for (const [index, bowl] of bowls.entries()) addHum(sound, bowl, index * 1.7);
  steadyLoudness(sound, 0.65);
  return finishLoop(sound);
};
