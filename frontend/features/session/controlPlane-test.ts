import { configure, waitFor } from '@testing-library/react-native';
import { http } from 'msw';
import { apiOrigin } from '@/api/apiOrigin';
import { useIdentity } from '@/identity/identityStore';
import { foreignAnswers } from '@/testing/foreignAnswers';
import {
  at,
  floatServer,
  jobView,
  JOB,
  openSite,
  phase,
  play,
  playlist,
  refuse,
  standInForFloat,
  startFakeFloat,
  streamingAt,
  wish,
  type SessionSite,
} from './sessionFixture';

jest.mock('expo-secure-store');

// However busy the machine is: what is waited for comes, or the test ends.
configure({ asyncUtilTimeout: 15_000 });

standInForFloat();

const troubles = Object.entries(foreignAnswers);
const remembered = { jobId: JOB, positionSeconds: 130, durationSeconds: 300 };

/** As often as it is asked, until `recover`. */
const troubleAt = (path: string, answer: () => Response) => {
  let [asked, isOver] = [0, false];
  floatServer.use(
    http.all(`${apiOrigin}${path}`, () => {
      if (isOver) return undefined;
      asked++;
      return answer();
    }),
  );
  return {
    asked: () => asked,
    recover: () => {
      isOver = true;
    },
  };
};

/** Time passes until it has been asked as often. */
const untilAsked = (site: SessionSite, trouble: { readonly asked: () => number }, times: number) =>
  waitFor(() => {
    if (trouble.asked() >= times) return;
    site.clock.pass(30_000);
    throw new Error('not asked yet');
  });

describe('a session that plays', () => {
  it.each(troubles)('plays on, and is not forgotten, whatever its job is answered with: %s', async (_, answer) => {
    const fake = startFakeFloat();
    const site = openSite();
    await play(site);
    const trouble = troubleAt('/job/:job', answer);
    await untilAsked(site, trouble, 8);
    site.player.report(at(42));
    expect(phase(site)).toBe('playing');
    expect(site.player.types()).not.toContain('close');
    fake.views = [jobView({ title: 'Written', status: 'completed' })];
    trouble.recover();
    await waitFor(() => {
      site.clock.pass(30_000);
      expect(site.session.getState().title).toBe('Written');
    });
    site.session.getState().leave();
  });

  it.each(troubles)('gets fresh links after any number of answers from %s', async (_, answer) => {
    const fake = startFakeFloat();
    const site = openSite();
    await play(site);
    fake.views = [jobView({ streaming: streamingAt('/media/playlist.m3u8?signature=2') })];
    const trouble = troubleAt('/job/:job', answer);
    site.player.report(at(40), { type: 'refused' });
    await untilAsked(site, trouble, 20);
    expect(phase(site)).toBe('playing');
    trouble.recover();
    await waitFor(() => {
      site.clock.pass(30_000);
      expect(site.player.last('reopen')).toEqual({ type: 'reopen', url: playlist(2) });
    });
    site.session.getState().leave();
  });

  it('that runs dry meanwhile says what is wrong, and keeps its place', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    const trouble = troubleAt('/job/:job', foreignAnswers['a throttling gateway']!);
    site.player.report(at(40), { type: 'refused' });
    await untilAsked(site, trouble, 4);
    site.player.report({ type: 'starved' });
    await waitFor(() => {
      site.clock.pass(30_000);
      expect(site.session.getState().state).toMatchObject({
        phase: 'error',
        problem: { title: 'Float is very busy just now', isRetriable: true },
      });
    });
    expect(site.memory.read()?.jobId).toBe(JOB);
    expect(site.memory.read()?.positionSeconds).toBeGreaterThanOrEqual(40);
  });

  it('plays on when its person is signed out meanwhile, or cannot be renewed', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    useIdentity.getState().expire();
    const guests = troubleAt('/auth/guest', foreignAnswers['a gateway without a server']!);
    const jobs = troubleAt('/job/:job', () => refuse(401, 'UNAUTHENTICATED'));
    await untilAsked(site, guests, 8);
    expect([phase(site), jobs.asked()]).toEqual(['playing', 0]);
    expect(site.memory.read()).toBeDefined();
    site.session.getState().leave();
  });

  it.each([
    [404, 'JOB_NOT_FOUND'],
    [410, 'EXPIRED'],
    [403, 'FORBIDDEN'],
  ])('ends when Float itself says %d %s', async (status, code) => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    troubleAt('/job/:job', () => refuse(status, code));
    await waitFor(() => {
      site.clock.pass(2_000);
      expect(phase(site)).toBe('error');
    });
    expect(site.memory.read()).toBeUndefined();
  });

  it('goes on although Float says something that is not known here', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    const trouble = troubleAt('/job/:job', () => refuse(405, 'SOMETHING_NEW'));
    await untilAsked(site, trouble, 6);
    expect(phase(site)).toBe('playing');
    site.session.getState().leave();
  });

  it('is asked for ever more rarely, and not before the server wants it', async () => {
    startFakeFloat();
    const site = openSite();
    await play(site);
    const trouble = troubleAt('/job/:job', () => {
      const answer = foreignAnswers['a throttling gateway']!();
      answer.headers.set('retry-after', '90');
      return answer;
    });
    await untilAsked(site, trouble, 1);
    site.clock.pass(89_000);
    expect(trouble.asked()).toBe(1);
    await untilAsked(site, trouble, 2);
    site.session.getState().leave();
  });
});

describe('a session that was begun', () => {
  it.each(troubles)('is asked for again with the same key after %s, and can be come back to', async (_, answer) => {
    const fake = startFakeFloat();
    const trouble = troubleAt('/', answer);
    const site = openSite();
    site.session.getState().begin(wish);
    await waitFor(() => {
      expect(site.session.getState().state).toMatchObject({ phase: 'error', problem: { isRetriable: true } });
    });
    expect(site.memory.read()).toMatchObject({ jobId: JOB });
    trouble.recover();
    site.session.getState().tryAgain();
    await waitFor(() => {
      expect(site.player.types()).toContain('open');
    });
    expect(fake.keys).toEqual([JOB]);
    site.session.getState().leave();
  });

  it('does not keep somebody waiting in silence', async () => {
    startFakeFloat();
    troubleAt('/job/:job', foreignAnswers['a gateway without a server']!);
    const site = openSite();
    site.session.getState().begin(wish);
    await waitFor(() => {
      site.clock.pass(5_000);
      expect(site.session.getState().state).toMatchObject({ phase: 'error', problem: { isRetriable: true } });
    });
    expect(site.memory.read()).toMatchObject({ jobId: JOB });
  });
});

describe('a session of before', () => {
  it.each(troubles)('is still there to come back to after %s', async (_, answer) => {
    startFakeFloat();
    troubleAt('/job/:job', answer);
    const site = openSite({ remembered });
    site.session.getState().resume();
    await waitFor(() => {
      site.clock.pass(5_000);
      expect(phase(site)).toBe('error');
    });
    expect(site.memory.read()).toMatchObject(remembered);
  });

  it('is still there when its person has to sign in first', async () => {
    startFakeFloat();
    troubleAt('/auth/guest', () => refuse(403, 'FORBIDDEN'));
    const site = openSite({ remembered });
    site.session.getState().resume();
    await waitFor(() => {
      site.clock.pass(5_000);
      expect(site.session.getState().state).toMatchObject({ phase: 'error', detail: 'UNAUTHENTICATED' });
    });
    expect(site.memory.read()).toMatchObject(remembered);
  });
});
