import { constants } from 'node:os';
import { FloatError } from '../errors.ts';

/** How a command ends: the exit code, and one line for whoever has started it. */
export interface Ending {
  readonly exitCode: number;
  readonly line: string;
}

const COULD_NOT = 1;
const WRONG_USAGE = 2;
// As shells count: 128 and the signal's number.
const SIGNAL_BASE = 128;

/** A call of the system that failed, such as a write to a disk that is full. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && typeof error.syscall === 'string';

/** @param signal  by which the process was asked to end */
export const endingBySignal = (signal: NodeJS.Signals): Ending => ({
  exitCode: SIGNAL_BASE + constants.signals[signal],
  line: 'Stopped. Nothing was kept.',
});

/** @returns undefined for what nobody has foreseen */
export const endingByError = (error: unknown): Ending | undefined => {
  if (error instanceof FloatError) {
    if (error.code === 'INVALID_REQUEST') return { exitCode: WRONG_USAGE, line: error.message };
    const again = error.retriable ? ' Trying again may help.' : '';
    return { exitCode: COULD_NOT, line: `It could not be done: ${error.message} (${error.code}).${again}` };
  }
  if (!isSystemError(error)) return undefined;
  return { exitCode: COULD_NOT, line: `It could not be done: ${error.message}` };
};
