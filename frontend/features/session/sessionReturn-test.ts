import { waitFor } from '@testing-library/react-native';
import { http } from 'msw';
import { apiOrigin } from '@/api/apiOrigin';
import {
  at,
  floatServer,
  JOB,
  openSite,
  phase,
  play,
  playlist,
  refuse,
  standInForFloat,
  startFakeFloat,
} from './sessionFixture';

jest.mock('expo-secure-store');

standInForFloat();

describe('coming back', () => {
  const remembered = { jobId: JOB, positionSeconds: 130, durationSeconds: 300, title: 'A quiet pause' };

  it('goes on where it stopped', async () => {
    const fake = startFakeFloat();
    const site = openSite({ remembered });
    site.session.getState().resume();
    expect(site.player.commands).toEqual([
      { type: 'begin', startSeconds: 130 },
      { type: 'describe', title: 'A quiet pause' },
    ]);
    expect(site.session.getState()).toMatchObject({ elapsedSeconds: 130, totalSeconds: 300, title: 'A quiet pause' });
    await waitFor(() => {
      expect(site.player.last('open')).toEqual({ type: 'open', url: playlist(1) });
    });
    expect(fake.keys).toEqual([]);
    site.session.getState().leave();
  });

  it('only goes on when it is that very session that is paused', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.session.getState().togglePlaying();
    const before = site.player.types().filter((type) => type === 'begin').length;
    site.session.getState().resume();
    expect(site.player.types().at(-1)).toBe('play');
    expect(site.player.types().filter((type) => type === 'begin')).toHaveLength(before);
    site.session.getState().leave();
  });

  it('does nothing when there is nothing to come back to', () => {
    const site = openSite();
    site.session.getState().resume();
    expect(phase(site)).toBe('idle');
    expect(site.player.commands).toEqual([]);
  });

  it('says that a session is gone, and does not offer it again', async () => {
    startFakeFloat();
    floatServer.use(http.get(`${apiOrigin}/job/:job`, () => refuse(404, 'JOB_NOT_FOUND')));
    const site = openSite({ remembered });
    site.session.getState().resume();
    await waitFor(() => {
      expect(phase(site)).toBe('error');
    });
    expect(site.memory.read()).toBeUndefined();
  });

  it('takes up a kept session from its file', async () => {
    const site = openSite({ remembered: { ...remembered, isKept: true }, keptUrl: 'file:///kept.mp3' });
    site.session.getState().resume();
    await waitFor(() => {
      expect(site.player.last('openFile')).toEqual({ type: 'openFile', url: 'file:///kept.mp3' });
    });
    site.session.getState().leave();
  });
});

describe('falling asleep', () => {
  it('fades for twenty seconds of the session, then pauses, and is heard in full when it goes on', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.player.report(at(10));
    site.session.getState().sleepIn(5);
    expect(site.session.getState().sleepAtSeconds).toBe(310);
    site.player.report(at(289));
    expect(site.player.types()).not.toContain('volume');
    site.player.report(at(290));
    expect(site.player.last('volume')).toEqual({ type: 'volume', level: 0, fadeSeconds: 20 });
    site.player.report(at(310));
    expect(phase(site)).toBe('paused');
    expect(site.player.last('volume')).toEqual({ type: 'volume', level: 1, fadeSeconds: 0 });
    expect(site.session.getState().sleepAtSeconds).toBeNull();
    site.session.getState().leave();
  });

  it('waits as long as the session is paused', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.session.getState().sleepIn(5);
    site.player.report(at(200));
    site.session.getState().togglePlaying();
    site.clock.pass(3_600_000);
    expect(site.session.getState().sleepAtSeconds).toBe(300);
    site.session.getState().togglePlaying();
    site.player.report({ type: 'sounding' }, at(290));
    expect(site.player.last('volume')).toEqual({ type: 'volume', level: 0, fadeSeconds: 10 });
    site.session.getState().leave();
  });

  it('comes back to full when somebody changes their mind', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.session.getState().sleepIn(5);
    site.player.report(at(290));
    site.session.getState().sleepIn(null);
    expect(site.player.last('volume')).toEqual({ type: 'volume', level: 1, fadeSeconds: 1 });
    site.session.getState().leave();
  });
});

describe('a session that is on this device', () => {
  it('plays without a server', () => {
    const site = openSite();
    const kept = { jobId: JOB, title: 'A quiet pause', durationSeconds: 300, url: 'blob:kept' };
    site.session.getState().playKept(kept);
    expect(site.player.types()).toEqual(['begin', 'describe', 'openFile']);
    site.player.report({ type: 'grown', availableSeconds: 301, totalSeconds: 301 }, { type: 'sounding' }, at(3));
    expect(phase(site)).toBe('playing');
    expect(site.memory.read()).toMatchObject({ jobId: JOB, isKept: true });
    site.player.report({ type: 'failed', failure: 'unplayable', detail: 'element 4' });
    expect(site.session.getState().state).toMatchObject({ phase: 'error', detail: 'element 4' });
  });
});
