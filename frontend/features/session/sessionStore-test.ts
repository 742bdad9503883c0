import { waitFor } from '@testing-library/react-native';
import { http, HttpResponse } from 'msw';
import { apiOrigin } from '@/api/apiOrigin';
import { useIdentity } from '@/identity/identityStore';
import {
  at,
  floatServer,
  JOB,
  jobView,
  openSite,
  OTHER_JOB,
  phase,
  play,
  playlist,
  refuse,
  standInForFloat,
  startFakeFloat,
  streamingAt,
  theEnd,
  wish,
} from './sessionFixture';

jest.mock('expo-secure-store');

standInForFloat();

describe('beginning', () => {
  it('tells the player in the tap itself, and remembers the session before the server knows of it', () => {
    startFakeFloat();
    const site = openSite();
    site.session.getState().begin(wish);
    expect(site.player.commands).toEqual([{ type: 'begin', startSeconds: 0 }]);
    expect(phase(site)).toBe('loading');
    expect(site.memory.read()).toMatchObject({ jobId: JOB, positionSeconds: 0, durationSeconds: 300 });
    site.session.getState().leave();
  });

  it('asks with the key that becomes the id, opens the stream once, and shows its title', async () => {
    const fake = startFakeFloat([jobView({ title: null, streaming: streamingAt(null) }), jobView()]);
    const site = openSite();
    site.session.getState().begin(wish);
    await waitFor(() => {
      expect(site.clock.isAwaited).toBe(true);
    });
    site.clock.pass(100);
    await waitFor(() => {
      expect(site.player.last('open')).toEqual({ type: 'open', url: playlist(1) });
    });
    expect(fake.keys).toEqual([JOB]);
    expect(site.player.last('describe')).toEqual({ type: 'describe', title: 'A quiet pause' });
    expect(site.session.getState()).toMatchObject({ jobId: JOB, title: 'A quiet pause', feeling: 'Fearful' });
    expect(site.player.types().filter((type) => type === 'open')).toHaveLength(1);
    site.session.getState().leave();
  });

  it('shows help as soon as the server has looked, and keeps what naming has shown', async () => {
    const safety = { level: 'crisis', kind: 'suicide', message: 'You matter.', resources: [] } as const;
    startFakeFloat([jobView({ safety: { ...safety, resources: [] } })]);
    const site = openSite();
    site.session.getState().begin({ ...wish, safety: { ...safety, resources: [] } });
    expect(site.session.getState().safety).toMatchObject({ level: 'crisis' });
    await waitFor(() => {
      expect(site.player.types()).toContain('open');
    });
    expect(site.session.getState().safety).toMatchObject({ level: 'crisis' });
    site.session.getState().leave();
  });

  it('says how many are before it', async () => {
    startFakeFloat([jobView({ status: 'pending', streaming: streamingAt(null), queue_position: 3 })]);
    const site = openSite();
    site.session.getState().begin(wish);
    await waitFor(() => {
      expect(site.session.getState().queuePosition).toBe(3);
    });
    site.session.getState().leave();
  });

  it('says what to do when Float cannot be reached, and tries again with the same key', async () => {
    const fake = startFakeFloat();
    let asked = 0;
    const isAway = http.post(`${apiOrigin}/`, () => (++asked > 4 ? undefined : HttpResponse.error()));
    floatServer.use(isAway);
    const site = openSite();
    site.session.getState().begin(wish);
    await waitFor(() => {
      expect(site.session.getState().state).toMatchObject({ phase: 'error', problem: { isRetriable: true } });
    });
    expect(site.player.types()).toEqual(['begin', 'close']);
    expect([asked, site.memory.read()?.jobId]).toEqual([4, JOB]);
    site.session.getState().tryAgain();
    await waitFor(() => {
      expect(site.player.types()).toContain('open');
    });
    expect(fake.keys).toEqual([JOB]);
    site.session.getState().leave();
  });

  it('does not come back to a session that was refused for good', async () => {
    startFakeFloat();
    floatServer.use(http.post(`${apiOrigin}/`, () => refuse(400, 'INVALID_REQUEST')));
    const site = openSite();
    site.session.getState().begin(wish);
    await waitFor(() => {
      expect(phase(site)).toBe('error');
    });
    expect(site.memory.read()).toBeUndefined();
  });
});

describe('a listener who was signed out on another device', () => {
  const ended = http.get(`${apiOrigin}/job/:job`, () => refuse(401, 'SIGNED_OUT'));

  it('hears the session to its end', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    let asked = 0;
    floatServer.use(
      http.get(`${apiOrigin}/job/:job`, () => {
        asked++;
        return refuse(401, 'SIGNED_OUT');
      }),
    );
    await waitFor(() => {
      site.clock.pass(2_000);
      expect(asked).toBeGreaterThan(0);
    });
    site.player.report(at(30));
    expect(phase(site)).toBe('playing');
    site.player.report(...theEnd);
    expect(phase(site)).toBe('ended');
    expect(useIdentity.getState().identity).toMatchObject({ kind: 'guest', isEnded: true });
  });

  it('is told so before anything is to be heard, and keeps the place of a session from before', async () => {
    startFakeFloat();
    floatServer.use(ended);
    const site = openSite({ remembered: { jobId: JOB, positionSeconds: 40, durationSeconds: 300 } });
    site.session.getState().resume();
    await waitFor(() => {
      expect(site.session.getState().state).toMatchObject({ phase: 'error', problem: { title: 'You are signed out' } });
    });
    expect(site.memory.read()).toMatchObject({ jobId: JOB, positionSeconds: 40 });
  });
});

describe('listening', () => {
  it('follows the sound: where it is, what is ahead, what is said', async () => {
    startFakeFloat();
    const vtt = 'WEBVTT\n\narrive-0\n00:06.000 --> 00:09.000\nHello.\n';
    const site = openSite({ transcript: vtt });
    await play(site);
    await waitFor(() => {
      site.player.report(at(7));
      expect(site.session.getState().words.current).toBe('Hello.');
    });
    expect(site.session.getState()).toMatchObject({ elapsedSeconds: 7, bufferedSeconds: 37, totalSeconds: 300 });
    site.player.report({ type: 'grown', availableSeconds: 301.2, totalSeconds: 301.2 });
    expect(site.session.getState().totalSeconds).toBe(301.2);
    site.session.getState().leave();
  });

  it('keeps the same words as long as they are the same, so that nothing is drawn anew', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.player.report(at(1));
    const { words } = site.session.getState();
    site.player.report(at(1.25));
    expect(site.session.getState().words).toBe(words);
    site.session.getState().leave();
  });

  it('pauses and goes on at once, whatever the player says later', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.session.getState().togglePlaying();
    expect(phase(site)).toBe('paused');
    expect(site.player.types().at(-1)).toBe('pause');
    site.player.report({ type: 'paused' });
    site.session.getState().togglePlaying();
    expect(phase(site)).toBe('buffering');
    site.player.report({ type: 'sounding' });
    expect(phase(site)).toBe('playing');
    site.session.getState().leave();
  });

  it('leaps within what is made', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.player.report(at(5));
    site.session.getState().seekBy(-15);
    expect(site.player.last('seek')).toEqual({ type: 'seek', seconds: 0 });
    site.player.report(at(50));
    site.session.getState().seekBy(15);
    expect(site.player.last('seek')).toEqual({ type: 'seek', seconds: 57 });
    expect(site.session.getState().elapsedSeconds).toBe(57);
    expect(site.memory.read()?.positionSeconds).toBe(57);
    site.session.getState().leave();
  });

  it('is honest about a stall', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.player.report({ type: 'starved' });
    expect(phase(site)).toBe('buffering');
    site.player.report({ type: 'sounding' });
    expect(phase(site)).toBe('playing');
    site.session.getState().leave();
  });

  it('obeys the keys of headphones', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.player.report(at(20), { type: 'key', key: 'play' });
    expect(phase(site)).toBe('playing');
    site.player.report({ type: 'key', key: 'rewind' });
    expect(site.player.last('seek')?.seconds).toBe(5);
    site.player.report({ type: 'key', key: 'pause' });
    expect(phase(site)).toBe('paused');
    site.player.report({ type: 'key', key: 'stop' });
    expect(phase(site)).toBe('ended');
  });

  it('remembers where it is at most once a second, and forgets it at the end', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.clock.pass(1_000);
    site.player.report(at(1));
    site.clock.pass(400);
    site.player.report(at(1.4));
    expect(site.memory.read()).toEqual({
      jobId: JOB,
      positionSeconds: 1,
      durationSeconds: 300,
      title: 'A quiet pause',
    });
    site.clock.pass(700);
    site.player.report(at(2.1));
    expect(site.memory.read()?.positionSeconds).toBe(2.1);
    site.player.report(...theEnd);
    expect(phase(site)).toBe('ended');
    expect(site.memory.read()).toBeUndefined();
  });

  it('goes on asking for the job while the server is out of reach', async () => {
    startFakeFloat([jobView({ status: 'completed', title: 'Written' })]);
    let asked = 0;
    floatServer.use(
      http.get(`${apiOrigin}/job/:job`, () => {
        asked++;
        return asked < 3 ? HttpResponse.error() : undefined;
      }),
    );
    const site = openSite();
    site.session.getState().begin(wish);
    await waitFor(() => {
      site.clock.pass(100);
      expect(site.session.getState().title).toBe('Written');
    });
    expect(asked).toBeGreaterThanOrEqual(3);
    site.session.getState().leave();
  });
});

describe('ending', () => {
  it('fades away within three seconds, and erases nothing', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.session.getState().end();
    expect(site.player.last('volume')).toEqual({ type: 'volume', level: 0, fadeSeconds: 3 });
    expect(phase(site)).toBe('playing');
    site.clock.pass(3_000);
    expect(phase(site)).toBe('ended');
    expect(site.player.types().at(-1)).toBe('close');
    expect(site.session.getState().title).toBe('A quiet pause');
    expect(site.memory.read()).toBeUndefined();
  });

  it('does not wait when it is asked for twice, or paused', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.session.getState().end();
    site.session.getState().end();
    expect(phase(site)).toBe('ended');
    site.clock.pass(3_000);
    expect(phase(site)).toBe('ended');
  });

  it('makes another with the same wish when that is wanted', async () => {
    const fake = startFakeFloat();
    const site = openSite();
    await play(site);
    site.player.report(...theEnd);
    site.session.getState().tryAgain();
    await waitFor(() => {
      expect(fake.keys).toEqual([JOB, OTHER_JOB]);
    });
    site.session.getState().leave();
  });

  it('leaves at once, with nothing to come back to', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.session.getState().leave();
    expect(site.session.getState()).toMatchObject({ jobId: undefined, title: null, elapsedSeconds: 0 });
    expect(phase(site)).toBe('idle');
    expect(site.memory.read()).toBeUndefined();
    site.player.report({ type: 'sounding' }, at(3));
    expect(phase(site)).toBe('idle');
  });
});
