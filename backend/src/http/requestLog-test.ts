import { errorStatus } from '@float/contract';
import { describe, expect, it } from 'vitest';
import type { AnsweredRequest } from '../metrics/metrics.ts';
import { noMetrics } from '../metrics/metrics.ts';
import { ANNA, JOB_ID, openEdge, recordOf, signedInAs } from './edgeFixture.ts';

const CANARY = 'my-mother-died';

const openObserved = async () => {
  const answered: AnsweredRequest[] = [];
  const metrics = { ...noMetrics, requestAnswered: (request: AnsweredRequest) => answered.push(request) };
  const monitor = { metrics, contentType: 'text/plain', expose: () => Promise.resolve('') };
  const edge = await openEdge({ monitor });
  const lines = () => edge.logLines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { ...edge, answered, lines };
};

describe('the log of requests', () => {
  it('tells polls at debug as long as they succeed, and everything else at info', async () => {
    await using edge = await openObserved();
    const headers = await signedInAs(edge, ANNA);
    edge.jobs.records.set(JOB_ID, recordOf(ANNA, JOB_ID, 300));
    await edge.app.request(`/job/${JOB_ID}`, { headers });
    await edge.app.request(`/job/${JOB_ID}`, { headers, method: 'HEAD' });
    await edge.app.request('/health');
    const here = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
    await edge.app.request('/metrics', { headers: { Host: 'localhost' } }, here);
    await edge.app.request(`/job/${JOB_ID}`);
    await edge.app.request('/media/x');
    await edge.app.request('/jobs', { headers });
    await edge.app.request(`/job/${JOB_ID}`, { headers, method: 'DELETE' });
    expect(edge.lines().map(({ level, method, route, status }) => [level, method, route, status])).toEqual([
      ['debug', 'GET', '/job/:job_id', 200],
      ['debug', 'HEAD', '/job/:job_id', 200],
      ['debug', 'GET', '/health', 200],
      ['debug', 'GET', '/metrics', 200],
      ['info', 'GET', '/job/:job_id', 401],
      ['info', 'GET', '/media/*', 403],
      ['info', 'GET', '/jobs', 200],
      ['info', 'DELETE', '/job/:job_id', 204],
    ]);
  });

  it('names the job of a request when it has one, and never what only stands in its place', async () => {
    await using edge = await openObserved();
    const headers = await signedInAs(edge, ANNA);
    await edge.app.request(`/job/${JOB_ID}`, { headers });
    await edge.app.request(`/job/${CANARY}`, { headers });
    await edge.app.request('/jobs', { headers });
    expect(edge.lines().map(({ job_id }) => job_id)).toEqual([JOB_ID, undefined, undefined]);
    expect(edge.logLines.join('')).not.toContain(CANARY);
  });

  it('ties a session that is accepted to its request', async () => {
    await using edge = await openObserved();
    const body = { inference_type: 'meditation', user_id: ANNA, input_data: { floats: [{ prompt: CANARY }] } };
    const answer = await edge.app.request('/', {
      ...{ method: 'POST', headers: await signedInAs(edge, ANNA), body: JSON.stringify(body) },
    });
    expect(answer.status).toBe(202);
    const requestId = answer.headers.get('x-request-id');
    const [accepted, request] = edge.lines();
    expect(accepted).toMatchObject({ event: 'job_accepted', request_id: requestId, job_id: JOB_ID });
    expect(request).toMatchObject({ event: 'request', request_id: requestId, status: 202 });
    expect(edge.logLines.join('')).not.toContain(CANARY);
  });
});

describe('what is measured of requests', () => {
  it('is the template, how it ended, and the code of every refusal', async () => {
    await using edge = await openObserved();
    await edge.app.request(`/job/${JOB_ID}?q=${CANARY}`);
    await edge.app.request(`/${CANARY}`);
    await edge.app.request('/music');
    await edge.app.request('/music', { method: 'PUT' });
    expect(edge.answered).toMatchObject([
      { method: 'GET', route: '/job/:job_id', status: 401, code: 'UNAUTHENTICATED' },
      { method: 'GET', route: '/*', status: 404, code: 'NOT_FOUND' },
      { method: 'GET', route: '/music', status: 200, code: undefined },
      { method: 'PUT', route: '/*', status: errorStatus.METHOD_NOT_ALLOWED, code: 'METHOD_NOT_ALLOWED' },
    ]);
  });
});
