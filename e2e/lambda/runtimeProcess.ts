/**
 * The inside of an execution environment: loads a function as Lambda's runtime does, and calls its handler for every
 * invocation. Imports nothing, so that it runs from a folder of its own.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Invocation, RuntimeAnswer } from './runtimeMessages.ts';

interface Context {
  readonly awsRequestId: string;
  readonly functionName: string;
  readonly functionVersion: string;
  readonly memoryLimitInMB: string;
  getRemainingTimeInMillis(): number;
}
type Handler = (event: unknown, context: Context) => Promise<unknown>;

const { env } = process;
const [file = '', name = ''] = (env._HANDLER ?? '').split('.');
const { [name]: handler } = (await import(
  pathToFileURL(join(env.LAMBDA_TASK_ROOT ?? '', `${file}.mjs`)).href
)) as Record<string, Handler | undefined>;
if (handler === undefined) throw new Error(`there is no handler ${name}`);

const say = (answer: RuntimeAnswer): void => {
  process.send?.(answer);
};

const invoke = async ({ id, event, deadlineMs }: Invocation): Promise<void> => {
  const context: Context = {
    awsRequestId: id,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME ?? '',
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION ?? '',
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE ?? '',
    getRemainingTimeInMillis: () => deadlineMs - Date.now(),
  };
  try {
    say({ id, result: await handler(event, context) });
  } catch (error) {
    say({ id, problem: error instanceof Error ? error.message : String(error) });
  }
};

process.on('message', (invocation: Invocation) => void invoke(invocation));
process.once('disconnect', () => process.exit());
say({ ready: true });
