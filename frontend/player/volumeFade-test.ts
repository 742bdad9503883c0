import fc from 'fast-check';
import { VolumeFade, volumeOnTheWay } from './volumeFade';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const open = (volume = 1) => {
  const target = { volume };
  return { target, fade: new VolumeFade(target, () => Date.now()) };
};

describe('volumeOnTheWay', () => {
  it('begins where it is, ends where it should be, and never turns back', () => {
    const level = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(level, level, (from, to) => {
        const levels = Array.from({ length: 21 }, (_, index) => volumeOnTheWay(from, to, index / 20));
        expect(levels[0]).toBeCloseTo(from);
        expect(levels[20]).toBeCloseTo(to);
        expect(levels.every((each) => each >= 0 && each <= 1)).toBe(true);
        const steps = levels.slice(1).map((each, index) => (each - levels[index]!) * Math.sign(to - from));
        expect(Math.min(...steps)).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });
});

describe('VolumeFade', () => {
  it('is silent when its time is over', () => {
    const { target, fade } = open();
    fade.to(0, 3);
    jest.advanceTimersByTime(1_500);
    expect(target.volume).toBeCloseTo(0.25, 1);
    jest.advanceTimersByTime(1_600);
    expect(target.volume).toBe(0);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is there at once when there is no time to fade', () => {
    const { target, fade } = open(0.3);
    fade.to(1, 0);
    expect(target.volume).toBe(1);
  });

  it('obeys the last word', () => {
    const { target, fade } = open();
    fade.to(0, 20);
    jest.advanceTimersByTime(5_000);
    fade.to(1, 1);
    jest.advanceTimersByTime(2_000);
    expect(target.volume).toBe(1);
  });
});
