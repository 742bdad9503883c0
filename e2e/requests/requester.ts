import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { jobAcceptedSchema } from '@float/contract';
import type { Listener } from '../http.ts';
import { newListener } from '../http.ts';
import type { GeneratedRequest } from './requestArbitrary.ts';

/** What a server has answered. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Names that stand for persons, their tokens and their jobs in generated requests. */
const PERSONS = [0, 1, 2] as const;
const JOBS = [0, 1, 2] as const;
export const persons = PERSONS.map((i) => ({ name: `@user${i}`, token: `@token${i}` }));
export const jobNames = JOBS.map((i) => `@job${i}`);

const NO_JOB = '019b7000-0000-7000-8000-00000000000';

/** Sends generated requests as people who exist, about jobs that exist. Disposal closes its connections. */
export interface Requester extends Disposable {
  send(request: GeneratedRequest): Promise<Answer>;
}

export const openRequester = async (url: string): Promise<Requester> => {
  const agent = new Agent({ keepAlive: true });
  const listeners: Listener[] = await Promise.all(PERSONS.map(() => newListener(url)));
  let jobs: readonly string[] = JOBS.map((i) => `${NO_JOB}${i}`);

  const named = (value: string): string =>
    value.replaceAll(/(?:@|%40)(user|token|job)([0-2])/g, (_whole, kind: string, digit: string) => {
      const i = Number(digit);
      if (kind === 'job') return jobs[i] ?? NO_JOB;
      return (kind === 'user' ? listeners[i]?.user_id : listeners[i]?.token) ?? '';
    });

  const learn = async ({ method, path, headers }: GeneratedRequest, { status, body }: Answer): Promise<void> => {
    // An export is accepted, too.
    const accepted = status === 202 ? jobAcceptedSchema.safeParse(JSON.parse(body)) : undefined;
    if (accepted?.success === true) jobs = [accepted.data.job_id, ...jobs].slice(0, JOBS.length);
    const person = PERSONS.find((i) => headers.authorization === `Bearer @token${i}`);
    const isErased = method === 'DELETE' && status === 204;
    const isSignedOut = path.startsWith('/auth/sign-out') && status === 200;
    // Their token has ended: another person takes their place.
    if ((isErased || isSignedOut) && person !== undefined) listeners[person] = await newListener(url);
  };

  return {
    send: async (request) => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, named(value)]));
      const body = Buffer.from(named(request.body ?? ''));
      // Said in any case: methods that usually have no body would send it without.
      if (body.length > 0) headers['content-length'] = String(body.length);
      const sent = httpRequest(`${url}/`, { agent, method: request.method, path: named(request.path), headers });
      sent.end(body);
      const [received] = (await once(sent, 'response')) as [IncomingMessage];
      const answer = {
        status: received.statusCode ?? 0,
        contentType: received.headers['content-type'] ?? '',
        body: await text(received),
      };
      await learn(request, answer);
      return answer;
    },
    [Symbol.dispose]: () => {
      agent.destroy();
    },
  };
};
