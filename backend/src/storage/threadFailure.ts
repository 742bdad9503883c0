import { FloatError } from '../errors.ts';
import { PreconditionFailed } from './objectStore.ts';
import type { ObjectKey } from './objectStore.ts';
import { storageFull } from './storageFull.ts';

/** An error of the store as it travels between threads, where classes and their fields do not survive. */
export type ThreadFailure =
  | {
      readonly type: 'storage';
      readonly isFull: boolean;
      readonly message: string;
      readonly retriable: boolean;
      readonly cause: unknown;
    }
  | { readonly type: 'precondition'; readonly key: ObjectKey }
  | { readonly type: 'other'; readonly error: unknown };

export const packFailure = (error: unknown): ThreadFailure => {
  if (error instanceof PreconditionFailed) return { type: 'precondition', key: error.key };
  if (error instanceof FloatError) {
    const { message, retriable, cause } = error;
    return { type: 'storage', isFull: error.code === 'STORAGE_FULL', message, retriable, cause };
  }
  return { type: 'other', error };
};

export const unpackFailure = (failure: ThreadFailure): unknown => {
  switch (failure.type) {
    case 'storage': {
      const { isFull, message, retriable, cause } = failure;
      if (isFull) return storageFull(cause);
      return new FloatError('STORAGE_UNAVAILABLE', message, { retriable, cause });
    }
    case 'precondition':
      return new PreconditionFailed(failure.key);
    case 'other':
      return failure.error;
  }
};
