import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { FloatError } from '@float/backend/src/errors.ts';
import type { DispatchedJob } from '@float/backend/src/jobs/dispatch.ts';
import { createLogger } from '@float/backend/src/log.ts';
import { parseSessionLog } from '@float/backend/src/meditation/timeline/sessionLog.ts';
import type { Clock } from '@float/backend/src/meditation/timeline/clock.ts';
import { systemClock } from '@float/backend/src/meditation/timeline/clock.ts';
import type { FlitePool } from '@float/backend/src/meditation/voice/fliteVoice.ts';
import { readTakeNote } from '@float/backend/src/meditation/voice/takeNote.ts';
import { parseWav } from '@float/backend/src/meditation/voice/wav.ts';
import { createFlitePool } from '@float/backend/src/meditation/voice/fliteVoice.ts';
import { recordKey, requestKey, sessionLogKey, voiceKey } from '@float/backend/src/storage/keys.ts';
import type { ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import type { JobId, UserId } from '@float/contract';
import { jobIdSchema } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeFiles } from './crashOrder.ts';
import { faultyStore } from './faultyStore.ts';
import { openFaultyWorker } from './faultyWorker.ts';
import type { SessionSite } from './sessionSite.ts';
import { openSessionSite } from './sessionSite.ts';
import { judgeSession } from './verdict.ts';

const LEASE_MS = 6000;
// With this one, the timeline leaves lines out before the worker dies.
const MISSPOKEN_JOB = jobIdSchema.parse('c0830273-2a47-4eb9-86d9-81700bbce75a');
const NEVER = new AbortController().signal;

let site: SessionSite;
let voices: FlitePool;
beforeAll(async () => {
  [site, voices] = await Promise.all([openSessionSite(LEASE_MS), createFlitePool()]);
});
afterAll(async () => {
  await voices[Symbol.asyncDispose]();
  await site[Symbol.asyncDispose]();
});

interface Run {
  readonly store?: ObjectStore;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly speechDelayMs?: number;
}

const logLines: string[] = [];
const log = createLogger(
  'info',
  new Writable({
    write: (line: Buffer, _encoding, done) => {
      logLines.push(line.toString());
      done();
    },
  }),
);

const run = async (job: DispatchedJob, { store = site.store, signal = NEVER, ...rest }: Run = {}): Promise<void> => {
  const { beds, ffmpegPath } = site;
  const worker = await openFaultyWorker({ ...{ store, beds, voices, ffmpegPath, leaseMs: LEASE_MS, log }, ...rest });
  await worker.run(job, signal);
};

/** Whoever had the job counts as dead. */
const takeOver = (job: DispatchedJob): Promise<DispatchedJob | undefined> => site.takeOver(job, () => true);

/** Runs a job again and again, as workers would, until nobody is asked any more. */
const runToTheEnd = async (first: DispatchedJob, options: Run = {}): Promise<void> => {
  for (let job: DispatchedJob | undefined = first; job !== undefined; job = await takeOver(job))
    await run(job, options);
};

/** A worker that stops for ever at a put, as if it were dead; it ends when it is disposed. */
const dieAt = (key: RegExp, nth = 1) => {
  const dead = new AbortController();
  const reached = Promise.withResolvers<undefined>();
  const store = faultyStore(site.store);
  store.inject({
    ...{ effect: 'delay', operation: 'put', key, nth },
    after: async () => {
      reached.resolve(undefined);
      store.stop();
      await new Promise(() => undefined);
    },
  });
  return { store, signal: dead.signal, reached: reached.promise };
};

/** Kills a session's first worker just before a put, and dispatches the next. */
const killAt = async (job: DispatchedJob, key: RegExp, nth = 1, speechDelayMs = 0): Promise<DispatchedJob> => {
  const { store, signal, reached } = dieAt(key, nth);
  void run(job, { store, signal, speechDelayMs });
  await reached;
  return (await takeOver(job))!;
};

const sound = { status: 'completed', isBitIdentical: true, faults: [] };

const sessionLog = async ({ user, job }: DispatchedJob) =>
  parseSessionLog((await site.store.get(sessionLogKey(user, job)))!.bytes);

/** Texts whose stored take says something else. */
const misspoken = async (job: DispatchedJob): Promise<string[]> => {
  const wrong: string[] = [];
  for (const { id, text } of (await sessionLog(job)).utterances) {
    const stored = await site.store.get(voiceKey(job.user, job.job, id));
    const spoken = await voices.voice('slt')!.speak(text, NEVER);
    const [kept, fresh] = [parseWav(stored!.bytes), parseWav(spoken)];
    const isSame = Buffer.compare(Buffer.from(kept.samples.buffer), Buffer.from(fresh.samples.buffer)) === 0;
    if (!isSame || readTakeNote(stored!.bytes)?.utterance.text !== text) wrong.push(text);
  }
  return wrong;
};

describe('a full disk', () => {
  // A write is tried four times, within about a second.
  it.each([
    ['nothing when there is room again at once', 3, 1],
    ['attempts, and nothing else, when there is room again later', 8, 3],
  ])('costs %s', async (_what, times, attempts) => {
    const job = await site.accept(1);
    const store = faultyStore(site.store);
    store.inject({ effect: 'refuse', operation: 'put', key: /segment_00[45]/, times });
    await runToTheEnd(job, { store });
    expect(await judgeSession(site, job)).toMatchObject({ ...sound, attempts });
  });

  it('ends the job with a clear error when it stays full', async () => {
    const job = await site.accept(1);
    const store = faultyStore(site.store);
    store.inject({ effect: 'refuse', operation: 'put', key: /segment_004/ });
    await runToTheEnd(job, { store });
    const { status, error } = await site.record(job);
    expect({ status, error }).toMatchObject({
      status: 'failed',
      error: { code: 'GENERATION_FAILED', retriable: false },
    });
    expect((await site.watcher.seen(job.job)).violations).toEqual([]);
  });
});

describe('a store that may not be written any more', () => {
  it('ends the job at once: trying again cannot help', async () => {
    const job = await site.accept(1);
    const store = faultyStore(site.store);
    const error = () => new FloatError('STORAGE_UNAVAILABLE', 'Storage is unavailable: it may not be written.');
    store.inject({ effect: 'refuse', operation: 'put', key: /segment_003/, error });
    await run(job, { store });
    expect(await site.record(job)).toMatchObject({
      status: 'failed',
      generation_attempt: 1,
      error: { code: 'GENERATION_FAILED', retriable: false },
    });
  });
});

describe('a database that another program holds for 3 s', () => {
  it('delays the session, and costs no attempt', async () => {
    const job = await site.accept(1);
    const store = faultyStore(site.store);
    const holder = new URL('./lockHolder.ts', import.meta.url);
    const locked = async () => {
      const child = fork(holder, [placeFiles(site.dataDir).database, '3000'], {
        execArgv: ['--disable-warning=ExperimentalWarning'],
      });
      await once(child, 'message');
    };
    store.inject({ effect: 'delay', operation: 'put', key: /segment_004/, times: 1, after: locked });
    await run(job, { store });
    expect(await judgeSession(site, job)).toMatchObject({ ...sound, attempts: 1 });
  });
});

describe('an answer that is lost after the write', () => {
  it.each(['jobs/.*json', 'session.json', 'voice/003.wav', 'segment_004.ts', 'transcript.vtt', 'playlist.m3u8'])(
    'is settled by reading again: %s',
    async (file) => {
      const job = await site.accept(1);
      const store = faultyStore(site.store);
      store.inject({ effect: 'loseAnswer', operation: 'put', key: new RegExp(file), nth: 2, times: 1 });
      store.inject({ effect: 'loseAnswer', operation: 'put', key: new RegExp(file), times: 1 });
      await runToTheEnd(job, { store });
      expect(await judgeSession(site, job)).toMatchObject({ ...sound, attempts: 1 });
    },
  );
});

describe('a write that lands late, when another worker has the job', () => {
  it('changes nothing that is published, and what is heard is what the log says', async () => {
    const job = await site.accept(1);
    const landed = Promise.withResolvers<undefined>();
    const store = faultyStore(site.store);
    // Music alone, because the first words are late; the next worker's voice is quick.
    store.inject({
      ...{ effect: 'landLate', operation: 'put', key: /segment_003/, times: 1 },
      after: () => landed.promise,
    });
    await run(job, { store, speechDelayMs: 2500 });
    const next = (await takeOver(job))!;
    const successor = faultyStore(site.store);
    // The late segment lands when the next worker has looked what is stored.
    successor.inject({
      ...{ effect: 'delay', operation: 'put', key: /segment_003/, times: 1 },
      after: async () => {
        landed.resolve(undefined);
        // A read behind it in the same store thread: the late write is done.
        await site.store.head(recordKey(job.user, job.job));
      },
    });
    await runToTheEnd(next, { store: successor });
    expect(await judgeSession(site, job)).toMatchObject(sound);
  });
});

describe('what cannot be read', () => {
  it('is a clear error when it is the record', async () => {
    const job = await site.accept(1);
    await site.store.put(recordKey(job.user, job.job), Buffer.from('{"job_id":'));
    await expect(site.record(job)).rejects.toMatchObject({ code: 'INTERNAL' });
    await run(job);
    expect(logLines.findLast((line) => line.includes(job.job))).toContain('INTERNAL');
  });

  it.each([
    ['the session log', sessionLogKey],
    ['what was asked', requestKey],
    ['a take that is still to be heard', (user: UserId, job: JobId) => voiceKey(user, job, 1)],
  ])('ends the job at once when it is %s', async (_what, keyOf) => {
    const job = await site.accept(1);
    const next = await killAt(job, /segment_002/);
    await site.store.put(keyOf(job.user, job.job), Buffer.from('{"engine_version":'));
    await run(next);
    expect(await site.record(job)).toMatchObject({
      status: 'failed',
      error: { code: 'GENERATION_FAILED', retriable: false },
    });
  });
});

describe('a successor', () => {
  it('says what it shows, also when lines were left out before it came', async () => {
    const job = await site.accept(3, MISSPOKEN_JOB);
    await run(await killAt(job, /segment_024/));
    expect(await judgeSession(site, job)).toMatchObject(sound);
    expect(await misspoken(job)).toEqual([]);
  });

  // An hour later the listener has heard all there is: music goes on until there is a lead again.
  it.each([
    [-1, 3],
    [1, 15],
  ])('goes on as before with a clock that is %i h off, %i s longer at most', async (hours, surplusSeconds) => {
    const job = await site.accept(1);
    const next = await killAt(job, /segment_004/, 1, 50);
    const offsetMs = hours * 3_600_000;
    const clock: Clock = {
      nowMs: () => Date.now() + offsetMs,
      until: (timeMs, signal) => systemClock.until(timeMs - offsetMs, signal),
    };
    await run(next, { clock, speechDelayMs: 400 });
    const verdict = await judgeSession(site, job);
    expect(verdict).toMatchObject(sound);
    expect(verdict.seconds).toBeGreaterThanOrEqual(57);
    expect(verdict.seconds).toBeLessThanOrEqual(60 + surplusSeconds);
  });
});

describe('a clock that is set while a session is made', () => {
  // Set forward, it makes the lease look lost: the next worker finds that the listener has heard all there is, as above.
  it.each([
    [-1, 3],
    [1, 15],
  ])('costs an attempt at most: %i h, %i s longer at most', async (hours, surplusSeconds) => {
    const job = await site.accept(1);
    let offsetMs = 0;
    const clock: Clock = {
      nowMs: () => Date.now() + offsetMs,
      until: (timeMs, signal) => systemClock.until(timeMs - offsetMs, signal),
    };
    const store = faultyStore(site.store);
    const set = () => {
      offsetMs = hours * 3_600_000;
      return Promise.resolve();
    };
    store.inject({ effect: 'delay', operation: 'put', key: /segment_004/, times: 1, after: set });
    await runToTheEnd(job, { store, clock });
    const verdict = await judgeSession(site, job);
    expect(verdict).toMatchObject(sound);
    expect(verdict.attempts).toBeLessThanOrEqual(2);
    expect(verdict.seconds).toBeGreaterThanOrEqual(57);
    expect(verdict.seconds).toBeLessThanOrEqual(60 + surplusSeconds);
  });
});
