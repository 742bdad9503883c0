import { describe, expect, it } from 'vitest';
import type { UserExport } from '../userExport.ts';
import { ApiError } from './apiError.ts';
import { prepareExport } from './prepareExport.ts';

const ID = '019b7000-0000-7000-8000-000000000002';
const URL = 'https://bucket.example/archive.zip?signature=1';
const stateOf = (state: Partial<UserExport>): UserExport => ({
  ...{ export_id: ID, status: 'preparing', bytes: 0, url: null, expires_in: null, error: null },
  ...state,
});
const unavailable = new ApiError('STORAGE_UNAVAILABLE', 'Not now.', { status: 503, retriable: true });

/** A server that says one thing after the other, and the last one again and again. */
const saying = (...answers: readonly (UserExport | Error)[]) => {
  const asked: string[] = [];
  const next = (what: string): Promise<UserExport> => {
    const answer = answers[Math.min(asked.push(what), answers.length) - 1]!;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { asked, calls: { begin: () => next('begin'), get: (id: string) => next(id) } };
};

describe('preparing an export', () => {
  it('asks until the archive is ready, and says how much of it there is', async () => {
    const { calls, asked } = saying(
      stateOf({}),
      stateOf({ bytes: 1_000 }),
      stateOf({ status: 'ready', bytes: 2_000, url: URL }),
    );
    const seen: number[] = [];
    expect(await prepareExport(calls, { onPreparing: (bytes) => seen.push(bytes) }, 0)).toBe(URL);
    expect(asked).toEqual(['begin', ID, ID]);
    expect(seen).toEqual([0, 1_000]);
  });

  it('asks once where nothing is prepared', async () => {
    const { calls, asked } = saying(stateOf({ status: 'ready' }));
    expect(await prepareExport(calls)).toBeNull();
    expect(asked).toEqual(['begin']);
  });

  it.each([404, 405])('takes an answer %d for a server from before', async (status) => {
    const { calls } = saying(new ApiError('NOT_FOUND', 'There is nothing here.', { status, retriable: false }));
    expect(await prepareExport(calls)).toBeNull();
  });

  it('says why it has failed', async () => {
    const error = { code: 'STORAGE_UNAVAILABLE', message: 'The store is gone.', retriable: true } as const;
    const { calls } = saying(stateOf({}), stateOf({ status: 'failed', error }));
    await expect(prepareExport(calls, {}, 0)).rejects.toMatchObject({ name: 'ApiError', ...error });
  });

  it('goes on after polls that fail and may pass; not for ever', async () => {
    const { calls } = saying(stateOf({}), unavailable, unavailable, stateOf({ status: 'ready', url: URL }));
    expect(await prepareExport(calls, {}, 0)).toBe(URL);
    const { calls: gone, asked } = saying(stateOf({}), unavailable);
    await expect(prepareExport(gone, {}, 0)).rejects.toBe(unavailable);
    expect(asked).toHaveLength(11);
  });

  it('passes on what is refused', async () => {
    const limited = new ApiError('RATE_LIMITED', 'Later.', { status: 429, retriable: true, retryAfterSeconds: 10 });
    await expect(prepareExport(saying(limited).calls)).rejects.toBe(limited);
    const signedOut = new ApiError('UNAUTHENTICATED', 'Sign in.', { status: 401, retriable: false });
    await expect(prepareExport(saying(stateOf({}), signedOut).calls, {}, 0)).rejects.toBe(signedOut);
  });

  it('stops at once when it is cancelled', async () => {
    const cancelling = new AbortController();
    const { calls, asked } = saying(stateOf({}));
    const prepared = prepareExport(calls, {
      signal: cancelling.signal,
      onPreparing: () => {
        cancelling.abort(new Error('cancelled'));
      },
    });
    await expect(prepared).rejects.toThrow('cancelled');
    expect(asked).toEqual(['begin']);
  });
});
