import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bed } from '../music/bed.ts';
import { SAMPLE_RATE, secondsToSamples } from '../pcm.ts';
import { FADE_OUT_SAMPLES } from '../timeline/pacing.ts';
import type { MixOrder } from '../timeline/placeUtterances.ts';
import { bedGain, bedOpenness, DUCK_DB, FADE_IN_SAMPLES } from './envelope.ts';
import { CELL_SAMPLES, limit, LIMITER_CEILING, LIMITER_REACH_SAMPLES } from './limiter.ts';
import { mix } from './mix.ts';

const noise = (seed: number, length: number, amplitude: number): Float32Array => {
  let state = seed >>> 0 || 1;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 31 - 1) * amplitude;
  });
};

const LOOP_SAMPLES = 50_001;
const loop = Int16Array.from(noise(7, LOOP_SAMPLES * 2, 8000), Math.round);
const bed: Bed = {
  id: 'noise',
  title: 'Noise',
  mood: 'test',
  feelings: [],
  loopSamples: LOOP_SAMPLES,
  read: (start, into) => {
    for (let i = 0; i < into.length; i++) into[i] = loop[(start * 2 + i) % loop.length]!;
    return Promise.resolve();
  },
};

interface Take {
  readonly gapSeconds: number;
  readonly seconds: number;
  readonly gainDb: number;
}

/** Orders as the timeline gives them: everything placed, the end decided, mixed in steps. */
const ordersOf = (takes: readonly Take[], stepSamples: number): { orders: MixOrder[]; endSample: number } => {
  const orders: MixOrder[] = [];
  let at = secondsToSamples(2);
  for (const [i, { gapSeconds, seconds, gainDb }] of takes.entries()) {
    at += secondsToSamples(gapSeconds);
    const pcm = noise(i + 1, secondsToSamples(seconds), 0.5);
    orders.push({ type: 'place', startSample: at, pcm, gainDb });
    at += pcm.length;
  }
  const endSample = at + secondsToSamples(12);
  orders.push({ type: 'end', endSample });
  for (let until = stepSamples; until < endSample; until += stepSamples)
    orders.push({ type: 'mix', untilSample: until });
  orders.push({ type: 'mix', untilSample: endSample });
  return { orders, endSample };
};

const render = async (orders: readonly MixOrder[], startSample = 0): Promise<Int16Array> => {
  const blocks: Int16Array[] = [];
  // eslint-disable-next-line @typescript-eslint/require-await
  const feed = async function* () {
    yield* orders;
  };
  for await (const block of mix(feed(), bed, startSample)) blocks.push(block);
  const pcm = new Int16Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let offset = 0;
  for (const block of blocks) {
    pcm.set(block, offset);
    offset += block.length;
  }
  return pcm;
};

const takesArbitrary = fc.array(
  fc.record({
    gapSeconds: fc.double({ min: 0.3, max: 8, noNaN: true }),
    seconds: fc.double({ min: 0.1, max: 2, noNaN: true }),
    gainDb: fc.double({ min: -10, max: 20, noNaN: true }),
  }),
  { maxLength: 4 },
);

const spansArbitrary = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 1, max: 300_000 })), { maxLength: 5 })
  .map((pairs) => {
    let at = 0;
    return pairs.map(([gap, length]) => {
      const startSample = at + gap;
      at = startSample + length;
      return { startSample, endSample: at };
    });
  });

describe('mix', () => {
  it('gives the same samples from any start and in any steps', async () => {
    await fc.assert(
      fc.asyncProperty(
        takesArbitrary,
        fc.integer({ min: 5000, max: 200_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (takes, stepSamples, where) => {
          const { orders, endSample } = ordersOf(takes, stepSamples);
          const whole = await render(orders);
          expect(whole).toHaveLength(endSample * 2);
          const startSample = Math.floor(where * (endSample - 1));
          const later = await render(ordersOf(takes, stepSamples + 777).orders, startSample);
          expect(Buffer.compare(bytes(later), bytes(whole.subarray(startSample * 2)))).toBe(0);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('does not depend on when, before it is needed, an utterance becomes known', async () => {
    const { orders, endSample } = ordersOf(
      [
        { gapSeconds: 3, seconds: 1, gainDb: 0 },
        { gapSeconds: 6, seconds: 1, gainDb: 0 },
      ],
      48_000,
    );
    const [first, second] = orders.filter((order) => order.type === 'place');
    const late: MixOrder[] = [
      first!,
      { type: 'mix', untilSample: second!.startSample - secondsToSamples(1.1) },
      second!,
      { type: 'mix', untilSample: endSample - FADE_OUT_SAMPLES - secondsToSamples(0.1) },
      { type: 'end', endSample },
      { type: 'mix', untilSample: endSample },
    ];
    expect(Buffer.compare(bytes(await render(late)), bytes(await render(orders)))).toBe(0);
  });

  it('never exceeds the ceiling, whatever is mixed', async () => {
    await fc.assert(
      fc.asyncProperty(takesArbitrary, async (takes) => {
        const pcm = await render(ordersOf(takes, SAMPLE_RATE).orders);
        const peak = pcm.reduce((max, sample) => Math.max(max, Math.abs(sample)), 0);
        expect(peak).toBeLessThanOrEqual(Math.ceil(LIMITER_CEILING * 32_767));
      }),
      { numRuns: 15 },
    );
  });

  it('ends in silence', async () => {
    const pcm = await render(ordersOf([], SAMPLE_RATE).orders);
    expect(Math.max(...pcm.subarray(-200).map(Math.abs))).toBeLessThanOrEqual(1);
  });
});

const bytes = (pcm: Int16Array): Uint8Array => new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength);

describe('the bed under the voice', () => {
  it('stays within its bounds and moves by slow ramps only', () => {
    fc.assert(
      fc.property(spansArbitrary, fc.integer({ min: 0, max: 3_000_000 }), (spans, sample) => {
        const openness = bedOpenness(sample, spans);
        expect(openness).toBeGreaterThanOrEqual(0);
        expect(openness).toBeLessThanOrEqual(1);
        // The steepest point of the 1 s fall is 1.5 times the straight line.
        expect(Math.abs(bedOpenness(sample + 1, spans) - openness)).toBeLessThanOrEqual(1.5 / SAMPLE_RATE + 1e-9);
      }),
    );
  });

  it('is fully down while a voice speaks', () => {
    fc.assert(
      fc.property(spansArbitrary, (spans) => {
        for (const { startSample, endSample } of spans) {
          expect(bedOpenness(startSample, spans)).toBe(0);
          expect(bedOpenness(endSample - 1, spans)).toBe(0);
        }
      }),
    );
  });

  it('stays down in pauses up to 4 s, and opens in longer ones', () => {
    const pauseOf = (seconds: number) => [
      { startSample: 0, endSample: SAMPLE_RATE },
      { startSample: SAMPLE_RATE * (1 + seconds), endSample: SAMPLE_RATE * (2 + seconds) },
    ];
    const openest = (seconds: number) =>
      Math.max(
        ...Array.from({ length: 100 }, (_, i) =>
          bedOpenness(SAMPLE_RATE * (1 + (seconds * i) / 100), pauseOf(seconds)),
        ),
      );
    expect(openest(4)).toBe(0);
    expect(openest(7.5)).toBe(1);
  });

  it('fades in within 2 s, and out over the last 10 s', () => {
    const end = secondsToSamples(60);
    expect(bedGain(0, [], end)).toBe(0);
    expect(bedGain(FADE_IN_SAMPLES, [], end)).toBeCloseTo(1, 9);
    expect(bedGain(end - FADE_OUT_SAMPLES, [], end)).toBe(bedGain(end - FADE_OUT_SAMPLES, [], undefined));
    expect(bedGain(end - FADE_OUT_SAMPLES / 2, [], end)).toBeCloseTo(0.5, 2);
    expect(bedGain(end, [], end)).toBe(0);
    expect(
      20 *
        Math.log10(
          bedGain(secondsToSamples(20), [{ startSample: secondsToSamples(19), endSample: secondsToSamples(21) }], end),
        ),
    ).toBeCloseTo(DUCK_DB, 9);
  });
});

describe('limit', () => {
  it('leaves what is under the ceiling untouched', () => {
    const quiet = noise(3, 20_000, LIMITER_CEILING * 0.999);
    const limited = quiet.slice();
    expect(limit(limited)).toBe(false);
    expect(limited).toEqual(quiet);
  });

  it('keeps every sample under the ceiling, and what is out of its reach as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.double({ min: 0.7, max: 8, noNaN: true }), (position, peak) => {
        const signal = noise(position, 20_000, 0.3);
        signal[position * 2] = peak;
        const limited = signal.slice();
        limit(limited);
        const reach = LIMITER_REACH_SAMPLES + CELL_SAMPLES;
        for (let i = 0; i < limited.length; i++) {
          expect(Math.abs(limited[i]!) <= LIMITER_CEILING + 1e-6).toBe(true);
          if (Math.abs(i - position * 2) > 2 * reach && limited[i] !== signal[i]) throw new Error('out of reach');
        }
      }),
      { numRuns: 30 },
    );
  });
});
