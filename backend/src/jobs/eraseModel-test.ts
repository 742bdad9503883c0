import type { JobId, UserId } from '@float/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSession } from '../download/downloadFixture.ts';
import { FRAME_BYTES } from '../meditation/segmenter/segmentPlan.ts';
import { downloadsPrefix, transcriptKey } from '../storage/keys.ts';
import { ERASURE_CHECK_MS } from './erase.ts';
import { progress } from './jobsFixture.ts';
import type { Service } from './serviceFixture.ts';
import {
  completeJob,
  holderOf,
  LEASE_MS,
  newUser,
  openService,
  requestOf,
  startJob,
  unending,
} from './serviceFixture.ts';
import { failAttempt, renew } from './transitions.ts';
import { testStores } from '../storage/storeContract/testStores.ts';

/** A job as a test thinks of it. */
interface Model {
  state: 'running' | 'completed' | 'failed' | 'erased';
  downloaded: boolean;
  personErased: boolean;
}

interface Real {
  readonly service: Service;
  readonly user: UserId;
  readonly job: JobId;
  readonly secret: string;
}

type Command = fc.AsyncCommand<Model, Real>;

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    (error: unknown) => (error as { code: string }).code,
  );

/** What its owner sees must be what the model says, after every step. */
const check = async (model: Model, { service, user, job }: Real): Promise<void> => {
  const listed = (await service.jobs.list(user)).records;
  if (model.state === 'erased') {
    expect(await codeOf(service.jobs.get(user, job))).toBe('JOB_NOT_FOUND');
    expect(listed).toEqual([]);
    expect((await service.keysOf(user)).filter((key) => key.startsWith(downloadsPrefix(user)))).toEqual([]);
    return;
  }
  const record = await service.jobs.get(user, job);
  const status = model.state === 'running' ? 'processing' : model.state;
  expect([record.status, record.downloaded]).toEqual([status, model.downloaded]);
  expect(listed).toHaveLength(1);
};

const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await check(model, real);
  },
  toString: () => name,
});

/** A short session in which every frame holds the secret, so that it is found again in the download. */
const secretFrames = (secret: string): Buffer => {
  const frames = Buffer.alloc(90 * FRAME_BYTES);
  for (let start = 0; start < frames.length; start += FRAME_BYTES) frames.write(secret, start + 4);
  return frames;
};

const failure = { code: 'GENERATION_FAILED' as const, message: 'x', retriable: false };

const steps = {
  complete: async (model: Model, { service, user, job }: Real) => {
    const isApplied = await completeJob(service, user, job);
    expect(isApplied).toBe(model.state === 'running');
    if (isApplied) model.state = 'completed';
  },
  fail: async (model: Model, { service, user, job }: Real) => {
    const failed = failAttempt(holderOf(1), progress, failure, service.clock.nowMs());
    const applied = await service.records.apply(user, job, failed);
    expect(applied !== undefined).toBe(model.state === 'running');
    if (applied !== undefined) model.state = 'failed';
  },
  heartbeat: async (model: Model, { service, user, job }: Real) => {
    const renewed = renew(holderOf(1), progress, service.clock.nowMs());
    expect((await service.records.apply(user, job, renewed)) !== undefined).toBe(model.state === 'running');
  },
  /** The worker, which may not have heard yet. */
  write: async (_model: Model, { service, user, job, secret }: Real) => {
    await service.store.put(transcriptKey(user, job), Buffer.from(secret));
  },
  erase: async (model: Model, { service, user, job }: Real) => {
    expect(await codeOf(service.jobs.erase(user, job))).toBe(model.state === 'erased' ? 'JOB_NOT_FOUND' : 'ok');
    model.state = 'erased';
  },
  erasePerson: async (model: Model, { service, user }: Real) => {
    await service.jobs.eraseUser(user);
    Object.assign(model, { state: 'erased', personErased: true });
  },
  downloaded: async (model: Model, { service, user, job }: Real) => {
    const code = await codeOf(service.jobs.markDownloaded(user, job));
    if (model.state === 'erased') expect(code).toBe('JOB_NOT_FOUND');
    else expect(code).toBe(model.state === 'completed' ? 'ok' : 'NOT_READY');
    if (code === 'ok') model.downloaded = true;
  },
  download: async (model: Model, { service, user, job }: Real) => {
    const refusals = { running: 'NOT_READY', completed: 'ok', failed: 'GENERATION_FAILED', erased: 'JOB_NOT_FOUND' };
    expect(await codeOf(service.jobs.download(user, job, unending))).toBe(refusals[model.state]);
  },
  askAgain: async (model: Model, { service, user, job, secret }: Real) => {
    const code = await codeOf(service.jobs.create(requestOf(user, secret), job));
    const refusal = model.personErased ? 'FORBIDDEN' : 'JOB_NOT_FOUND';
    expect(code).toBe(model.state === 'erased' ? refusal : 'ok');
  },
  sweep: async (_model: Model, { service, user }: Real) => {
    await service.sweep(user);
  },
};

const anyCommand = fc
  .constantFrom(...(Object.keys(steps) as (keyof typeof steps)[]))
  .map((name) => command(name, steps[name]));

/** Two or three at the same moment: whoever wins, an erased job stays erased, and one that is not keeps its outcome. */
const racers = fc.uniqueArray(
  fc.constantFrom('complete', 'fail', 'erase', 'erasePerson', 'download', 'downloaded', 'write'),
  {
    ...{ minLength: 2, maxLength: 4 },
  },
);
const anyRace = racers.map((names) =>
  command(`race(${names.join(', ')})`, async (model, real) => {
    const { service, user, job, secret } = real;
    const wasRunning = model.state === 'running';
    const run: Record<(typeof names)[number], () => Promise<unknown>> = {
      complete: () => completeJob(service, user, job),
      fail: () => service.records.apply(user, job, failAttempt(holderOf(1), progress, failure, service.clock.nowMs())),
      erase: () => codeOf(service.jobs.erase(user, job)),
      erasePerson: () => service.jobs.eraseUser(user),
      download: () => codeOf(service.jobs.download(user, job, unending)),
      downloaded: () => codeOf(service.jobs.markDownloaded(user, job)),
      write: () => service.store.put(transcriptKey(user, job), Buffer.from(secret)),
    };
    await Promise.all(names.map((name) => run[name]()));
    if (names.includes('erasePerson')) model.personErased = true;
    if (names.includes('erase') || names.includes('erasePerson')) model.state = 'erased';
    if (model.state === 'erased') return;
    const record = await service.jobs.get(user, job);
    const outcomes = names.filter((name) => name === 'complete' || name === 'fail');
    if (wasRunning && outcomes.length > 0) expect(['completed', 'failed']).toContain(record.status);
    model.state = record.status === 'processing' ? 'running' : (record.status as 'completed' | 'failed');
    model.downloaded ||= record.downloaded;
  }),
);

describe.each(testStores)(
  'completing, failing, erasing and downloading on $name, in every order and at the same moment',
  (testStore) => {
    let service: Service;
    beforeAll(async () => {
      service = await openService(testStore);
    });
    afterAll(() => service[Symbol.asyncDispose]());

    it('finds a late write for a session that had long ended when its person was erased', async () => {
      const user = newUser();
      const job = await startJob(service, user);
      await completeJob(service, user, job);
      await service.sweep(user);
      service.advance(ERASURE_CHECK_MS);
      await service.jobs.eraseUser(user);
      await service.store.put(transcriptKey(user, job), Buffer.from('late'));
      service.advance(ERASURE_CHECK_MS + 1_000);
      await service.sweep(user);
      expect((await service.keysOf(user)).filter((key) => !key.startsWith('active/'))).toEqual([]);
    });

    it('finds a late write for a session that ended a moment before its person was erased, as soon as leases are over', async () => {
      const user = newUser();
      const job = await startJob(service, user);
      await completeJob(service, user, job);
      await service.sweep(user);
      await service.jobs.eraseUser(user);
      await service.store.put(transcriptKey(user, job), Buffer.from('late'));
      service.advance(LEASE_MS + 1_000);
      await service.sweep(user);
      expect(await service.keysOf(user)).not.toContain(transcriptKey(user, job));
    });

    it('has one outcome; nothing erased comes back, and its text is in no byte that is kept', async () => {
      const commands = fc.commands([anyCommand, anyRace], { maxCommands: 14 });
      await fc.assert(
        fc.asyncProperty(commands, async (steps) => {
          const user = newUser();
          const secret = `secret of ${user}`;
          const job = await startJob(service, user, secret);
          await storeSession(service, user, job, secretFrames(secret));
          const model: Model = { state: 'running', downloaded: false, personErased: false };
          const real: Real = { service, user, job, secret };
          await fc.asyncModelRun(() => ({ model, real }), steps);
          if (model.state !== 'erased') await service.jobs.erase(user, job);
          // The last write of a worker that has not heard.
          await service.store.put(transcriptKey(user, job), Buffer.from(secret));
          service.advance(LEASE_MS + 61_000);
          await service.sweep(user);
          expect((await service.keysOf(user)).filter((key) => !key.startsWith('active/'))).toEqual([]);
          expect(await service.holds(secret)).toBe(false);
        }),
        { numRuns: testStore.runsOf(30) },
      );
    });
  },
);
