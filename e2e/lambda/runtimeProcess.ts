/** An execution environment: loads a bundle as Lambda's runtime does, and calls its handler for every invocation. */
import { pathToFileURL } from 'node:url';
import type { Invocation, RuntimeAnswer } from './runtimeMessages.ts';

type Handler = (event: unknown, context: { getRemainingTimeInMillis(): number }) => Promise<unknown>;

const [bundle = '', name = ''] = process.argv.slice(2);
const { [name]: handler } = (await import(pathToFileURL(bundle).href)) as Record<string, Handler | undefined>;
if (handler === undefined) throw new Error(`the bundle has no handler ${name}`);

const say = (answer: RuntimeAnswer): void => {
  process.send?.(answer);
};

const invoke = async ({ id, event, remainingMs }: Invocation): Promise<void> => {
  const untilMs = Date.now() + remainingMs;
  try {
    say({ id, result: await handler(event, { getRemainingTimeInMillis: () => untilMs - Date.now() }) });
  } catch (error) {
    say({ id, problem: error instanceof Error ? error.message : String(error) });
  }
};

process.on('message', (invocation: Invocation) => void invoke(invocation));
process.once('disconnect', () => process.exit());
say({ ready: true });
