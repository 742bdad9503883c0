import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { jobIdSchema, userIdSchema } from '@float/contract';
import { z } from 'zod';
import type { Logger } from '../log.ts';
import type { DispatchedJob, Dispatcher } from './dispatch.ts';

export interface LambdaDispatcherParts {
  /** By name; in the account and region that the environment names. */
  readonly workerFunction: string;
  readonly log: Logger;
}

/** All tries together: whoever asked for a session waits for this. */
const LIMIT_MS = 3_000;
const CONNECT_MS = 1_000;
const TRIES = 3;

/** A dispatched job as it travels to the worker function. */
export const dispatchedJobSchema = z.object({
  user: userIdSchema,
  job: jobIdSchema,
  epoch: z.int().positive(),
  requestId: z.string().optional(),
});

/**
 * Hands jobs to a function of AWS Lambda, which runs one at a time, as often as there are jobs. A dispatch that fails
 * is only told: the job is accepted, its lease is free after 15 s, and the next poll or the sweeper dispatches it again.
 */
export const lambdaDispatcher = ({ workerFunction, log }: LambdaDispatcherParts): Dispatcher => {
  const client = new LambdaClient({
    maxAttempts: TRIES,
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: LIMIT_MS, throwOnRequestTimeout: true },
  });
  const invoke = (job: DispatchedJob) =>
    client.send(
      new InvokeCommand({ FunctionName: workerFunction, InvocationType: 'Event', Payload: JSON.stringify(job) }),
      { abortSignal: AbortSignal.timeout(LIMIT_MS) },
    );
  return {
    dispatch: async (job) => {
      try {
        await invoke(job);
      } catch (error) {
        log.error('job_not_dispatched', { request_id: job.requestId, job_id: job.job, epoch: job.epoch, error });
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
