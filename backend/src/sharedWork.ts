interface Work<Result> {
  readonly result: Promise<Result>;
  readonly ending: AbortController;
  waiting: number;
}

/** Waits for the work under `key`, and begins it unless it is under way. */
export type Share<Key, Result> = (
  key: Key,
  request: AbortSignal,
  begin: (signal: AbortSignal) => Promise<Result>,
) => Promise<Result>;

/**
 * Work that is done once for all requests that wait for it. A request that goes leaves the others waiting; the work's
 * own signal aborts when the last one has gone, or at its deadline.
 *
 * @param deadlineMs  of one piece of work
 * @param onDeadline  what those that still wait then reject with
 */
export const createSharing = <Key, Result>(deadlineMs: number, onDeadline: () => Error): Share<Key, Result> => {
  const underWay = new Map<Key, Work<Result>>();

  const start = (key: Key, begin: (signal: AbortSignal) => Promise<Result>): Work<Result> => {
    const ending = new AbortController();
    const timer = setTimeout(() => {
      ending.abort(onDeadline());
    }, deadlineMs);
    const work: Work<Result> = { result: begin(ending.signal), ending, waiting: 0 };
    const forget = (): void => {
      clearTimeout(timer);
      // Work that was given up may end later than the next work under its key begins.
      if (underWay.get(key) === work) underWay.delete(key);
    };
    ending.signal.addEventListener('abort', forget, { once: true });
    // Its waiting requests hear how it ended.
    work.result.then(forget, forget);
    underWay.set(key, work);
    return work;
  };

  return async (key, request, begin) => {
    request.throwIfAborted();
    const work = underWay.get(key) ?? start(key, begin);
    work.waiting++;
    try {
      return await untilAborted(work.result, AbortSignal.any([request, work.ending.signal]));
    } finally {
      work.waiting--;
      if (work.waiting === 0) work.ending.abort(request.reason);
    }
  };
};

/** @throws  the signal's reason, when it is aborted first */
const untilAborted = async <Result>(result: Promise<Result>, signal: AbortSignal): Promise<Result> => {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => {
    reject(signal.reason as Error);
  };
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([result, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
};
