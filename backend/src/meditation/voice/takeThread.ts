/** The thread that prepares what a voice has said. */
import { parentPort } from 'node:worker_threads';
import { answerCalls } from '../../threads/answerCalls.ts';
import { FloatError } from '../../errors.ts';
import type { PreparedTake } from './spokenUtterance.ts';
import { prepareTake } from './spokenUtterance.ts';
import { lowerPriority } from '../../threads/lowerPriority.ts';

export interface TakeOperations {
  prepare(wav: Uint8Array): PreparedTake;
  close(): void;
}

const operations: TakeOperations = {
  prepare: prepareTake,
  close: () => undefined,
};

lowerPriority();
answerCalls(parentPort, operations, (error) => (error instanceof FloatError ? error.message : String(error)));
