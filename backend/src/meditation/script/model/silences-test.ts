import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PAUSE_SECONDS } from '../parseScript.ts';
import { type BreathPhase, breathSeconds, type Utterance } from '../script.ts';
import { Silences } from './silences.ts';

const PLAN = { wordsPerMinute: 120, silencePerSpeech: 1 };
/** Ten words: five seconds. */
const said = (others: Partial<Utterance> = {}): Utterance => ({
  ...{ id: 0, section: 'practice', text: 'rest '.repeat(10).trim(), breath: [], pauseAfterSeconds: 5 },
  ...{ importance: 'essential', ...others },
});
const phases = (...written: readonly [BreathPhase['phase'], number][]): BreathPhase[] =>
  written.map(([phase, seconds]) => ({ phase, seconds }));

describe('pauses', () => {
  it('stay as they are written, when they are reasonable', () => {
    const silences = new Silences(PLAN);
    for (const pauseAfterSeconds of [4, 6, 2, 9, 3.5, 12])
      expect(silences.fit(said({ pauseAfterSeconds })).pauseAfterSeconds).toBe(pauseAfterSeconds);
  });

  it('are added as they are planned, when none are written', () => {
    const silences = new Silences(PLAN);
    const pauses = Array.from(
      { length: 20 },
      () => silences.fit(said({ pauseAfterSeconds: DEFAULT_PAUSE_SECONDS })).pauseAfterSeconds,
    );
    expect(pauses[0]).toBe(DEFAULT_PAUSE_SECONDS);
    for (const pause of pauses.slice(4)) expect(pause).toBeCloseTo(5);
  });

  it('never add up to what the timeline cannot scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.3, max: 60, noNaN: true }), { minLength: 10, maxLength: 60 }),
        (written) => {
          const silences = new Silences(PLAN);
          const silence = written.reduce(
            (sum, pauseAfterSeconds) => sum + silences.fit(said({ pauseAfterSeconds })).pauseAfterSeconds,
            0,
          );
          const speech = written.length * 5;
          expect(silence).toBeGreaterThan(speech * 0.7 - 6.1);
          expect(silence).toBeLessThan(speech * 1.6 + 31.6);
        },
      ),
    );
  });
});

describe('breaths', () => {
  it('stay as they are written, when anybody can breathe so', () => {
    const breath = phases(['inhale', 4], ['hold', 2], ['exhale', 6]);
    expect(new Silences(PLAN).fit(said({ breath })).breath).toEqual(breath);
  });

  it('are never held for long, however the hold is written', () => {
    const silences = new Silences(PLAN);
    const { breath } = silences.fit(said({ breath: phases(['inhale', 12], ['hold', 12], ['hold', 12], ['hold', 12]) }));
    expect(breath).toEqual(phases(['inhale', 8], ['hold', 5]));
    // Also not with a few words in between.
    expect(silences.fit(said({ breath: phases(['hold', 5], ['exhale', 4]) })).breath).toEqual(phases(['exhale', 4]));
  });

  it('are never fast', () => {
    const breath = phases(['inhale', 1], ['exhale', 1], ['inhale', 1], ['exhale', 1]);
    expect(breathSeconds(new Silences(PLAN).fit(said({ breath })).breath)).toBe(12);
  });

  it('are fewer when there is no time for them, and none is only begun', () => {
    const silences = new Silences(PLAN);
    const breath = phases(
      ...Array.from(
        { length: 4 },
        () =>
          [
            ['inhale', 5],
            ['exhale', 8],
          ] as [BreathPhase['phase'], number][],
      ).flat(),
    );
    const fitted = Array.from({ length: 8 }, () => silences.fit(said({ breath })).breath);
    expect(fitted[0]).toHaveLength(4);
    expect(fitted.at(-1)!.length).toBeLessThan(4);
    for (const each of fitted) if (each.length > 0) expect(each.at(-1)!.phase).toBe('exhale');
  });
});
