import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openService, startJob, type Service } from '../jobs/serviceFixture.ts';
import { ANNA, BEN, openEdge, refusedWith, signedInAs, type Edge } from './edgeFixture.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

describe.each(testStores)('on $name', (testStore) => {
  let service: Service;
  let edge: Edge;
  let anna: Record<string, string>;
  let ben: Record<string, string>;
  beforeAll(async () => {
    service = await openService(testStore);
    edge = await openEdge({ jobs: service.jobs, store: service.store });
    [anna, ben] = [await signedInAs(edge, ANNA), await signedInAs(edge, BEN)];
  });
  afterAll(async () => {
    await edge[Symbol.asyncDispose]();
    await service[Symbol.asyncDispose]();
  });

  const call = (method: string, path: string, headers = anna) => edge.app.request(path, { method, headers });

  describe.each([
    ['GET', '/user/export'],
    ['DELETE', '/user'],
  ] as const)('%s %s', (method, path) => {
    it('is for the person alone, who must be named', async () => {
      expect((await refusedWith(await call(method, `${path}?user_id=${ANNA}`, {}))).code).toBe('UNAUTHENTICATED');
      expect((await refusedWith(await call(method, `${path}?user_id=${ANNA}`, ben))).code).toBe('FORBIDDEN');
      for (const query of ['', '?user_id=', '?user_id=g_x', '?user_id=..']) {
        const refused = await refusedWith(await call(method, path + query));
        expect(refused).toMatchObject({ code: 'INVALID_REQUEST', field: 'user_id' });
      }
    });
  });

  it('an export comes as an archive to keep, which no cache keeps', async () => {
    const job = await startJob(service, BEN, 'my words');
    const answer = await call('GET', `/user/export?user_id=${BEN}`, ben);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    // From a bucket by a signed link.
    const link = answer.headers.get('location');
    const archive = link === null ? answer : await fetch(link);
    expect(Object.fromEntries(archive.headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': expect.stringMatching(/^attachment; filename="float-export\.zip"/) as string,
    });
    const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    expect(Buffer.from(files[`sessions/${job}/request.json`] ?? []).toString()).toContain('my words');
  });

  it('asking for the head of an export takes no place', async () => {
    for (let asked = 0; asked < 6; asked++)
      expect((await call('HEAD', `/user/export?user_id=${BEN}`, ben)).status).toBe(200);
  });

  it('a person who is erased has nothing, can have nothing made and comes in no more; others notice nothing', async () => {
    const [job, kept] = [await startJob(service, ANNA), await startJob(service, BEN)];
    const answer = await call('DELETE', `/user?user_id=${ANNA}`);
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect((await call('DELETE', `/user?user_id=${ANNA}`)).status).toBe(204);
    expect((await refusedWith(await call('GET', `/job/${job}`))).code).toBe('JOB_NOT_FOUND');
    expect(await (await call('GET', '/jobs')).json()).toEqual({ jobs: [], cursor: null });
    const body = JSON.stringify({ inference_type: 'meditation', user_id: ANNA, input_data: [{ prompt: 'again' }] });
    const create = await edge.app.request('/', { method: 'POST', headers: anna, body });
    expect(await refusedWith(create)).toMatchObject({ code: 'FORBIDDEN', message: 'This guest was erased' });
    const renewal = await edge.app.request('/auth/guest', { method: 'POST', headers: anna });
    expect((await refusedWith(renewal)).code).toBe('FORBIDDEN');
    expect((await call('GET', `/job/${kept}`, ben)).status).toBe(200);
  });
});
