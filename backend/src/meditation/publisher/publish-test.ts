import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { jobIdSchema } from '@float/contract';
import { describe, expect, it } from 'vitest';
import { FloatError } from '../../errors.ts';
import type { Segment } from '../segmenter/cutSegments.ts';
import { FRAME_SECONDS, segmentFirstFrame, segmentSpans } from '../segmenter/segmentPlan.ts';
import type { SessionLog } from '../timeline/sessionLog.ts';
import { VirtualClock } from '../timeline/virtualClock.ts';
import type { Listed } from './publish.ts';
import { publish } from './publish.ts';

const NEVER = new AbortController().signal;

interface Step {
  /** Between the segment before and this one. */
  readonly makingMs: number;
  readonly storingMs: number;
}

interface Event {
  readonly atMs: number;
  readonly what: 'made' | 'flushed' | 'stored' | 'transcript' | 'listed' | 'ended';
  /** Index of a segment, or how many are listed. */
  readonly count: number;
}

const sessionLog: SessionLog = {
  engine_version: 1,
  job_id: jobIdSchema.parse('01900000-0000-7000-8000-000000000000'),
  epoch: 1,
  seed: 1,
  duration_seconds: 60,
  bed: 'rain',
  voice: 'slt',
  title: null,
  practices: [],
  recent_practices: [],
  utterances: [],
  script_complete: false,
  end_sample: null,
  first_published_at: null,
};

/** As far as it was told by whoever published it. */
type Told = Listed & { readonly atMs: number };

/** What happens, in order, when segments are made and stored at the given pace. */
const simulate = async (
  steps: readonly Step[],
  listingMs: number,
  failAt?: number,
  told: Told[] = [],
): Promise<Event[]> => {
  const clock = new VirtualClock(1_000_000);
  const events: Event[] = [];
  const note = (what: Event['what'], count: number): void => {
    events.push({ atMs: clock.nowMs(), what, count });
  };
  const noteAtOnce = (what: Event['what']): Promise<void> => {
    note(what, 0);
    return Promise.resolve();
  };
  const pass = (ms: number) => clock.until(clock.nowMs() + ms, NEVER);
  const segments = async function* (): AsyncGenerator<Segment> {
    const spans = segmentSpans();
    for (const step of steps) {
      await pass(step.makingMs);
      const span = spans.next().value;
      note('made', span.index);
      yield { ...span, durationSeconds: span.frames * FRAME_SECONDS, bytes: new Uint8Array() };
    }
  };
  const stream = {
    putSegment: async ({ index }: Segment) => {
      await pass(steps[index]!.storingMs);
      note('stored', index);
    },
    putTranscript: () => noteAtOnce('transcript'),
    putPlaylist: async (listed: readonly unknown[], ended: boolean) => {
      await pass(listingMs);
      if (listed.length === failAt) throw new FloatError('STORAGE_UNAVAILABLE', 'no store', { retriable: true });
      note('listed', listed.length);
      if (ended) note('ended', listed.length);
    },
  };
  const log = {
    log: sessionLog,
    flush: () => noteAtOnce('flushed'),
    firstPublished: () => undefined,
  };
  const onFirstPublished = () => Promise.resolve();
  const onListed = (listed: Listed): void => void told.push({ ...listed, atMs: clock.nowMs() });
  const parts = { stream, log, clock, onFirstPublished, onListed, assertHeld: () => undefined };
  await clock.run(publish(segments(), parts, NEVER));
  return events;
};

const stepsArbitrary = fc.array(
  fc.record({ makingMs: fc.integer({ min: 0, max: 6000 }), storingMs: fc.integer({ min: 0, max: 60 }) }),
  { minLength: 3, maxLength: 40 },
);

/** As it comes when nothing is waited for: far ahead of every listener in no time. A store has its pace, more or less. */
const rushArbitrary = fc.integer({ min: 0, max: 40 }).chain((paceMs) =>
  fc.array(
    fc.record({
      makingMs: fc.integer({ min: 0, max: 60 }),
      storingMs: fc.integer({ min: paceMs, max: 2 + Math.ceil(1.5 * paceMs) }),
    }),
    { minLength: 30, maxLength: 100 },
  ),
);

describe('publish', () => {
  it('lists every segment after it is stored, and within a second of being made (P3)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(stepsArbitrary, rushArbitrary),
        fc.integer({ min: 0, max: 80 }),
        async (steps, listingMs) => {
          const events = await simulate(steps, listingMs);
          for (const [index] of steps.entries()) {
            const made = events.find((event) => event.what === 'made' && event.count === Math.max(index, 1))!;
            const stored = events.findIndex((event) => event.what === 'stored' && event.count === index);
            const listed = events.findIndex((event) => event.what === 'listed' && event.count > index);
            expect(listed).toBeGreaterThan(stored);
            expect(events[listed]!.atMs - made.atMs).toBeLessThanOrEqual(1000);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('appears with both opening segments, only grows, and ends once and last', async () => {
    await fc.assert(
      fc.asyncProperty(stepsArbitrary, async (steps) => {
        const events = await simulate(steps, 10);
        const listed = events.filter(({ what }) => what === 'listed').map(({ count }) => count);
        expect(listed[0]).toBeGreaterThanOrEqual(2);
        expect(listed).toEqual(listed.toSorted((a, b) => a - b));
        expect(listed.at(-1)).toBe(steps.length);
        expect(events.filter(({ what }) => what === 'ended')).toHaveLength(1);
        expect(events.filter(({ what }) => what !== 'flushed').at(-1)?.what).toBe('ended');
      }),
      { numRuns: 40 },
    );
  });

  it('makes decisions durable before the segments that were made with them, and the transcript before the playlist', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(stepsArbitrary, rushArbitrary), async (steps) => {
        const events = await simulate(steps, 10);
        const order = events.map(({ what }) => what);
        for (const [i, { what, count }] of events.entries()) {
          const before = order.slice(0, i);
          const made = events.findIndex((event) => event.what === 'made' && event.count === count);
          if (what === 'stored') expect(before.lastIndexOf('flushed')).toBeGreaterThan(made);
          if (what === 'listed') expect(before.lastIndexOf('transcript')).toBeGreaterThan(before.lastIndexOf('listed'));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('stores every segment once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(stepsArbitrary, rushArbitrary), async (steps) => {
        const events = await simulate(steps, 10);
        const stored = events.filter(({ what }) => what === 'stored').map(({ count }) => count);
        expect(stored).toEqual(steps.map((_, index) => index));
      }),
      { numRuns: 20 },
    );
  });

  it('tells of every listing how far ahead the stream was at its lowest, and how long the oldest segment waited', async () => {
    await fc.assert(
      fc.asyncProperty(stepsArbitrary, fc.integer({ min: 0, max: 80 }), async (steps, listingMs) => {
        const told: Told[] = [];
        const events = await simulate(steps, listingMs, undefined, told);
        const listings = events.filter(({ what }) => what === 'listed');
        expect(told.map(({ atMs }) => atMs)).toEqual(listings.map(({ atMs }) => atMs));
        for (const [i, { leadSeconds, delaySeconds }] of told.entries()) {
          const [before, count] = [listings[i - 1]?.count ?? 0, listings[i]!.count];
          const heardSeconds = (listings[i]!.atMs - listings[0]!.atMs) / 1000;
          const listedSeconds = segmentFirstFrame(before) * FRAME_SECONDS;
          if (before === count || listedSeconds < 12) expect(leadSeconds).toBeUndefined();
          else expect(leadSeconds).toBeCloseTo(listedSeconds - heardSeconds, 6);
          const made = events.find(({ what, count: index }) => what === 'made' && index === Math.max(1, before));
          if (before === count) expect(delaySeconds).toBeUndefined();
          else expect(delaySeconds).toBeCloseTo((listings[i]!.atMs - made!.atMs) / 1000, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('lists a segment together with the next one where the promised lead would begin with it, and not last', async () => {
    const listingsWith = async (makingMs: readonly number[]) => {
      const events = await simulate(
        makingMs.map((each) => ({ makingMs: each, storingMs: 5 })),
        5,
      );
      return events
        .filter(({ what }) => what === 'listed')
        .map(({ count, atMs }) => [count, (atMs - 1_000_000) / 1000]);
    };
    // First words that are late: ten seconds are published, and then everything is needed at once.
    const late = await listingsWith([0, 0, 1500, 900, 300, 1000]);
    expect(late.map(([count]) => count)).toEqual([2, 3, 5, 6]);
    // Should the next one not come, it is listed within its second.
    const alone = await listingsWith([0, 0, 1500, 900, 4000]);
    expect(alone.map(([count]) => count)).toEqual([2, 3, 4, 5]);
    expect(alone[2]![1]).toBeLessThanOrEqual(3.4);
    const early = await listingsWith([0, 0, 100, 100, 4000]);
    expect(early.map(([count]) => count)).toEqual([2, 3, 4, 5]);
    expect(early[2]![1]).toBeLessThan(0.3);
  });

  it('writes decisions and playlist at most three times in two seconds while it is far ahead of the listener', async () => {
    const events = await simulate(
      Array.from({ length: 240 }, () => ({ makingMs: 40, storingMs: 4 })),
      4,
    );
    const seconds = (events.at(-1)!.atMs - events[0]!.atMs) / 1000;
    // Until it is far ahead, each of seven segments is listed at once.
    for (const kind of ['listed', 'flushed'])
      expect(events.filter(({ what }) => what === kind).length).toBeLessThanOrEqual(seconds * 1.5 + 8);
  });

  it('waits once, and not for ever, on the clock of a session that nobody listens to: it stands still', async () => {
    const clock = { nowMs: () => 0, until: (_: number, signal: AbortSignal) => setImmediate(undefined, { signal }) };
    const segments = async function* (): AsyncGenerator<Segment> {
      const spans = segmentSpans();
      for (let made = 0; made < 60; made++) {
        const span = spans.next().value;
        yield await Promise.resolve({ ...span, durationSeconds: span.frames * FRAME_SECONDS, bytes: new Uint8Array() });
      }
    };
    const listed: number[] = [];
    const nothing = () => Promise.resolve();
    const stream = {
      ...{ putSegment: nothing, putTranscript: nothing },
      putPlaylist: (stored: readonly unknown[]) => Promise.resolve(void listed.push(stored.length)),
    };
    const log = { log: sessionLog, flush: nothing, firstPublished: () => undefined };
    await publish(segments(), { stream, log, clock, onFirstPublished: nothing, assertHeld: () => undefined }, NEVER);
    expect(listed.at(-1)).toBe(60);
  }, 10_000);

  it('holds only so much in memory when the store is slow', async () => {
    const events = await simulate(
      Array.from({ length: 60 }, () => ({ makingMs: 1, storingMs: 2000 })),
      10,
    );
    const waiting = events.map((_, i) => {
      const seen = events.slice(0, i + 1);
      return seen.filter(({ what }) => what === 'made').length - seen.filter(({ what }) => what === 'stored').length;
    });
    // Those that were made before anybody knew; later three that wait, or are being stored, and one that has just been made.
    expect(Math.max(...waiting)).toBeLessThanOrEqual(9);
    expect(Math.max(...waiting.slice(60))).toBeLessThanOrEqual(4);
  });

  it('fails when the playlist cannot be written', async () => {
    await expect(
      simulate(
        [1, 1, 1, 1].map(() => ({ makingMs: 100, storingMs: 1 })),
        5,
        3,
      ),
    ).rejects.toMatchObject({
      code: 'STORAGE_UNAVAILABLE',
    });
  });
});
