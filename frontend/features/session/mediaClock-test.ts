import fc from 'fast-check';
import { MediaClock } from './mediaClock';

const start = () => {
  const time = { ms: 0 };
  return { time, clock: new MediaClock(() => time.ms) };
};

describe('MediaClock', () => {
  it('stands still until the sound runs, and moves with it between two reports', () => {
    const { time, clock } = start();
    clock.jump(10);
    time.ms = 500;
    expect(clock.seconds()).toBe(10);
    clock.run(true);
    time.ms = 750;
    expect(clock.seconds()).toBe(10.25);
    clock.run(false);
    time.ms = 5_000;
    expect(clock.seconds()).toBe(10.25);
  });

  it('does not run away when the reports stop', () => {
    const { time, clock } = start();
    clock.run(true);
    time.ms = 60_000;
    expect(clock.seconds()).toBe(1);
  });

  it('follows a leap, backwards too', () => {
    const { clock } = start();
    clock.run(true);
    clock.correct(100);
    expect(clock.seconds()).toBe(100);
    clock.correct(40);
    expect(clock.seconds()).toBe(40);
  });

  it('never trembles while the reports come a little early or late', () => {
    const lateMs = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(lateMs, (delays) => {
        const { time, clock } = start();
        clock.run(true);
        let before = 0;
        delays.forEach((delayMs, index) => {
          const saidMs = (index + 1) * 250;
          for (time.ms = Math.max(time.ms, saidMs - 250); time.ms < saidMs + delayMs; time.ms += 16) {
            expect(clock.seconds()).toBeGreaterThanOrEqual(before);
            before = clock.seconds();
          }
          clock.correct(saidMs / 1000);
        });
      }),
    );
  });
});
