import { setPriority } from 'node:os';

/** Of two threads that compete for a core, one of this niceness gets a quarter of the time. */
const NICENESS = 5;

/**
 * Lets the thread that answers requests go before the calling one where there are not enough cores for both. On Linux the
 * priority of a thread is its own; elsewhere it would be that of the whole process, and nothing is done.
 */
export const lowerPriority = (): void => {
  if (process.platform === 'linux') setPriority(0, NICENESS);
};
