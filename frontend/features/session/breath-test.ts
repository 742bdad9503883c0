import fc from 'fast-check';
import { breathAt, isBreath, readBreaths, type BreathPhase } from './breath';
import { parseTranscript } from './transcript';

const cue = (startSeconds: number, seconds: number, phase: string, name = 'breath-3-0') => ({
  name,
  startSeconds,
  endSeconds: startSeconds + seconds,
  text: JSON.stringify({ phase, seconds }),
});

/** In for four, hold for two, out for six, from second 10 on. */
const round = readBreaths([cue(10, 4, 'inhale'), cue(14, 2, 'hold'), cue(16, 6, 'exhale')]);

const at = (seconds: number) => breathAt(round, seconds, 0.3);
const levelAt = (seconds: number) => at(seconds)?.level ?? Number.NaN;

describe('readBreaths', () => {
  it('finds the phases of breathing among the words of a transcript', () => {
    const cues = parseTranscript(
      'WEBVTT\n\nbreathe-3\n00:08.000 --> 00:10.000\nBreathe in.\n\n' +
        'breath-3-0\n00:10.000 --> 00:14.000\n{"phase":"inhale","seconds":4}\n',
    );
    expect(cues.map(isBreath)).toEqual([false, true]);
    expect(readBreaths(cues)).toEqual([
      { startSeconds: 10, endSeconds: 14, phase: 'inhale', fromLevel: 0, toLevel: 1 },
    ]);
  });

  it.each(['', 'inhale', '{', 'null', '7', '[]', '{"phase":"sigh","seconds":2}'])(
    'passes over a cue that says %j',
    (text) => {
      expect(readBreaths([{ ...cue(1, 2, 'inhale'), text }])).toEqual([]);
    },
  );
});

describe('breathAt', () => {
  it('grows on the inhale, rests on the hold and shrinks on the exhale, for exactly their time', () => {
    expect(at(10)).toEqual({ phase: 'inhale', level: 0 });
    expect(levelAt(12)).toBeCloseTo(0.5);
    expect(at(14)).toEqual({ phase: 'hold', level: 1 });
    expect(at(15.9)).toEqual({ phase: 'hold', level: 1 });
    expect(at(16)).toEqual({ phase: 'exhale', level: 1 });
    expect(levelAt(19)).toBeCloseTo(0.5);
    expect(levelAt(21.999)).toBeCloseTo(0);
  });

  it('leaves the orb to itself before and after', () => {
    expect(at(8.4)).toBeUndefined();
    expect(at(22)).toBeUndefined();
    expect(breathAt([], 5, 0)).toBeUndefined();
  });

  it('comes to rest from where the idle motion is, just before the first breath', () => {
    expect(at(8.5)).toEqual({ phase: undefined, level: 0.3 });
    expect(levelAt(9.999)).toBeCloseTo(0);
  });

  it('is full before an exhale that comes first', () => {
    const breaths = readBreaths([cue(10, 6, 'exhale')]);
    expect(breathAt(breaths, 9.999, 0)?.level).toBeCloseTo(1);
    expect(breathAt(breaths, 10, 0)).toEqual({ phase: 'exhale', level: 1 });
  });

  it('stays full while the next phase is named, and empty until the next round', () => {
    const breaths = readBreaths([cue(10, 4, 'inhale'), cue(16, 6, 'exhale'), cue(26, 4, 'inhale')]);
    expect(breathAt(breaths, 15, 0)).toEqual({ phase: undefined, level: 1 });
    expect(breathAt(breaths, 24, 0)).toEqual({ phase: undefined, level: 0 });
  });

  it('moves without a jump inside a breath, whatever the phases', () => {
    const phases = fc.constantFrom<BreathPhase>('inhale', 'hold', 'exhale');
    const step = 0.01;
    const plan = fc.array(
      fc.record({ phase: phases, seconds: fc.integer({ min: 1, max: 12 }), gap: fc.constantFrom(0, 1, 3, 5) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(plan, (parts) => {
        let startSeconds = 10;
        const cues = parts.map(({ phase, seconds, gap }) => {
          const made = cue(startSeconds, seconds, phase);
          startSeconds += seconds + gap;
          return made;
        });
        const breaths = readBreaths(cues);
        const endSeconds = cues.at(-1)!.endSeconds;
        const levels: number[] = [];
        for (let seconds = 8.5; seconds < endSeconds; seconds += step) {
          levels.push(breathAt(breaths, seconds, 0.3)?.level ?? Number.NaN);
        }
        const steps = levels.slice(1).map((level, index) => Math.abs(level - levels[index]!));
        expect(Math.max(...steps)).toBeLessThan(0.03);
        expect(levels.every((level) => level >= 0 && level <= 1)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
