/** A thread of the pool that dies, hangs or fails on demand, and speaks everything else. Only for tests. */
import speak from './fliteThread.ts';
import type { FliteTask } from './fliteThread.ts';

const fail = (task: FliteTask): unknown => {
  if (task.text.startsWith('crash')) process.exit(7);
  while (task.text.startsWith('hang'));
  if (task.text.startsWith('throw')) throw new Error('flite ended with exit code 1');
  return speak(task);
};

export default fail;
