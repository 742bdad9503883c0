import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { jobIdSchema, userIdSchema } from '@float/contract';
import { z } from 'zod';
import type { Logger } from '../log.ts';
import type { Dispatcher } from './dispatch.ts';
import type { ExportDispatcher } from './userExports.ts';

export interface LambdaDispatcherParts {
  /** By name; in the account and region that the environment names. */
  readonly workerFunction: string;
  readonly log: Logger;
}

/** All tries together: whoever asked for a session waits for this. */
const LIMIT_MS = 3_000;
const CONNECT_MS = 1_000;
const TRIES = 3;

/** Whoever asks what is felt waits for this, too. */
const WAKE_LIMIT_MS = 500;

/** A dispatched job as it travels to the worker function. */
export const dispatchedJobSchema = z.object({
  user: userIdSchema,
  job: jobIdSchema,
  epoch: z.int().positive(),
  requestId: z.string().optional(),
});

/** An export as it travels to the worker function. */
const dispatchedExportSchema = z.strictObject({
  user: userIdSchema,
  exportId: z.uuid(),
  attempt: z.int().positive(),
});

/** Makes an environment of the worker function start, and nothing else. */
const wakeSchema = z.strictObject({ wake: z.literal(true) });

/** What the worker function is invoked with. */
export const workerEventSchema = z.union([dispatchedJobSchema, dispatchedExportSchema, wakeSchema]);

/** Hands exports to the same function. */
export type LambdaDispatcher = Dispatcher & ExportDispatcher;

/**
 * Hands jobs to a function of AWS Lambda, which runs one at a time, as often as there are jobs. A dispatch that fails
 * is only told: the job is accepted, its lease is free after 15 s, and the next poll or the sweeper dispatches it again.
 */
export const lambdaDispatcher = ({ workerFunction, log }: LambdaDispatcherParts): LambdaDispatcher => {
  const client = new LambdaClient({
    maxAttempts: TRIES,
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: LIMIT_MS, throwOnRequestTimeout: true },
  });
  const invoke = (event: z.infer<typeof workerEventSchema>, limitMs: number) =>
    client.send(
      new InvokeCommand({ FunctionName: workerFunction, InvocationType: 'Event', Payload: JSON.stringify(event) }),
      { abortSignal: AbortSignal.timeout(limitMs) },
    );
  return {
    dispatch: async (job) => {
      try {
        await invoke(job, LIMIT_MS);
      } catch (error) {
        log.error('job_not_dispatched', { request_id: job.requestId, job_id: job.job, epoch: job.epoch, error });
      }
    },
    dispatchExport: async (work) => {
      try {
        await invoke(work, LIMIT_MS);
      } catch (error) {
        // The next poll dispatches it again.
        log.error('export_not_dispatched', { attempt: work.attempt, error });
      }
    },
    // The function's own concurrency is the limit.
    hasExportRoom: () => true,
    wake: async () => {
      try {
        await invoke({ wake: true }, WAKE_LIMIT_MS);
      } catch (error) {
        log.warn('worker_not_woken', { error });
      }
    },
    // The sweeper has no worker beside it.
    hasRoom: () => false,
    position: () => undefined,
    [Symbol.asyncDispose]: () => {
      client.destroy();
      return Promise.resolve();
    },
  };
};
