import { FloatError } from '../errors.ts';

/** Nothing frees a disk within seconds: worth asking again after an operator or the sweeper had time. */
const RETRY_SECONDS = 300;

const MESSAGE =
  'There is not enough space left to store this. Play or delete what you have, and try again in a few minutes.';

/** The error for a store without space. Nothing was written. */
export const storageFull = (cause?: unknown): FloatError =>
  new FloatError('STORAGE_FULL', MESSAGE, { retriable: true, retryAfterSeconds: RETRY_SECONDS, cause });

export const isStorageFull = (error: unknown): boolean => error instanceof FloatError && error.code === 'STORAGE_FULL';
