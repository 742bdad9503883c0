import type { DispatchedJob } from '@float/backend/src/jobs/dispatch.ts';
import type { JobRecord } from '@float/backend/src/jobs/record.ts';
import type { RenderParts } from './freshRender.ts';
import { compareWithFreshRender } from './freshRender.ts';
import type { PublishWatcher } from './publishWatcher.ts';
import { simulateListener } from './simulatedListener.ts';

/** How a session fared, seen from outside. */
export interface Verdict {
  readonly status: string;
  readonly attempts: number;
  readonly seconds: number;
  /** Silences, after a lead of 12 s, that a listener who pressed play at the first moment would have heard. */
  readonly gaps: number;
  readonly leastLeadSeconds: number;
  /** Every segment is what an undisturbed render of the final log gives. */
  readonly isBitIdentical: boolean;
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
}

/** What has to be at hand. */
export interface JudgedSite extends RenderParts {
  readonly watcher: Pick<PublishWatcher, 'seen'>;
  record(job: DispatchedJob): Promise<Pick<JobRecord, 'status' | 'generation_attempt'>>;
}

/** Judges a session that has come to its end. */
export const judgeSession = async (site: JudgedSite, job: DispatchedJob): Promise<Verdict> => {
  const { status, generation_attempt: attempts } = await site.record(job);
  const { publications, durations, ended, violations } = await site.watcher.seen(job.job);
  if (status !== 'completed') {
    const faults = [...violations, `it is ${status}`];
    return { ...{ status, attempts, faults }, seconds: 0, gaps: 0, leastLeadSeconds: Infinity, isBitIdentical: false };
  }
  const { brokenPromises, leastLeadSeconds } = simulateListener({ publications, durations });
  const render = await compareWithFreshRender(job.user, job.job, site);
  const { different, otherTakes, hasSurplus } = render;
  const faults = [
    ...violations,
    ...(ended ? [] : ['the playlist has no end']),
    ...(durations.length === render.segments ? [] : [`${durations.length} of ${render.segments} segments are listed`]),
    ...(brokenPromises.length === 0 ? [] : [`gaps: ${JSON.stringify(brokenPromises)}`]),
    ...(different.length === 0 ? [] : [`segments differ from a fresh render: ${different.join(' ')}`]),
    ...(otherTakes.length === 0 ? [] : [`other takes than were placed: ${otherTakes.join(' ')}`]),
    ...(hasSurplus ? ['there are segments behind the end'] : []),
  ];
  return {
    ...{ status, attempts, faults, gaps: brokenPromises.length, leastLeadSeconds },
    seconds: durations.reduce((sum, duration) => sum + duration, 0),
    isBitIdentical: different.length === 0 && otherTakes.length === 0,
  };
};
