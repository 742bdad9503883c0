import { userIdSchema } from '@float/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DispatchedJob } from './dispatch.ts';
import { inProcessDispatcher } from './dispatch.ts';
import { newJobId } from './jobsFixture.ts';
import { lineUp } from './line.ts';

const person = (letter: string) => userIdSchema.parse(`g_${letter.repeat(32)}`);
const [anna, ben, cleo] = ['a', 'b', 'c'].map(person);

const jobOf = (user: DispatchedJob['user']): DispatchedJob => ({ user, job: newJobId(), epoch: 1 });

/** A dispatcher whose jobs run until they are told to end. */
const heldDispatcher = (capacity: number) => {
  const started: DispatchedJob[] = [];
  const ends = new Map<DispatchedJob, () => void>();
  const run = (job: DispatchedJob, signal: AbortSignal): Promise<void> => {
    started.push(job);
    return new Promise((resolve) => {
      ends.set(job, resolve);
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
  };
  const end = async (job: DispatchedJob): Promise<void> => {
    ends.get(job)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { dispatcher: inProcessDispatcher(run, capacity), started, end };
};

describe('the dispatcher', () => {
  it('runs as many jobs as it may, and tells the others honestly where they stand', async () => {
    const { dispatcher, started, end } = heldDispatcher(2);
    const jobs = [jobOf(anna!), jobOf(ben!), jobOf(cleo!), jobOf(anna!)];
    for (const job of jobs) await dispatcher.dispatch(job);
    expect(started).toEqual(jobs.slice(0, 2));
    expect(dispatcher.hasRoom()).toBe(false);
    expect(dispatcher.load()).toEqual({ runningJobs: 2, jobsInLine: 2 });
    expect(jobs.map((job) => dispatcher.position(job))).toEqual([undefined, undefined, 1, 2]);
    await end(jobs[1]!);
    expect(started[2]).toBe(jobs[2]);
    expect(dispatcher.position(jobs[3]!)).toBe(1);
  });

  it('keeps one dispatch of a job, the latest', async () => {
    const { dispatcher, started, end } = heldDispatcher(1);
    const first = jobOf(anna!);
    const again = { ...jobOf(ben!), epoch: 1 };
    await dispatcher.dispatch(first);
    await dispatcher.dispatch(again);
    await dispatcher.dispatch({ ...again, epoch: 2 });
    await end(first);
    expect(started.slice(1)).toEqual([{ ...again, epoch: 2 }]);
  });

  it('keeps the place in line of a job whose id another person uses, too', async () => {
    const { dispatcher, started, end } = heldDispatcher(1);
    const first = jobOf(anna!);
    const bens = jobOf(ben!);
    const same = { ...jobOf(cleo!), job: bens.job };
    for (const job of [first, bens, same]) await dispatcher.dispatch(job);
    expect(dispatcher.load()).toEqual({ runningJobs: 1, jobsInLine: 2 });
    expect([bens, same].map((job) => dispatcher.position(job))).toEqual([1, 2]);
    expect(dispatcher.position({ user: anna!, job: bens.job })).toBeUndefined();
    await end(first);
    expect(started[1]).toBe(bens);
    expect(dispatcher.position(same)).toBe(1);
  });

  it('stops what runs when it is disposed of, and starts nothing more', async () => {
    const { dispatcher, started } = heldDispatcher(1);
    await dispatcher.dispatch(jobOf(anna!));
    await dispatcher.dispatch(jobOf(ben!));
    await dispatcher[Symbol.asyncDispose]();
    expect(started).toHaveLength(1);
  });
});

describe('the line', () => {
  it('lets nobody get ahead by asking for more', () => {
    const [first, second, third] = [jobOf(anna!), jobOf(anna!), jobOf(anna!)];
    const others = [jobOf(ben!), jobOf(cleo!)];
    expect(lineUp([first, second, third, ...others], [])).toEqual([first, ...others, second, third]);
    expect(lineUp([first, ...others], [jobOf(anna!)])).toEqual([...others, first]);
  });

  it('loses and doubles nobody, and keeps the order of one person', () => {
    const jobs = fc.array(
      fc.constantFrom(anna!, ben!, cleo!).map((user) => jobOf(user)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(jobs, jobs, (waiting, running) => {
        const line = lineUp(waiting, running);
        expect(new Set(line)).toEqual(new Set(waiting));
        expect(line).toHaveLength(waiting.length);
        for (const user of [anna!, ben!, cleo!]) {
          const ofUser = (all: readonly DispatchedJob[]) => all.filter((job) => job.user === user);
          expect(ofUser(line)).toEqual(ofUser(waiting));
        }
      }),
    );
  });
});
