import type { JobId } from '@float/contract';
import { useQuery } from '@tanstack/react-query';
import { callFloat } from '@/api/floatApi';
import { isGone } from '@/features/session/controlPlane';

/** A session that was ended early may still be in the making. */
const ASK_AGAIN_MS = 2_000;
/** While the server has trouble. */
const TROUBLE_MS = 15_000;

/** The job of a session that has been heard, asked for until nothing more will come of it. */
export const useFinishedJob = (jobId: JobId | undefined) =>
  useQuery({
    queryKey: ['job', jobId],
    enabled: jobId !== undefined,
    queryFn: ({ signal }) =>
      jobId === undefined
        ? Promise.reject(new TypeError('No job'))
        : callFloat((client) => client.job(jobId, { signal })),
    refetchInterval: ({ state }) => {
      const status = state.data?.status;
      if (isGone(state.error) || status === 'completed' || status === 'failed') return false;
      return state.status === 'error' ? TROUBLE_MS : ASK_AGAIN_MS;
    },
  });
