import { adversarialKinds } from '@float/backend/src/text/adversarialTexts.ts';
import { startFloat } from '@float/e2e/floatServer.ts';
import type { Listener } from '@float/e2e/http.ts';
import { newListener } from '@float/e2e/http.ts';
import type { Figure } from './figures.ts';

const LENGTHS = [200, 1_000, 3_000, 9_900];
/** Each kind of text alone, and behind ordinary words, which patterns read differently. */
const BEGINNINGS = ['', 'I went home because I am so sad. ', 'My friend told me that ', '¿', '(', '"'];
/** Every so many texts also ask for a session; it is erased at once, so that making it does not cost the measured time. */
const SESSION_EVERY = 20;
/** Requests of each kind that are the reference. */
const ORDINARY = 60;
/** Node's histogram counts from one look to the next, and looks every so often (prom-client). */
const RESOLUTION_MS = 10;

const texts = adversarialKinds.flatMap(({ text }) =>
  LENGTHS.flatMap((length) =>
    BEGINNINGS.map((beginning) => `${beginning}${text(length - beginning.length)}`.slice(0, 10_000)),
  ),
);

/** How long the event loop of a real server is held by texts that are chosen to cost much, through the whole API. */
export const hostileTexts = async (): Promise<Figure[]> => {
  const many = '99999';
  const env = { LOG_LEVEL: 'warn', FLOAT_SUMMARIES_PER_PERSON: many, FLOAT_SESSIONS_PER_PERSON: many };
  await using float = await startFloat({ env: { ...env, FLOAT_RUNNING_PER_PERSON: '100' } });
  const person = await newListener(float.url);
  await lagMs(float.url);
  const quietLag: number[] = [];
  for (let look = 0; look < 20; look++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    quietLag.push(await lagMs(float.url));
  }
  // The reference: what a request holds the loop for by itself, whatever is in it.
  const [ordinaryTextLag, ordinarySessionLag]: number[][] = [[], []];
  for (let look = 0; look < ORDINARY; look++) {
    await post(float.url, person, { inference_type: 'summary', prompt: 'I feel a little tired after a long week.' });
    ordinaryTextLag?.push(await lagMs(float.url));
    await askAndErase(float.url, person, 'I feel a little tired after a long week.');
    ordinarySessionLag?.push(await lagMs(float.url));
  }
  const [requestMs, summaryLag, sessionLag]: number[][] = [[], [], []];
  for (const [index, text] of texts.entries()) {
    const startedAtMs = performance.now();
    await post(float.url, person, { inference_type: 'summary', prompt: text });
    requestMs?.push(performance.now() - startedAtMs);
    summaryLag?.push(await lagMs(float.url));
    if (index % SESSION_EVERY !== 0) continue;
    await askAndErase(float.url, person, text);
    sessionLag?.push(await lagMs(float.url));
  }
  return [
    { name: 'event loop held, quiet', unit: 'ms', values: quietLag },
    { name: 'event loop held by an ordinary text', unit: 'ms', values: ordinaryTextLag ?? [] },
    { name: 'event loop held by an ordinary session', unit: 'ms', values: ordinarySessionLag ?? [] },
    { name: 'hostile text named', unit: 'ms', values: requestMs ?? [] },
    { name: 'event loop held by a hostile text', unit: 'ms', values: summaryLag ?? [], promise: '≤ 50' },
    { name: 'event loop held by a hostile session', unit: 'ms', values: sessionLag ?? [], promise: '≤ 50' },
  ];
};

/** The longest time that the event loop of the server was held since the last call. */
const lagMs = async (url: string): Promise<number> => {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const seconds = Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(metrics)?.[1]);
  return Math.max(0, seconds * 1000 - RESOLUTION_MS);
};

const headersOf = ({ token }: Listener) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' });

/** A refusal is an answer, too: what matters is what it costs. */
const post = async (url: string, person: Listener, body: object): Promise<unknown> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: headersOf(person),
    body: JSON.stringify({ user_id: person.user_id, ...body }),
  });
  return answer.json();
};

const askAndErase = async (url: string, person: Listener, text: string): Promise<void> => {
  const answers = Array.from({ length: 4 }, () => ({ question: 'What helps you?', answer: text }));
  const wish = { inference_type: 'meditation', input_data: [{ prompt: text }], qa_transcript: answers };
  const accepted = await post(url, person, { ...wish, duration_minutes: 1 });
  if (typeof accepted !== 'object' || accepted === null || !('job_id' in accepted)) return;
  const job = `${url}/job/${String(accepted.job_id)}?user_id=${person.user_id}`;
  await fetch(job, { method: 'DELETE', headers: headersOf(person) });
};
