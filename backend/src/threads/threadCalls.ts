import type { ThreadRequest, ThreadResponse } from './threadMessages.ts';

/** Calls that a thread answers; every thread has a `close`, its last call. */
export interface ThreadOperations {
  close(): void;
}

type Operation = (...input: never[]) => unknown;
type OperationName<Operations> = keyof Operations & string;
type Input<Value> = Value extends Operation ? Parameters<Value> : never;
type Output<Value> = Value extends Operation ? Awaited<ReturnType<Value>> : never;

/** The main side of a thread: typed calls, which the thread may answer in any order. */
export interface ThreadCaller<Operations extends ThreadOperations> extends AsyncDisposable {
  /**
   * @param moved  buffers within `input` that go to the thread without a copy; the caller cannot use them any more
   * @throws what the operation threw, or {@link ThreadCallerOptions.lost} when the thread died (the next call starts
   *   another) or the caller is closed
   */
  call<Name extends OperationName<Operations>>(
    name: Name,
    input: Input<Operations[Name]>,
    moved?: readonly ArrayBuffer[],
  ): Promise<Output<Operations[Name]>>;
}

interface PendingCall {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** A thread as `createThreadCaller` uses it: a `Worker`, or a process that does the same work. */
export interface CalledThread {
  postMessage(message: ThreadRequest, moved: readonly ArrayBuffer[]): void;
  on(event: 'message', listener: (response: ThreadResponse) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: (exitCode: number) => void): unknown;
  ref(): void;
  unref(): void;
  terminate(): Promise<unknown>;
}

interface RunningThread {
  readonly worker: CalledThread;
  readonly pending: Map<number, PendingCall>;
}

export interface ThreadCallerOptions {
  /** Makes a thread that runs `answerCalls`. */
  readonly startThread: () => CalledThread;
  /** The error for a call that cannot be answered: the thread ended (retriable), or the caller is closed. */
  readonly lost: (message: string, retriable: boolean, cause?: unknown) => Error;
  /** The reverse of what the thread did to an error; default: it is passed on as it came. */
  readonly unpackFailure?: (failure: never) => unknown;
}

const settle = (
  { worker, pending }: RunningThread,
  response: ThreadResponse,
  unpackFailure: (failure: never) => unknown,
): void => {
  const call = pending.get(response.id);
  pending.delete(response.id);
  if (pending.size === 0) worker.unref();
  if ('failure' in response) call?.reject(unpackFailure(response.failure as never));
  else call?.resolve(response.result);
};

/** Only a thread with a call under way keeps the process alive. */
const send = ({ worker, pending }: RunningThread, request: ThreadRequest, moved: readonly ArrayBuffer[]) =>
  new Promise<unknown>((resolve, reject) => {
    worker.postMessage(request, moved);
    if (pending.size === 0) worker.ref();
    pending.set(request.id, { resolve, reject });
  });

export const createThreadCaller = <Operations extends ThreadOperations>(
  options: ThreadCallerOptions,
): ThreadCaller<Operations> => {
  const { startThread, lost, unpackFailure = (failure: unknown) => failure } = options;
  let running: RunningThread | undefined;
  let disposed: Promise<void> | undefined;
  let nextId = 0;

  const start = (): RunningThread => {
    const thread: RunningThread = { worker: startThread(), pending: new Map() };
    const bury = (cause: unknown): void => {
      if (running === thread) running = undefined;
      for (const call of thread.pending.values()) call.reject(lost('its thread ended', true, cause));
      thread.pending.clear();
    };
    thread.worker.on('message', (response: ThreadResponse) => {
      settle(thread, response, unpackFailure);
    });
    thread.worker.on('error', bury);
    thread.worker.on('exit', (exitCode) => {
      bury(new Error(`the thread ended with exit code ${exitCode}`));
    });
    thread.worker.unref();
    return thread;
  };

  const request = (name: string, input: readonly unknown[], moved: readonly ArrayBuffer[]): Promise<unknown> => {
    running ??= start();
    return send(running, { id: nextId++, name, input }, moved);
  };

  const close = async (): Promise<void> => {
    const worker = running?.worker;
    if (worker === undefined) return;
    try {
      await request('close', [], []);
    } finally {
      worker.ref();
      await worker.terminate();
    }
  };

  return {
    async call(name, input, moved = []) {
      if (disposed !== undefined) throw lost('it is closed', false);
      // The thread answers a call with its own operation's result: the one promise of its messages.
      return (await request(name, input, moved)) as Output<Operations[typeof name]>;
    },
    [Symbol.asyncDispose]: () => (disposed ??= close()),
  };
};
