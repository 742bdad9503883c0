import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_RATE, secondsToSamples } from '../pcm.ts';
import type { Utterance } from '../script/script.ts';
import { FRAME_SAMPLES, framesOfMix, mediaSeconds, wholeFrameMix } from '../segmenter/segmentPlan.ts';
import { admit } from './admit.ts';
import { coveredSeconds, isListedWithNext, PROMISED_LEAD_SECONDS } from './lead.ts';
import { Outlook } from './outlook.ts';
import { FADE_OUT_SAMPLES, LEAD_IN_SAMPLES, PLACEMENT_MARGIN_SAMPLES, TAIL_SAMPLES } from './pacing.ts';
import type { MixOrder, SpokenUtterance } from './placeUtterances.ts';
import { placeUtterances } from './placeUtterances.ts';
import { VirtualClock } from './virtualClock.ts';

const NEVER = new AbortController().signal;
const WORDS_PER_MINUTE = 136;

interface Line {
  readonly words: number;
  /** Real speaking time over what the nominal rate says. */
  readonly slowness: number;
  readonly pauseSeconds: number;
  readonly importance: Utterance['importance'];
  readonly breathSeconds?: number;
  /** After the one before was asked for. */
  readonly arrivesAfterMs: number;
}

interface Published {
  readonly atMs: number;
  readonly seconds: number;
}

interface Run {
  readonly orders: readonly MixOrder[];
  readonly published: readonly Published[];
  readonly placed: readonly { startSample: number; endSample: number }[];
  readonly endSample: number;
}

/** The timeline between a scripted voice and a listener's clock, in virtual time. */
const simulate = async (
  lines: readonly Line[],
  durationSeconds: number,
  makingMs: number,
  hasListener = true,
): Promise<Run> => {
  const clock = new VirtualClock();
  const outlook = new Outlook(secondsToSamples(durationSeconds), WORDS_PER_MINUTE);
  const utterances = lines.map(toUtterance);
  for (const utterance of utterances) outlook.wrote(utterance);
  outlook.scriptComplete();

  const spoken = async function* (): AsyncGenerator<SpokenUtterance> {
    for (const [i, line] of lines.entries()) {
      const utterance = utterances[i]!;
      await clock.until(clock.nowMs() + line.arrivesAfterMs, NEVER);
      if (!admit(utterance, outlook)) continue;
      const seconds = (line.words / WORDS_PER_MINUTE) * 60 * line.slowness;
      yield { utterance, pcm: new Float32Array(secondsToSamples(seconds)), gainDb: 0, sha: '' };
    }
  };

  const firstPublished = Promise.withResolvers<number>();
  const published: Published[] = [];
  const orders: MixOrder[] = [];
  const publishing: Promise<void>[] = [];
  const publishLater = async (seconds: number): Promise<void> => {
    await clock.until(clock.nowMs() + makingMs, NEVER);
    const listed = published.at(-1)?.seconds ?? 0;
    const heard = (clock.nowMs() - (published[0]?.atMs ?? clock.nowMs())) / 1000;
    if (listed > 0 && isListedWithNext(listed, seconds, heard)) return;
    published.push({ atMs: clock.nowMs(), seconds });
    firstPublished.resolve(clock.nowMs());
  };
  const placed: { startSample: number; endSample: number }[] = [];
  let endSample = 0;
  const log = {
    placed: ({ pcm }: SpokenUtterance, startSample: number) =>
      void placed.push({ startSample, endSample: startSample + pcm.length }),
    ended: (sample: number) => {
      endSample = sample;
    },
  };

  const consume = async (): Promise<void> => {
    let covered = 0;
    const parts = { outlook, log, clock, firstPublishedAtMs: hasListener ? firstPublished.promise : undefined };
    for await (const order of placeUtterances(spoken(), parts, NEVER)) {
      orders.push(order);
      if (order.type !== 'mix') continue;
      const whole = order.untilSample === endSample ? endSample / SAMPLE_RATE : coveredSeconds(order.untilSample);
      if (whole > covered && whole > 4.9) {
        covered = whole;
        publishing.push(publishLater(whole));
      }
    }
    await Promise.all(publishing);
  };
  await clock.run(consume());
  return { orders, published, placed, endSample };
};

const toUtterance = (line: Line, id: number): Utterance => ({
  id,
  section: 'practice',
  text: Array.from({ length: line.words }, () => 'word').join(' '),
  breath: line.breathSeconds === undefined ? [] : [{ phase: 'exhale', seconds: line.breathSeconds }],
  pauseAfterSeconds: line.pauseSeconds,
  importance: line.importance,
});

const lineArbitrary = (maxArrivalMs: number) =>
  fc.record({
    words: fc.integer({ min: 1, max: 40 }),
    slowness: fc.double({ min: 0.7, max: 1.4, noNaN: true }),
    pauseSeconds: fc.double({ min: 0.3, max: 20, noNaN: true }),
    importance: fc.constantFrom('essential' as const, 'essential' as const, 'optional' as const, 'spare' as const),
    arrivesAfterMs: fc.integer({ min: 0, max: maxArrivalMs }),
  });

const anySession = (maxArrivalMs: number) =>
  fc.tuple(fc.array(lineArbitrary(maxArrivalMs), { maxLength: 40 }), fc.integer({ min: 60, max: 600 }));

/** Lines that take about as long, as written, as there is time. */
const fittingSession = fc
  .tuple(fc.array(lineArbitrary(50), { minLength: 10, maxLength: 60 }), fc.double({ min: 0.8, max: 1.3, noNaN: true }))
  .map(([drawn, stretch]) => {
    const lines = drawn.map((line) => ({ ...line, importance: 'essential' as const, slowness: 1 }));
    const written = lines.reduce(
      (sum, line) => sum + (line.words / WORDS_PER_MINUTE) * 60 + line.pauseSeconds * stretch,
      0,
    );
    return [lines, Math.round(Math.max(60, written + 21))] as const;
  });

describe('placeUtterances', () => {
  it('keeps utterances apart, in order, and never closer than 1.1 s to what is already mixed', async () => {
    await fc.assert(
      fc.asyncProperty(anySession(8000), async ([lines, durationSeconds]) => {
        const { orders } = await simulate(lines, durationSeconds, 100);
        let headSample = 0;
        let lastEnd = 0;
        for (const order of orders) {
          if (order.type === 'mix') {
            expect(order.untilSample).toBeGreaterThan(headSample);
            headSample = order.untilSample;
          } else if (order.type === 'place') {
            expect(order.startSample).toBeGreaterThanOrEqual(
              Math.max(LEAD_IN_SAMPLES, headSample + PLACEMENT_MARGIN_SAMPLES),
            );
            expect(order.startSample).toBeGreaterThanOrEqual(lastEnd);
            lastEnd = order.startSample + order.pcm.length;
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ends once, last, with music after the last word, and begins no fade before the end is decided', async () => {
    await fc.assert(
      fc.asyncProperty(anySession(8000), async ([lines, durationSeconds]) => {
        const { orders, placed, endSample } = await simulate(lines, durationSeconds, 100);
        const endAt = orders.findIndex(({ type }) => type === 'end');
        const headAtEnd = orders.slice(0, endAt).findLast((order) => order.type === 'mix');
        expect(orders.filter(({ type }) => type === 'end')).toHaveLength(1);
        expect(orders.slice(endAt + 1)).toEqual([{ type: 'mix', untilSample: endSample }]);
        expect(endSample).toBeGreaterThanOrEqual(secondsToSamples(durationSeconds));
        expect(endSample).toBeGreaterThanOrEqual((placed.at(-1)?.endSample ?? 0) + TAIL_SAMPLES);
        expect(headAtEnd?.untilSample ?? 0).toBeLessThanOrEqual(endSample - FADE_OUT_SAMPLES);
        expect(wholeFrameMix(endSample)).toBe(endSample);
      }),
      { numRuns: 60 },
    );
  });

  it('holds the asked-for length within 3 s when words come early and fit (P5)', async () => {
    await fc.assert(
      fc.asyncProperty(fittingSession, async ([lines, durationSeconds]) => {
        const { endSample, placed } = await simulate(lines, durationSeconds, 100);
        const streamSeconds = (framesOfMix(endSample) * FRAME_SAMPLES) / SAMPLE_RATE;
        expect(Math.abs(streamSeconds - durationSeconds)).toBeLessThanOrEqual(3);
        expect(placed).toHaveLength(lines.length);
      }),
      { numRuns: 60 },
    );
  });

  it('never lets published audio run out, however late the words are (P2)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anySession(40_000), anySession(3_500)),
        fc.integer({ min: 0, max: 700 }),
        async ([lines, durationSeconds], makingMs) => {
          const { published } = await simulate(lines, durationSeconds, makingMs);
          expect(leastLeadSeconds(published)).toBeGreaterThanOrEqual(PROMISED_LEAD_SECONDS);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('publishes 5 to 10 s within 2.5 s of the first playlist, with or without words', async () => {
    const silent = {
      words: 10,
      slowness: 1,
      pauseSeconds: 3,
      importance: 'essential' as const,
      arrivesAfterMs: 30_000,
    };
    const { published } = await simulate([silent], 180, 300);
    const second = published[1]!;
    expect(second.seconds).toBeGreaterThan(9);
    expect(second.atMs - published[0]!.atMs).toBeLessThanOrEqual(2500);
  });

  it('plays on through 60 s of a silent voice, and brings the words then', async () => {
    const line = { words: 10, slowness: 1, pauseSeconds: 3, importance: 'essential' as const, arrivesAfterMs: 100 };
    const lines = [line, line, { ...line, arrivesAfterMs: 60_000 }, line, line];
    const { published, placed, endSample } = await simulate(lines, 60, 200);
    expect(leastLeadSeconds(published)).toBeGreaterThanOrEqual(PROMISED_LEAD_SECONDS);
    expect(placed).toHaveLength(5);
    expect(placed[2]!.startSample).toBeGreaterThan(secondsToSamples(60));
    expect(endSample).toBeGreaterThan(placed[4]!.endSample);
  });

  it('speaks the first words at 6.2 s when they are there, and puts no filler before them', async () => {
    const line = { words: 10, slowness: 1, pauseSeconds: 3, importance: 'essential' as const, arrivesAfterMs: 200 };
    const { placed } = await simulate([line, line, line], 60, 100);
    expect(placed[0]?.startSample).toBe(LEAD_IN_SAMPLES);
  });

  it('waits for the first words of a voice that takes two seconds, and not much longer', async () => {
    const line = { words: 10, slowness: 1, pauseSeconds: 3, importance: 'essential' as const, arrivesAfterMs: 100 };
    const firstWordsAfter = async (arrivesAfterMs: number): Promise<number> => {
      const { placed, published } = await simulate([{ ...line, arrivesAfterMs }, line, line], 60, 200);
      expect(leastLeadSeconds(published)).toBeGreaterThanOrEqual(PROMISED_LEAD_SECONDS);
      return placed[0]!.startSample / SAMPLE_RATE;
    };
    expect(await firstWordsAfter(2_400)).toBeLessThan(11.3);
    expect(await firstWordsAfter(3_000)).toBeGreaterThan(21);
  });

  it('drops optional lines when time is short, and speaks spare ones when there is too much', async () => {
    const line = { words: 20, slowness: 1, pauseSeconds: 4, arrivesAfterMs: 0 };
    const essentials = Array.from({ length: 12 }, () => ({ ...line, importance: 'essential' as const }));
    const withOptional = essentials.flatMap((essential) => [essential, { ...line, importance: 'optional' as const }]);
    const withSpare = essentials.flatMap((essential) => [essential, { ...line, importance: 'spare' as const }]);
    expect((await simulate(withOptional, 170, 100)).placed.length).toBeLessThan(20);
    expect((await simulate(withOptional, 330, 100)).placed).toHaveLength(24);
    expect((await simulate(withSpare, 180, 100)).placed).toHaveLength(12);
    expect((await simulate(withSpare, 300, 100)).placed.length).toBeGreaterThan(16);
  });

  it('gives breathing the time that it takes, however short the pauses get', async () => {
    const line = { words: 20, slowness: 1, pauseSeconds: 4, importance: 'essential' as const, arrivesAfterMs: 0 };
    const lines = Array.from({ length: 10 }, () => ({ ...line, breathSeconds: 10 }));
    for (const durationSeconds of [60, 230, 600]) {
      const { placed, endSample } = await simulate(lines, durationSeconds, 100);
      for (const [i, { startSample }] of placed.entries()) {
        const before = placed[i - 1];
        if (before !== undefined) expect(startSample - before.endSample).toBeGreaterThanOrEqual(secondsToSamples(12));
      }
      if (durationSeconds === 230) expect(Math.abs(endSample / SAMPLE_RATE - 230)).toBeLessThanOrEqual(3);
    }
  });

  it('makes the same decisions again, however long each voice took within its time', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => ({
      words: 5 + i,
      slowness: 1.05,
      pauseSeconds: 3,
      importance: 'essential' as const,
      arrivesAfterMs: 0,
    }));
    const prompt = await simulate(lines, 240, 50);
    const slower = await simulate(
      lines.map((line, i) => ({ ...line, arrivesAfterMs: (i * 37) % 200 })),
      240,
      90,
    );
    expect(slower.placed).toEqual(prompt.placed);
    expect(slower.endSample).toBe(prompt.endSample);
  });

  it('decides the same however late the words are, when no one listens meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(anySession(60_000), async ([lines, durationSeconds]) => {
        const late = await simulate(lines, durationSeconds, 100, false);
        const prompt = await simulate(
          lines.map((line) => ({ ...line, arrivesAfterMs: 0 })),
          durationSeconds,
          100,
          false,
        );
        expect(late.orders).toEqual(prompt.orders);
      }),
      { numRuns: 30 },
    );
  });
});

/** Least published lead over a listener who started with the first playlist, once 12 s were published. */
const leastLeadSeconds = (published: readonly Published[]): number => {
  const firstMs = published[0]?.atMs ?? 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { atMs, seconds }] of published.entries()) {
    const next = published[i + 1];
    // The lead is least just before more is published; after the last publication it may run down.
    if (seconds < PROMISED_LEAD_SECONDS || next === undefined) continue;
    least = Math.min(least, seconds - (next.atMs - firstMs) / 1000, seconds - (atMs - firstMs) / 1000);
  }
  return least;
};

describe('mediaSeconds', () => {
  it('tells where a sample is heard: 23 ms later than it was mixed', () => {
    expect(mediaSeconds(0)).toBeCloseTo(1105 / 48_000, 9);
  });
});
