import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorBodySchema, errorStatus, jobIdSchema, userIdSchema } from '@float/contract';
import type { ErrorDetail, JobId, MeditationRequest, UserId } from '@float/contract';
import { readConfig } from '../config.ts';
import { FloatError } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { JobRecord } from '../jobs/record.ts';
import { newRecord } from '../jobs/transitions.ts';
import { createLogger } from '../log.ts';
import { createUrlSigner, type SigningKey } from '../storage/signedUrls.ts';
import { openSqliteStore } from '../storage/sqliteStore.ts';
import { createApp } from './app.ts';
import type { AppParts } from './httpEnv.ts';
import { createTokens } from './auth.ts';
import { directTextWork } from '../text/directTextWork.ts';

/** What tests of the edge share: the real app over a given store, and jobs that only remember. */

export const NOW_MS = Date.UTC(2026, 0, 1, 12);
export const tokenKeys: readonly SigningKey[] = [{ kid: 'new', secret: Buffer.alloc(32, 1) }];
export const JOB_ID = jobIdSchema.parse('019b7000-0000-7000-8000-000000000001');
export const ANNA = userIdSchema.parse(`g_${'a'.repeat(32)}`);
export const BEN = userIdSchema.parse(`g_${'b'.repeat(32)}`);

/** A job as it stands right after it was accepted. */
export const recordOf = (user: UserId, job: JobId, durationSeconds: number): JobRecord =>
  newRecord({
    ...{ user, job, durationSeconds, safety: null, nowMs: NOW_MS },
    ...{ writeId: '019b7000-0000-7000-8000-0000000000ff', retentionMs: 30 * 86_400_000, dispatchMs: 15_000 },
  });

/** Jobs that are accepted and then stand still until a test changes their record. */
export interface StillJobs extends Jobs {
  readonly records: Map<JobId, JobRecord>;
  readonly requests: MeditationRequest[];
  /** Whose playlists were signed anew. */
  readonly resigned: JobId[];
  /** How often one was expected. */
  readonly expected: () => number;
}

export const createStillJobs = (): StillJobs => {
  const records = new Map<JobId, JobRecord>();
  const requests: MeditationRequest[] = [];
  const resigned: JobId[] = [];
  let expected = 0;
  const create = (request: MeditationRequest, key: JobId = JOB_ID): JobRecord => {
    if (request.music_list.includes('no-such-bed')) {
      throw new FloatError('INVALID_REQUEST', 'There is no bed of this name.', { field: 'music_list.0' });
    }
    requests.push(request);
    const record = records.get(key) ?? recordOf(request.user_id, key, request.duration_minutes * 60);
    records.set(key, record);
    return record;
  };
  const get = (user: UserId, job: JobId): JobRecord => {
    const record = records.get(job);
    if (record?.user_id !== user) throw new FloatError('JOB_NOT_FOUND', 'There is no such session.');
    return record;
  };
  return {
    records,
    requests,
    resigned,
    expected: () => expected,
    expect: () => {
      expected++;
      return Promise.resolve();
    },
    create: async (request, key) => Promise.resolve(create(request, key)),
    get: async (user, job) => Promise.resolve(get(user, job)),
    resign: async ({ job_id }) => Promise.resolve(void resigned.push(job_id)),
    queuePosition: () => undefined,
    list: async () => Promise.resolve({ records: [...records.values()], cursor: undefined }),
    markDownloaded: async (user, job) => Promise.resolve(get(user, job)),
    download: async (user, job) => Promise.resolve(get(user, job)),
    isDownloadKept: () => Promise.resolve(false),
    compactSound: () => Promise.resolve(new Uint8Array()),
    erase: async (user, job) => Promise.resolve(void records.delete(get(user, job).job_id)),
    eraseUser: () => Promise.resolve(),
    exports: {
      begin: () => Promise.resolve({ exportId: JOB_ID, status: 'ready', bytes: 0, key: null, error: null }),
      get: () => Promise.reject(new FloatError('NOT_FOUND', 'There is no such export.')),
      take: () => Promise.resolve(new Blob([]).stream()),
    },
    isStreamExpired: () => false,
  };
};

/** The app over a real store in a folder of its own, unless another is given, its jobs, what it logged, and a clock that can be set. */
export const openEdge = async (changes: Partial<AppParts> = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'float-http-'));
  const clock = { nowMs: NOW_MS };
  const nowMs = () => clock.nowMs;
  const signer = createUrlSigner({ keys: [{ kid: 'url', secret: Buffer.alloc(32, 2) }], nowMs });
  const own = await openSqliteStore({ path: join(folder, 'float.db'), signer });
  const store = changes.store ?? own;
  const jobs = createStillJobs();
  const logLines: string[] = [];
  const app = createApp({
    config: readConfig({}),
    store,
    jobs,
    textWork: directTextWork,
    beds: [{ id: 'drift', title: 'Drift', mood: 'calm', feelings: ['Sad'] }],
    voices: [{ id: 'slt', title: 'Clara', description: 'warm', words_per_minute: 136, default: true }],
    urlSigner: signer,
    tokenKeys,
    log: createLogger('debug', { write: (line) => logLines.push(line) }),
    nowMs,
    health: () => Promise.resolve({ status: 'ok' as const, version: '0.1.0' }),
    version: '0.1.0',
    ...changes,
  });
  const close = async () => {
    await own[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  };
  return { app, jobs, clock, logLines, store, tokens: createTokens(tokenKeys, nowMs), [Symbol.asyncDispose]: close };
};

export type Edge = Awaited<ReturnType<typeof openEdge>>;

/** Headers of a request that sends JSON as this person. */
export const signedInAs = async ({ tokens }: Pick<Edge, 'tokens'>, user: UserId): Promise<Record<string, string>> => ({
  Authorization: `Bearer ${await tokens.issue(user)}`,
  'Content-Type': 'application/json',
});

/** The error of an answer, after its whole shape and status were checked. */
export const refusedWith = async (answer: Response): Promise<ErrorDetail> => {
  const { error } = errorBodySchema.strict().parse(await answer.json());
  const expected: number = errorStatus[error.code];
  if (answer.status !== 416 && answer.status !== expected) {
    throw new Error(`${error.code} came with status ${answer.status}`);
  }
  return error;
};
