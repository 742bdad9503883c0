import type { UserExport, UserId } from '@float/contract';
import { userExportSchema } from '@float/contract';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newUser, openService, startJob } from '../jobs/serviceFixture.ts';
import { exportArchiveKey, voiceKey } from '../storage/keys.ts';
import { sampleBytes } from '../storage/storeContract/samples.ts';
import { onS3, onSqlite } from '../storage/storeContract/testStores.ts';
import { openEdge, refusedWith, signedInAs } from './edgeFixture.ts';

const WORDS = 'I could not sleep';
const SOUND_BYTES = 3_000_000;

/** The whole edge over real jobs, and what a person asks of it. */
const openSite = async (testStore: typeof onSqlite) => {
  const service = await openService(testStore);
  const edge = await openEdge({ store: service.store, jobs: service.jobs });
  const ask = async (user: UserId, method: string, path = '') => {
    const url = `/user/export${path}?user_id=${user}`;
    return edge.app.request(url, { method, headers: await signedInAs(edge, user) });
  };
  return {
    service,
    edge,
    ask,
    begin: async (user: UserId): Promise<UserExport> => {
      const answer = await ask(user, 'POST');
      expect(answer.status).toBe(202);
      return userExportSchema.parse(await answer.json());
    },
    fill: async (): Promise<UserId> => {
      const user = newUser();
      const job = await startJob(service, user, WORDS);
      await service.store.put(voiceKey(user, job, 1), sampleBytes(SOUND_BYTES));
      return user;
    },
    [Symbol.asyncDispose]: async () => {
      await edge[Symbol.asyncDispose]();
      await service[Symbol.asyncDispose]();
    },
  };
};
type Site = Awaited<ReturnType<typeof openSite>>;

const pathsIn = async (answer: Response): Promise<string[]> =>
  Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())));

describe('an export from a server that serves its data itself', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(onSqlite);
  });
  afterAll(() => site[Symbol.asyncDispose]());

  it('is one of twenty that a person asks for at once', async () => {
    const user = await site.fill();
    const answers = await Promise.all(Array.from({ length: 20 }, () => site.ask(user, 'GET')));
    const [given, ...more] = answers.filter(({ status }) => status === 200);
    expect(more).toEqual([]);
    for (const refused of answers.filter((answer) => answer !== given)) {
      expect(refused.headers.get('retry-after')).toBe('10');
      expect(await refusedWith(refused)).toMatchObject({ code: 'RATE_LIMITED', retriable: true });
    }
    expect(given?.headers.get('content-type')).toBe('application/zip');
    expect(await pathsIn(given!)).toContain('README.txt');
    // It is over: the next one may come.
    expect(await pathsIn(await site.ask(user, 'GET'))).toContain('README.txt');
  });

  it('needs no preparation, and says so', async () => {
    const user = newUser();
    expect(await site.begin(user)).toMatchObject({ status: 'ready', url: null, expires_in: null, error: null });
    const answer = await site.ask(user, 'GET', `/${crypto.randomUUID()}`);
    expect(await refusedWith(answer)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is only for the person whose token it is', async () => {
    const [user, other] = [newUser(), newUser()];
    for (const [method, path] of [
      ['POST', ''],
      ['GET', ''],
      ['GET', `/${crypto.randomUUID()}`],
    ] as const) {
      const url = `/user/export${path}?user_id=${other}`;
      const answer = await site.edge.app.request(url, { method, headers: await signedInAs(site.edge, user) });
      expect(await refusedWith(answer)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('an export from a server that keeps its data in a bucket', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(onS3);
  });
  afterAll(() => site[Symbol.asyncDispose]());

  it('is prepared, and then fetched from the bucket by a link', async () => {
    const user = await site.fill();
    let state = await site.begin(user);
    expect(state).toMatchObject({ status: 'preparing', url: null });
    while (state.status === 'preparing')
      state = userExportSchema.parse(await (await site.ask(user, 'GET', `/${state.export_id}`)).json());
    expect(state).toMatchObject({ status: 'ready', expires_in: 3000, error: null });
    expect(state.bytes).toBeGreaterThan(SOUND_BYTES);
    const answer = await fetch(state.url!);
    expect(answer.headers.get('content-disposition')).toContain('float-export.zip');
    expect(await pathsIn(answer)).toContain('README.txt');
    const elsewhere = await site.ask(newUser(), 'GET', `/${state.export_id}`);
    expect(await refusedWith(elsewhere)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('comes to a client that knows no preparation, too', async () => {
    const user = await site.fill();
    const answer = await site.ask(user, 'GET');
    expect(answer.status).toBe(303);
    const link = answer.headers.get('location')!;
    expect(new URL(link).pathname).toContain(exportArchiveKey(user, '').slice(0, -'.zip'.length));
    expect(await pathsIn(await fetch(link))).toContain('README.txt');
  });
});
