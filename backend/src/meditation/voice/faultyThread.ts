/** A thread of the pool that dies, hangs, fails or says its name on demand, and speaks everything else. Only for tests. */
import { threadId } from 'node:worker_threads';
import speak from './fliteThread.ts';
import type { FliteTask } from './fliteThread.ts';

const NEVER_NOTIFIED = new Int32Array(new SharedArrayBuffer(4));

const fail = (task: FliteTask): unknown => {
  if (task.text.startsWith('crash')) process.exit(7);
  // A bare loop would be compiled to one that even terminate() cannot end; those of WebAssembly always can.
  while (task.text.startsWith('hang')) Atomics.wait(NEVER_NOTIFIED, 0, 0, 10);
  if (task.text.startsWith('throw')) throw new Error('flite ended with exit code 1');
  if (task.text.startsWith('name')) return new TextEncoder().encode(`thread ${threadId}`);
  return speak(task);
};

export default fail;
