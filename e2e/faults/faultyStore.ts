import { FloatError } from '@float/backend/src/errors.ts';
import type { ObjectStore } from '@float/backend/src/storage/objectStore.ts';

export type StoreOperation = 'get' | 'head' | 'put' | 'list' | 'deleteMany';

/**
 * What becomes of a call:
 * - `refuse`: it fails, and nothing is done;
 * - `loseAnswer`: it is done, and fails all the same;
 * - `landLate`: it fails at once, and is done when `after` resolves, as a request still under way in a network;
 * - `delay`: it is done when `after` resolves, and answered then.
 */
export type FaultEffect = 'refuse' | 'loseAnswer' | 'landLate' | 'delay';

/** What goes wrong with which calls. */
export interface Fault {
  readonly effect: FaultEffect;
  /** Default: every operation. */
  readonly operation?: StoreOperation;
  /** Of the key (or prefix, or any of the keys); default: every key. */
  readonly key?: RegExp;
  /** The first of the matching calls that is hit, from 1; default 1. */
  readonly nth?: number;
  /** So many calls are hit; default: this one and all that follow. */
  readonly times?: number;
  /** Before the effect: a failure comes late with it, too, instead of an acknowledgement. Default: at once. */
  readonly after?: () => Promise<unknown>;
  /** What the call fails with; default `STORAGE_UNAVAILABLE`, retriable. */
  readonly error?: () => Error;
}

/** A call that reached the faulty store, whatever became of it. */
export interface SeenCall {
  readonly operation: StoreOperation;
  /** Keys of one call are joined by a space. */
  readonly key: string;
}

/** A store that fails as it is told. */
export interface FaultyStore extends ObjectStore {
  readonly calls: readonly SeenCall[];
  /** From now on; the first fault that matches a call decides what becomes of it. */
  inject(fault: Fault): void;
  /** Every call waits, until {@link resume}. */
  stop(): void;
  resume(): void;
}

export const unavailable = (): Error =>
  new FloatError('STORAGE_UNAVAILABLE', 'Storage is unavailable: a fault was injected.', { retriable: true });

interface ArmedFault {
  readonly fault: Fault;
  seen: number;
}

/** Whether this call is one of those that the fault is meant for; counts it. */
const hits = (armed: ArmedFault, { operation, key }: SeenCall): boolean => {
  const { fault } = armed;
  if (fault.operation !== undefined && fault.operation !== operation) return false;
  if (fault.key !== undefined && !fault.key.test(key)) return false;
  armed.seen += 1;
  const first = fault.nth ?? 1;
  return armed.seen >= first && armed.seen < first + (fault.times ?? Infinity);
};

const suffer = async <T>(fault: Fault, work: () => Promise<T>): Promise<T> => {
  const error = (fault.error ?? unavailable)();
  const due = fault.after?.() ?? Promise.resolve();
  if (fault.effect === 'landLate') {
    // Whoever asked has gone: a late write that fails is nobody's any more.
    due.then(work).catch(() => undefined);
    throw error;
  }
  await due;
  if (fault.effect === 'refuse') throw error;
  const done = await work();
  if (fault.effect === 'loseAnswer') throw error;
  return done;
};

/** Wraps a store. Disposing of the wrapper leaves `store` open. */
export const faultyStore = (store: ObjectStore): FaultyStore => {
  const calls: SeenCall[] = [];
  const faults: ArmedFault[] = [];
  let resumed = Promise.withResolvers<undefined>();
  resumed.resolve(undefined);
  const through = async <T>(operation: StoreOperation, key: string, work: () => Promise<T>): Promise<T> => {
    const call = { operation, key };
    calls.push(call);
    await resumed.promise;
    const armed = faults.find((candidate) => hits(candidate, call));
    return armed === undefined ? work() : suffer(armed.fault, work);
  };
  return {
    calls,
    inject: (fault) => {
      faults.push({ fault, seen: 0 });
    },
    stop: () => {
      resumed = Promise.withResolvers();
    },
    resume: () => {
      resumed.resolve(undefined);
    },
    get: (key, range) => through('get', key, () => store.get(key, range)),
    head: (key) => through('head', key, () => store.head(key)),
    put: (key, bytes, options) => through('put', key, () => store.put(key, bytes, options)),
    list: (prefix, cursor) => through('list', prefix, () => store.list(prefix, cursor)),
    deleteMany: (keys) => through('deleteMany', keys.join(' '), () => store.deleteMany(keys)),
    signGet: (key, seconds, options) => store.signGet(key, seconds, options),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
};
