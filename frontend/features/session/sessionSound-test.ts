import { waitFor } from '@testing-library/react-native';
import { http, HttpResponse } from 'msw';
import { apiOrigin } from '@/api/apiOrigin';
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
  wish,
} from './sessionFixture';

jest.mock('expo-secure-store');

standInForFloat();

describe('links that are no longer accepted', () => {
  it('are signed anew, and the session goes on at the same second', async () => {
    const fake = startFakeFloat();
    const site = openSite();
    await play(site);
    fake.views = [jobView({ streaming: streamingAt('/media/playlist.m3u8?signature=2') })];
    site.player.report(at(40), { type: 'refused' });
    await waitFor(() => {
      expect(site.player.last('reopen')).toEqual({ type: 'reopen', url: playlist(2) });
    });
    expect(fake.resigned).toBe(1);
    expect(phase(site)).toBe('playing');
    site.session.getState().leave();
  });

  it('end in an honest error when fresh ones are refused, too', async () => {
    const fake = startFakeFloat();
    const site = openSite();
    await play(site);
    site.player.report({ type: 'refused' });
    await waitFor(() => {
      expect(site.player.types()).toContain('reopen');
    });
    site.clock.pass(9_000);
    site.player.report({ type: 'refused' });
    expect(site.session.getState().state).toMatchObject({ phase: 'error', detail: 'refused again' });
    expect(fake.resigned).toBe(1);
    expect(site.memory.read()).toBeDefined();
  });

  it('are signed anew as often as they run out', async () => {
    const fake = startFakeFloat();
    const site = openSite();
    await play(site);
    for (const count of [1, 2, 3]) {
      site.player.report({ type: 'refused' });
      await waitFor(() => {
        expect(site.player.types().filter((type) => type === 'reopen')).toHaveLength(count);
      });
      expect(fake.resigned).toBe(count);
      site.clock.pass(3_600_000);
    }
    site.session.getState().leave();
  });

  it('are asked for again while the server is out of reach', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    floatServer.use(http.get(`${apiOrigin}/job/:job`, () => HttpResponse.error(), { once: true }));
    site.player.report({ type: 'refused' });
    await waitFor(() => {
      site.clock.pass(2_000);
      expect(site.player.types()).toContain('reopen');
    });
    site.session.getState().leave();
  });
});

describe('where a stream cannot be heard', () => {
  it('plays the finished MP3, and says how much is made until then', async () => {
    const fake = startFakeFloat([jobView({ progress: 0.4 })]);
    const site = openSite();
    await play(site);
    site.player.report(at(10), { type: 'failed', failure: 'unplayable', detail: 'hls mediaError' });
    expect(phase(site)).toBe('buffering');
    expect(site.session.getState().madeShare).toBe(0.4);
    fake.views = [jobView({ status: 'completed', progress: 1 })];
    await waitFor(() => {
      site.clock.pass(2_000);
      expect(site.player.last('openFile')?.url).toBe(`${apiOrigin}/media/session.mp3?signature=1`);
    });
    site.session.getState().leave();
  });

  it('goes on from the MP3 when a browser takes what there was for the end', async () => {
    const fake = startFakeFloat();
    const site = openSite();
    await play(site);
    site.player.report(at(60), { type: 'finished' });
    expect(phase(site)).toBe('buffering');
    fake.views = [jobView({ status: 'completed', progress: 1 })];
    await waitFor(() => {
      site.clock.pass(2_000);
      expect(site.player.types()).toContain('openFile');
    });
    site.player.report({ type: 'grown', availableSeconds: 299, totalSeconds: 299 }, { type: 'sounding' });
    site.player.report(at(299), { type: 'finished' });
    expect(phase(site)).toBe('ended');
  });

  it('plays the answer that carries the whole session', async () => {
    startFakeFloat([jobView({ streaming: undefined, status: 'completed', result: { base64: 'SUQz' } })]);
    const site = openSite();
    site.session.getState().begin(wish);
    await waitFor(() => {
      expect(site.player.last('openFile')).toEqual({ type: 'openFile', url: 'data:audio/mpeg;base64,SUQz' });
    });
    site.session.getState().leave();
  });

  it('plays the MP3 of a session whose stream has had its time', async () => {
    const download = { available: true, url: null, downloaded: true };
    startFakeFloat([jobView({ status: 'completed', expired: true, streaming: streamingAt(null), download })]);
    const site = openSite();
    site.session.getState().replay({ jobId: JOB, title: 'A quiet pause', durationSeconds: 300 });
    await waitFor(() => {
      expect(site.player.types()).toContain('openFile');
    });
    site.session.getState().leave();
  });

  it('renews the link of the MP3, too', async () => {
    startFakeFloat([
      jobView({
        streaming: streamingAt(null),
        status: 'completed',
        expired: true,
        download: { available: true, url: null, downloaded: true },
      }),
    ]);
    const site = openSite();
    site.session.getState().replay({ jobId: JOB, title: null, durationSeconds: 300 });
    await waitFor(() => {
      expect(site.player.types()).toContain('openFile');
    });
    site.player.report({ type: 'sounding' }, { type: 'refused' });
    await waitFor(() => {
      expect(site.player.last('reopen')?.url).toBe(`${apiOrigin}/media/session.mp3?signature=2`);
    });
    site.session.getState().leave();
  });

  it('says so when there is nothing else', async () => {
    startFakeFloat([jobView({ status: 'completed' })]);
    floatServer.use(http.post(`${apiOrigin}/job/:job/download`, () => refuse(410, 'EXPIRED')));
    const site = openSite();
    await play(site);
    site.player.report({ type: 'failed', failure: 'unplayable', detail: 'element 4' });
    await waitFor(() => {
      expect(site.session.getState().state).toMatchObject({ phase: 'error', detail: 'EXPIRED' });
    });
  });

  it('keeps the place of a session whose connection was lost', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    site.player.report(at(42), { type: 'failed', failure: 'lost', detail: 'hls networkError fragLoadError' });
    expect(site.session.getState().state).toMatchObject({ phase: 'error', detail: 'hls networkError fragLoadError' });
    expect(site.memory.read()?.positionSeconds).toBe(42);
    site.session.getState().tryAgain();
    expect(site.player.last('begin')).toEqual({ type: 'begin', startSeconds: 42 });
    site.session.getState().leave();
  });
});

describe('a session that could not be made', () => {
  const failed = jobView({
    status: 'failed',
    error: { code: 'GENERATION_FAILED', message: 'It could not be made.', retriable: false },
  });

  it('is heard as far as it goes, and made again with a new key', async () => {
    const fake = startFakeFloat();
    const site = openSite();
    await play(site);
    fake.views = [failed];
    site.clock.pass(2_000);
    await waitFor(() => {
      expect(site.clock.isAwaited).toBe(false);
    });
    expect(phase(site)).toBe('playing');
    site.player.report({ type: 'starved' });
    expect(site.session.getState().state).toMatchObject({ phase: 'error', detail: 'GENERATION_FAILED' });
    fake.views = [jobView()];
    site.session.getState().tryAgain();
    await waitFor(() => {
      expect(fake.keys).toEqual([JOB, OTHER_JOB]);
    });
    expect(site.player.last('begin')).toEqual({ type: 'begin', startSeconds: 0 });
    site.session.getState().leave();
  });
});
