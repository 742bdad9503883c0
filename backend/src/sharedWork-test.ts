import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSharing } from './sharedWork.ts';

const DEADLINE_MS = 60_000;
const tooLate = new Error('too late');
const newSharing = () => createSharing<string, string>(DEADLINE_MS, () => tooLate);

/** Work that ends when it is told, or when its signal aborts. */
const openWork = () => {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const signals: AbortSignal[] = [];
  const begin = (signal: AbortSignal): Promise<string> => {
    signals.push(signal);
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
    return promise;
  };
  return { begin, resolve, reject, signals };
};

describe('work that several requests wait for', () => {
  afterEach(() => vi.useRealTimers());

  it('goes on for the others when the first one leaves', async () => {
    const share = newSharing();
    const work = openWork();
    const [first, second] = [new AbortController(), new AbortController()];
    const results = [share('key', first.signal, work.begin), share('key', second.signal, work.begin)];
    first.abort(new Error('the client has gone'));
    await expect(results[0]).rejects.toThrow('the client has gone');
    expect(work.signals.map(({ aborted }) => aborted)).toEqual([false]);
    work.resolve('made');
    expect(await results[1]).toBe('made');
  });

  it('ends when the last one leaves, and begins anew for the next one', async () => {
    const share = newSharing();
    const [given, next] = [openWork(), openWork()];
    const requests = [new AbortController(), new AbortController()];
    const results = requests.map(({ signal }) => share('key', signal, given.begin));
    const ended = Promise.allSettled(results);
    for (const request of requests) request.abort(new Error('the client has gone'));
    await ended;
    expect(given.signals.map(({ aborted }) => aborted)).toEqual([true]);
    const again = share('key', new AbortController().signal, next.begin);
    next.resolve('made anew');
    expect(await again).toBe('made anew');
  });

  it('is given up at its deadline, however many still wait', async () => {
    vi.useFakeTimers();
    const share = newSharing();
    const work = openWork();
    const results = [1, 2].map(() => share('key', new AbortController().signal, work.begin));
    const ended = Promise.allSettled(results);
    await vi.advanceTimersByTimeAsync(DEADLINE_MS);
    expect(await ended).toEqual([1, 2].map(() => ({ status: 'rejected', reason: tooLate })));
    expect(work.signals[0]?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells all of them that it has failed, and is tried again', async () => {
    const share = newSharing();
    const [failing, next] = [openWork(), openWork()];
    const results = ['a', 'b'].map(() => share('key', new AbortController().signal, failing.begin));
    failing.reject(new Error('it has failed'));
    for (const result of results) await expect(result).rejects.toThrow('it has failed');
    next.resolve('made');
    expect(await share('key', new AbortController().signal, next.begin)).toBe('made');
  });

  it('does not begin for a request that has gone', async () => {
    const work = openWork();
    await expect(newSharing()('key', AbortSignal.abort(new Error('gone')), work.begin)).rejects.toThrow('gone');
    expect(work.signals).toEqual([]);
  });

  it('is told apart by its key', async () => {
    const share = newSharing();
    const works = [openWork(), openWork()];
    const results = works.map(({ begin }, i) => share(`key ${i}`, new AbortController().signal, begin));
    works.forEach(({ resolve }, i) => {
      resolve(`made ${i}`);
    });
    expect(await Promise.all(results)).toEqual(['made 0', 'made 1']);
  });
});
