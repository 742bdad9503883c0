import { join } from 'node:path';
import { createUrlSigner } from '@float/backend/src/storage/signedUrls.ts';
import { segmentKey, voiceKey } from '@float/backend/src/storage/keys.ts';
import { openSqliteStore } from '@float/backend/src/storage/sqliteStore.ts';
import type { FloatServer } from '@float/e2e/floatServer.ts';
import { startFloat } from '@float/e2e/floatServer.ts';
import type { Listener } from '@float/e2e/http.ts';
import { newListener } from '@float/e2e/http.ts';
import { jobIdSchema } from '@float/contract';
import type { Figure } from './figures.ts';

const EXPORTS = 20;
const SESSIONS = 4;
const SEGMENTS = 36;
/** About a segment of five seconds, and a spoken sentence. */
const SEGMENT_BYTES = 64_000;
const VOICE_BYTES = 200_000;
const ASK_EVERY_MS = 20;
const QUIET_REQUESTS = 100;

/** What requests of other people take while archives are made: of one person who asks twenty times, and of twenty. */
export const exportLoad = async (runs: number): Promise<Figure[]> => {
  await using float = await startFloat({ env: { LOG_LEVEL: 'warn' } });
  const other = await newListener(float.url);
  const quiet: number[] = [];
  const [onePerson, manyPeople] = [newLoad(), newLoad()];
  for (let run = 0; run < runs; run++) {
    const people = await Promise.all(Array.from({ length: EXPORTS }, () => newListener(float.url)));
    for (const person of people) await fill(float, person, person === people[0] ? SESSIONS : 2);
    for (let request = 0; request < QUIET_REQUESTS; request++) quiet.push(await timeOf(float.url, other));
    const [first] = people;
    if (first !== undefined) await measure(float.url, other, Array<Listener>(EXPORTS).fill(first), onePerson);
    await measure(float.url, other, people, manyPeople);
  }
  return [
    { name: 'GET /jobs, quiet', unit: 'ms', values: quiet },
    ...figuresOf(`during ${EXPORTS} exports of one person`, onePerson),
    ...figuresOf(`during the exports of ${EXPORTS} people`, manyPeople),
  ];
};

interface Load {
  readonly requestMs: number[];
  /** Archives that came through. */
  readonly finished: number[];
  readonly megabytesPerSecond: number[];
}

const newLoad = (): Load => ({ requestMs: [], finished: [], megabytesPerSecond: [] });

const figuresOf = (when: string, load: Load): Figure[] => [
  { name: `GET /jobs, ${when}`, unit: 'ms', values: load.requestMs },
  { name: `archives, ${when}`, unit: '', values: load.finished },
  { name: `all archives, ${when}`, unit: 'MB/s', values: load.megabytesPerSecond },
];

const measure = async (url: string, other: Listener, people: readonly Listener[], load: Load): Promise<void> => {
  const startedAtMs = performance.now();
  const exporting = { isDone: false };
  const sizing = Promise.all(people.map((person) => exportSize(url, person))).finally(() => {
    exporting.isDone = true;
  });
  while (!exporting.isDone) {
    load.requestMs.push(await timeOf(url, other));
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  const sizes = await sizing;
  const seconds = (performance.now() - startedAtMs) / 1000;
  load.finished.push(sizes.filter((size) => size !== undefined).length);
  load.megabytesPerSecond.push(sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) / 1e6 / seconds);
};

const timeOf = async (url: string, { token, user_id }: Listener): Promise<number> => {
  const startedAtMs = performance.now();
  const answer = await fetch(`${url}/jobs?user_id=${user_id}`, { headers: { authorization: `Bearer ${token}` } });
  await answer.arrayBuffer();
  return performance.now() - startedAtMs;
};

/** Undefined: refused. */
const exportSize = async (url: string, { token, user_id }: Listener): Promise<number | undefined> => {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${url}/user/export?user_id=${user_id}`, { headers });
  let bytes = 0;
  for await (const chunk of answer.body ?? []) bytes += (chunk as Uint8Array).byteLength;
  return answer.ok ? bytes : undefined;
};

/** Sound as sessions leave it, straight into the database of the server. */
const fill = async ({ dataDir }: FloatServer, { user_id: user }: Listener, sessions: number): Promise<void> => {
  const signer = createUrlSigner({ keys: [{ kid: 'bench', secret: Buffer.alloc(32, 1) }], nowMs: Date.now });
  await using store = await openSqliteStore({ path: join(dataDir, 'float.sqlite'), signer });
  for (let session = 0; session < sessions; session++) {
    const job = jobIdSchema.parse(crypto.randomUUID());
    for (let i = 0; i < SEGMENTS; i++) {
      await store.put(segmentKey(user, job, i), crypto.getRandomValues(Buffer.alloc(SEGMENT_BYTES)));
      await store.put(voiceKey(user, job, i), Buffer.alloc(VOICE_BYTES, i));
    }
  }
};
