import fc from 'fast-check';
import type { BreathNow } from './breath';
import { IDLE_BREATH_SECONDS, restingBreath, stepBreath } from './breathMotion';

const frame = fc.double({ min: 0, max: 0.1, noNaN: true });
const level = fc.double({ min: 0, max: 1, noNaN: true });
const guided: fc.Arbitrary<BreathNow> = fc.record({
  level,
  phase: fc.constantFrom('inhale' as const, 'hold' as const, 'exhale' as const, undefined),
});

const run = (seconds: number, from = restingBreath) => stepBreath(from, undefined, seconds);

describe('the breath of the shape', () => {
  it('makes five and a half breaths a minute when none is guided', () => {
    expect(IDLE_BREATH_SECONDS * 5.5).toBeCloseTo(60);
    expect(run(IDLE_BREATH_SECONDS).level).toBeCloseTo(0);
    expect(run(IDLE_BREATH_SECONDS * 0.45).level).toBeCloseTo(1);
  });

  it('says whether it goes in or out', () => {
    expect(run(1).phase).toBe('inhale');
    expect(run(IDLE_BREATH_SECONDS * 0.45 + 1).phase).toBe('exhale');
  });

  it('is never fuller than full nor emptier than empty', () => {
    const steps = fc.array(fc.tuple(fc.option(guided, { nil: undefined }), frame), { maxLength: 50 });
    fc.assert(
      fc.property(steps, (moments) => {
        let now = restingBreath;
        for (const [breath, seconds] of moments) {
          now = stepBreath(now, breath, seconds);
          expect(now.level).toBeGreaterThanOrEqual(0);
          expect(now.level).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('goes on from where a guided breath has left it', () => {
    fc.assert(
      fc.property(level, frame, (left, seconds) => {
        const following = stepBreath(restingBreath, { level: left, phase: 'exhale' }, 0);
        const after = stepBreath(following, undefined, seconds);
        // The fastest moment of the way in: π/2 of the whole way in 0.45 of a breath.
        const fastest = Math.PI / 2 / (IDLE_BREATH_SECONDS * 0.45);
        expect(Math.abs(after.level - left)).toBeLessThanOrEqual(fastest * seconds + 1e-6);
      }),
    );
  });

  it('remembers where it was by itself as long as a breath is guided', () => {
    const before = run(2);
    const during = stepBreath(stepBreath(before, { level: 0.2, phase: 'inhale' }, 1), { level: 0.9, phase: 'hold' }, 1);
    expect(during.idleLevel).toBe(before.level);
    expect(during.phase).toBe('hold');
  });
});
