/** A function that shows what it is allowed to, and behaves as badly as it is asked to. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';

const tryToWrite = async (folder) => {
  try {
    await writeFile(join(folder, 'written'), '');
    return 'written';
  } catch (error) {
    return error.code;
  }
};

const acts = {
  describe: async (_, context) => ({
    ...{ pid: process.pid, uid: process.getuid(), cwd: process.cwd(), cores: availableParallelism() },
    ...{ env: process.env, requestId: context.awsRequestId, remainingMs: context.getRemainingTimeInMillis() },
  }),
  write: ({ folders }) => Promise.all(folders.map((folder) => tryToWrite(folder))),
  wait: async ({ ms }) => {
    await delay(ms);
    return process.pid;
  },
  // With a child that would outlive it.
  spin: async ({ program }) => {
    const child = spawn(program, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    process.stdout.write(`spinning ${child.pid}\n`);
    for (;;);
  },
  exit: async () => process.exit(3),
  fail: async () => {
    throw new Error('on purpose');
  },
  answer: async ({ bytes }) => ({ statusCode: 200, headers: {}, body: 'x'.repeat(bytes), isBase64Encoded: false }),
};

/** Of a gateway, the event lies in the body. */
const orderOf = (event) => {
  if (event.rawPath === undefined) return event;
  if (event.rawPath === '/event') return { act: 'echo', event };
  return JSON.parse(event.body);
};

export const probe = async (event, context) => {
  const order = orderOf(event);
  if (order.act === 'echo')
    return { statusCode: 200, headers: {}, body: JSON.stringify(order.event), isBase64Encoded: false };
  return acts[order.act](order, context);
};
