import type { UserExport } from '../userExport.ts';
import { ApiError } from './apiError.ts';

/** How an export is asked for and followed. */
export interface ExportCalls {
  readonly begin: () => Promise<UserExport>;
  readonly get: (exportId: string) => Promise<UserExport>;
}

export interface PrepareOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onPreparing?: (bytes: number) => void;
}

const POLL_MS = 1_000;
/** Polls in a row that may fail before the export is given up: the server may be restarting. */
const MAX_FAILED_POLLS = 10;
/** A server from before archives were prepared, which only gives them. */
const UNKNOWN_ROUTE = new Set([404, 405]);

/**
 * Has an archive prepared, and waits for it.
 *
 * @returns          a signed link to it; null: the server makes it while the client takes it
 * @throws {ApiError}  also when the server could not make it
 */
export const prepareExport = async (
  { begin, get }: ExportCalls,
  { signal, onPreparing }: PrepareOptions = {},
  pollMs: number = POLL_MS,
): Promise<string | null> => {
  let state: UserExport;
  try {
    state = await begin();
  } catch (error) {
    if (error instanceof ApiError && UNKNOWN_ROUTE.has(error.status ?? 0)) return null;
    throw error;
  }
  for (let failures = 0; state.status === 'preparing';) {
    onPreparing?.(state.bytes);
    await sleep(pollMs, signal);
    try {
      state = await get(state.export_id);
      failures = 0;
    } catch (error) {
      if (!(error instanceof ApiError && error.retriable) || ++failures >= MAX_FAILED_POLLS) throw error;
    }
  }
  if (state.status === 'ready') return state.url;
  const { code, message, retriable } = state.error ?? FAILED;
  throw new ApiError(code, message, { retriable });
};

const FAILED = { code: 'INTERNAL', message: 'The export could not be made.', retriable: true } as const;

/** Rejects with the reason of the signal. */
const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
