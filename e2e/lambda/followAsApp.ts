import { setTimeout as delay } from 'node:timers/promises';
import type { JobView } from '@float/contract';
import { pollDelayMs } from '@float/contract/client';
import type { Listener } from '../http.ts';

/** Asks as the app does until the session is finished or has failed: that is what brings lost ones back. */
export const followAsApp = async (listener: Pick<Listener, 'job'>, job: JobView['job_id']): Promise<JobView> => {
  const beganAtMs = performance.now();
  for (;;) {
    const view = await listener.job(job);
    if (view.status === 'completed' || view.status === 'failed') return view;
    await delay(pollDelayMs(performance.now() - beganAtMs));
  }
};
