import fc from 'fast-check';
import type { PlayerReport } from '@/player/playerProtocol';
import { jobView, openSite, phase, standInForFloat, startFakeFloat, wish } from './sessionFixture';

jest.mock('expo-secure-store');

standInForFloat();

const report = fc.oneof(
  fc.constantFrom<PlayerReport>(
    ...(['sounding', 'starved', 'paused', 'resumed', 'finished'] as const).map((type) => ({ type })),
    { type: 'refused' },
    { type: 'failed', failure: 'lost', detail: '' },
    { type: 'failed', failure: 'unplayable', detail: '' },
    { type: 'key', key: 'rewind' },
    { type: 'key', key: 'stop' },
  ),
  fc.record({
    type: fc.constant('time' as const),
    seconds: fc.double({ min: 0, max: 400, noNaN: true }),
    bufferedSeconds: fc.double({ min: 0, max: 400, noNaN: true }),
  }),
  fc.record({
    type: fc.constant('grown' as const),
    availableSeconds: fc.double({ min: 0, max: 400, noNaN: true }),
    totalSeconds: fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
  }),
);
const act = fc.constantFrom('togglePlaying', 'end', 'tryAgain', 'resume', 'leap', 'sleep', 'wake', 'wait');

describe('whatever happens', () => {
  it('is shown with whole figures, never leaps to where nothing is, and can be left', () => {
    startFakeFloat([jobView()]);
    fc.assert(
      fc.property(fc.array(fc.oneof(report, act), { maxLength: 40 }), (events) => {
        const site = openSite();
        site.session.getState().begin(wish);
        for (const event of events) {
          const session = site.session.getState();
          if (typeof event !== 'string') site.player.report(event);
          else if (event === 'leap') session.seekBy(15);
          else if (event === 'sleep' || event === 'wake') session.sleepIn(event === 'sleep' ? 5 : null);
          else if (event === 'wait') site.clock.pass(3_000);
          else session[event]();
          const { elapsedSeconds, totalSeconds, bufferedSeconds } = site.session.getState();
          expect(
            Math.min(elapsedSeconds, totalSeconds - elapsedSeconds, bufferedSeconds - elapsedSeconds),
          ).toBeGreaterThanOrEqual(0);
        }
        site.session.getState().leave();
        expect(phase(site)).toBe('idle');
        expect(['begin', 'describe']).not.toContain(site.player.types().at(-1));
        expect(site.memory.read()).toBeUndefined();
      }),
    );
  });
});
