import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Publication } from './simulatedListener.ts';
import { simulateListener } from './simulatedListener.ts';

const durationsOf = (segments: number): number[] => [1.992, 3, ...Array.from({ length: segments }, () => 4.992)];

const mediaSeconds = (durations: readonly number[], segments: number): number =>
  durations.slice(0, segments).reduce((sum, seconds) => sum + seconds, 0);

/** Segment by segment, each `leadSeconds` or more before the earliest listener reaches it. */
const pacedStream = fc
  .record({
    durations: fc.integer({ min: 1, max: 60 }).map(durationsOf),
    startMs: fc.integer({ min: 0, max: 1e12 }),
    leadSeconds: fc.constant(6),
    early: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 62, maxLength: 62 }),
  })
  .map(({ durations, startMs, leadSeconds, early }) => {
    const publications: Publication[] = [{ atMs: startMs, segmentsListed: 2 }];
    for (let segments = 3; segments <= durations.length; segments++) {
      const latestMs = startMs + 1000 * Math.max(0, mediaSeconds(durations, segments - 1) - leadSeconds);
      const earliestMs = publications.at(-1)!.atMs;
      const atMs = earliestMs + Math.max(0, latestMs - earliestMs) * early[segments - 3]!;
      publications.push({ atMs, segmentsListed: segments });
    }
    return { durations, publications };
  });

describe('the simulated listener', () => {
  it('hears no gap when everything is there from the start', () => {
    const durations = durationsOf(20);
    const report = simulateListener({ durations, publications: [{ atMs: 5, segmentsListed: 22 }] });
    expect(report).toMatchObject({ gaps: [], leastLeadSeconds: Infinity });
  });

  it('hears no gap in any stream that stays further ahead than the time between two reloads', () => {
    fc.assert(
      fc.property(pacedStream, (listening) => {
        expect(simulateListener(listening).gaps).toEqual([]);
      }),
    );
  });

  it('reloads after the 3 s of the second segment, and hears no gap when the third stands by then', () => {
    const durations = durationsOf(1);
    const at = (atMs: number) => ({
      durations,
      publications: [
        { atMs: 0, segmentsListed: 2 },
        { atMs, segmentsListed: 3 },
      ],
    });
    expect(simulateListener(at(3000)).gaps).toEqual([]);
    // Found at 3 + 2.5 s, half a second after the music has ended.
    expect(simulateListener(at(3001)).gaps).toEqual([
      { segment: 2, seconds: expect.closeTo(5.5 - 4.992, 6) as number },
    ]);
  });

  it('hears a gap until the reload that finds what is late, and knows which gaps break the promise', () => {
    const durations = durationsOf(4);
    const publications = [
      { atMs: 0, segmentsListed: 2 },
      { atMs: 1000, segmentsListed: 4 },
      { atMs: 21_000, segmentsListed: 6 },
    ];
    // Reloads at 3 s, after 4.992 s at 7.992 s, and then every 2.5 s: the one at 22.992 s finds the fifth segment.
    const { gaps, brokenPromises } = simulateListener({ durations, publications });
    expect(gaps).toEqual([{ segment: 4, seconds: expect.closeTo(22.992 - 14.976, 6) as number }]);
    expect(brokenPromises).toEqual(gaps);
    const early = simulateListener({ durations, publications: [publications[0]!, publications[2]!] });
    expect(early.gaps).toHaveLength(1);
    expect(early.brokenPromises).toEqual([]);
  });

  it('plays a minute ahead at most, and never waits for room', () => {
    const durations = durationsOf(100);
    const publications = [{ atMs: 0, segmentsListed: 102 }];
    const { gaps, leastBufferSeconds } = simulateListener({ durations, publications, fetchMs: 100 });
    expect(gaps).toEqual([]);
    expect(leastBufferSeconds).toBeGreaterThan(1);
    expect(leastBufferSeconds).toBeLessThanOrEqual(60);
  });

  it('reports the same for a stream at another time', () => {
    fc.assert(
      fc.property(pacedStream, fc.integer({ min: 1, max: 1e9 }), ({ durations, publications }, laterMs) => {
        const later = publications.map((publication) => ({ ...publication, atMs: publication.atMs + laterMs }));
        const [a, b] = [publications, later].map((at) => simulateListener({ durations, publications: at }));
        expect(b!.gaps).toEqual(a!.gaps);
        expect(b!.leastLeadSeconds - a!.leastLeadSeconds || 0).toBeCloseTo(0, 2);
      }),
    );
  });

  it('knows the least lead over the earliest possible listener, once it was 12 s', () => {
    const durations = durationsOf(4);
    const publications = [
      { atMs: 0, segmentsListed: 2 },
      { atMs: 1000, segmentsListed: 4 },
      { atMs: 7000, segmentsListed: 6 },
    ];
    const { leastLeadSeconds } = simulateListener({ durations, publications });
    expect(leastLeadSeconds).toBeCloseTo(1.992 + 3 + 2 * 4.992 - 7, 6);
  });

  it('starts later when the listener does, and then only fares better', () => {
    fc.assert(
      fc.property(pacedStream, fc.integer({ min: 0, max: 60_000 }), (listening, laterMs) => {
        const startAtMs = listening.publications[0]!.atMs + laterMs;
        expect(simulateListener({ ...listening, startAtMs }).gaps).toEqual([]);
      }),
    );
  });
});
