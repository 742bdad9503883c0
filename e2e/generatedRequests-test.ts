import { randomUUID } from 'node:crypto';
import { errorBodySchema, errorStatus } from '@float/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FloatServer } from './floatServer.ts';
import { startFloat } from './floatServer.ts';
import type { Operation } from './requests/openApi.ts';
import { fetchOperations } from './requests/openApi.ts';
import type { GeneratedRequest } from './requests/requestArbitrary.ts';
import { requestsOf } from './requests/requestArbitrary.ts';
import type { Answer, Requester } from './requests/requester.ts';
import { jobNames, openRequester, persons } from './requests/requester.ts';

const BATCHES = 1000;
const REQUESTS_A_BATCH = 10;

/** Statuses for which there is no code of their own: range and the size of headers. */
const MORE_EXACT = [416, 431];

/** Stands for what people write about their feelings. */
const CANARY = `quietlark${randomUUID().replaceAll('-', '')}`;
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(CANARY, `I feel ${CANARY}`, `${CANARY} ${CANARY}`.repeat(40)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom('', 'NotAvailable', ' ', '\u0000', '\ud800', '\u202e', '😶‍🌫️'.repeat(50)) },
);

let float: FloatServer;
let operations: readonly Operation[];
let requester: Requester;
beforeAll(async () => {
  const env = {
    ...{ LOG_LEVEL: 'debug', FLOAT_WORKER_JOBS: '1', FLOAT_SESSIONS_PER_PERSON: '99999' },
    ...{ FLOAT_SUMMARIES_PER_PERSON: '99999', FLOAT_SESSIONS_PER_ADDRESS: '99999', FLOAT_GUESTS_PER_ADDRESS: '99999' },
    ...{ FLOAT_SUMMARIES_PER_PERSON: '99999', FLOAT_EXPORTS_PER_PERSON: '99999' },
  };
  float = await startFloat({ env });
  operations = await fetchOperations(float.url);
  requester = await openRequester(float.url);
});
afterAll(async () => {
  requester[Symbol.dispose]();
  await float[Symbol.asyncDispose]();
});

/** What is wrong with an answer; undefined: nothing. */
const faultOf = ({ method }: GeneratedRequest, { status, contentType, body }: Answer): string | undefined => {
  if (status < 400 || method === 'HEAD') return status >= 500 ? `status ${status}` : undefined;
  if (!contentType.startsWith('application/json')) return `an error that is ${contentType}`;
  const parsed = errorBodySchema.strict().safeParse(JSON.parse(body));
  if (!parsed.success) return `not an error body: ${body}`;
  const { code } = parsed.data.error;
  // Nothing is broken: this server has nobody who could understand a recording.
  if (status >= 500 && code !== 'TRANSCRIPTION_UNAVAILABLE') return `status ${status} ${code}`;
  if (status !== errorStatus[code] && !MORE_EXACT.includes(status)) return `${code} with status ${status}`;
  return body.includes(CANARY) ? 'the error repeats what was sent' : undefined;
};

it('10,000 requests, whole and damaged: no server error, every refusal in the one shape, no word in the log', async () => {
  const known = { job_id: jobNames, voice: ['slt'], music_list: ['rain'] };
  const senders = persons.map(({ name, token }) => ({ text, token, known: { ...known, user_id: [name] } }));
  const requests = requestsOf(operations, senders);
  const statuses = new Map<number, number>();
  const send = async (request: GeneratedRequest): Promise<string | undefined> => {
    const answer = await requester.send(request);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const fault = faultOf(request, answer);
    return fault === undefined ? undefined : `${request.method} ${request.path}: ${fault}`;
  };
  const property = fc.asyncProperty(
    fc.array(requests, { minLength: REQUESTS_A_BATCH, maxLength: REQUESTS_A_BATCH }),
    async (batch) => {
      expect((await Promise.all(batch.map(send))).filter((fault) => fault !== undefined)).toEqual([]);
    },
  );
  await fc.assert(property, { numRuns: BATCHES });
  // Both kinds were among them.
  for (const status of [200, 202, 204, 400, 401, 403, 404, 429]) expect([...statuses.keys()]).toContain(status);
  expect(float.output()).not.toContain(CANARY);
});
