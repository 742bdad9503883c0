import type { ThreadOperations } from './threadCalls.ts';
import type { ThreadRequest, ThreadResponse } from './threadMessages.ts';

type Operation = (...input: readonly unknown[]) => unknown;

/** Where calls come from: the `parentPort` of a thread, or what stands for it in a process. */
export interface CallPort {
  on(event: 'message', listener: (request: ThreadRequest) => void): unknown;
  postMessage(response: ThreadResponse, moved: readonly ArrayBuffer[]): void;
}

/** Bytes and samples go to the main side without a copy: nothing in the thread reads them again. */
const buffersOf = (result: unknown): ArrayBuffer[] => {
  if (typeof result !== 'object' || result === null) return [];
  const values: unknown[] = ArrayBuffer.isView(result) ? [result] : Object.values(result);
  return values.flatMap((value) => {
    const isWhole = ArrayBuffer.isView(value) && value.byteLength === value.buffer.byteLength;
    return isWhole && value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  });
};

/**
 * The inside of a thread that `createThreadCaller` starts: does what it is called for. Operations that return a promise
 * are answered when it settles, the others at once.
 *
 * @param port         null where the file is not run by a thread: nothing is done
 * @param packFailure  makes of an error what can travel between threads; default: the error itself
 */
export const answerCalls = (
  port: CallPort | null,
  operations: ThreadOperations,
  packFailure: (error: unknown) => unknown = (error) => error,
): void => {
  if (port === null) return;
  // Only `createThreadCaller` of these operations writes to this port, so name and input fit together.
  const callable = operations as unknown as Readonly<Record<string, Operation>>;
  const answer = (response: ThreadResponse): void => {
    port.postMessage(response, 'result' in response ? buffersOf(response.result) : []);
  };
  port.on('message', ({ id, name, input }: ThreadRequest) => {
    try {
      const result = callable[name]?.(...input);
      if (!(result instanceof Promise)) answer({ id, result });
      else {
        result.then(
          (value: unknown) => {
            answer({ id, result: value });
          },
          (error: unknown) => {
            answer({ id, failure: packFailure(error) });
          },
        );
      }
    } catch (error) {
      answer({ id, failure: packFailure(error) });
    }
  });
};
