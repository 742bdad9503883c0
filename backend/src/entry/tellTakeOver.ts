import type { TakenOver } from '../jobs/takeOver.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** Logs and counts jobs that were freed for another worker. */
export const tellTakeOver =
  (log: Logger, metrics: Metrics) =>
  ({ job, reason, fromEpoch, toEpoch, attempt, isFailed }: TakenOver): void => {
    metrics.jobTakenOver(reason);
    const fields = { job_id: job, reason, from_epoch: fromEpoch, epoch: toEpoch, attempt };
    if (isFailed) {
      log.error('job_failed', { ...fields, code: 'GENERATION_FAILED' });
      metrics.workEnded('failed', 'GENERATION_FAILED');
    } else if (reason === 'released') {
      log.info('job_taken_over', fields);
    } else {
      log.warn('job_taken_over', fields);
    }
  };
