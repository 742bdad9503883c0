import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../../config.ts';
import { readConfig } from '../../config.ts';
import { FloatError } from '../../errors.ts';
import { JobRecords } from '../../jobs/jobRecords.ts';
import type { LambdaDispatcher } from '../../jobs/lambdaDispatcher.ts';
import { lambdaDispatcher } from '../../jobs/lambdaDispatcher.ts';
import { leaseTimes } from '../../jobs/lease.ts';
import type { LeaseJudge } from '../../jobs/transitions.ts';
import type { Logger } from '../../log.ts';
import { createLogger } from '../../log.ts';
import { systemClock } from '../../meditation/timeline/clock.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { openS3Store } from '../../storage/s3Store.ts';

/** What every function of AWS Lambda stands on. Opened once in an execution environment, and never closed. */
export interface FunctionParts {
  readonly config: Config;
  readonly log: Logger;
  readonly store: ObjectStore;
  readonly records: JobRecords;
  readonly dispatcher: LambdaDispatcher;
  readonly judge: LeaseJudge;
}

const refuse = (message: string): never => {
  throw new FloatError('CONFIG_INVALID', message);
};

/** @throws {FloatError} `CONFIG_INVALID`, `STORAGE_UNAVAILABLE` */
export const openFunction = async (): Promise<FunctionParts> => {
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel);
  const workerFunction = config.workerFunction ?? refuse('FLOAT_WORKER_FUNCTION is needed on AWS Lambda');
  // What a function writes to its disk, no other one sees.
  const location = config.store.kind === 's3' ? config.store : refuse('FLOAT_STORE has to be s3 on AWS Lambda');
  const store = await openS3Store(location);
  return {
    ...{ config, log, store },
    records: new JobRecords({ store, clock: systemClock, newUuid: uuidv7 }),
    dispatcher: lambdaDispatcher({ workerFunction, log }),
    // Machines that start from one image share even what tells machines apart: only time shows who is gone.
    judge: { times: leaseTimes(config.leaseMs), isDead: () => false, isAlive: () => false },
  };
};
