import type { JobId, Safety } from '@float/contract';
import { ApiError } from '@float/contract/client';
import { useEffect } from 'react';
import { callFloat } from '@/api/floatApi';
import { useIdentity } from '@/identity/identityStore';
import { createKeeping } from './createKeeping';
import { keptAudio } from './keptAudio';
import type { KeptFile } from './keptFile';
import { isShownTo } from './keptFile';

const sayKept = async (jobId: JobId): Promise<void> => {
  try {
    await callFloat((client) => client.downloaded(jobId));
  } catch (error) {
    // It only gives the server room earlier: a day later it takes that by itself.
    if (!(error instanceof ApiError)) throw error;
  }
};

const requestSafety = async (jobId: JobId, signal: AbortSignal): Promise<Safety | null | undefined> => {
  try {
    return (await callFloat((client) => client.job(jobId, { signal }))).safety;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // The file is worth more than what is shown beside it; the session itself says where help is.
    return undefined;
  }
};

/** Sessions on this device. */
export const useKeeping = createKeeping({
  requestSafety,
  keeper: keptAudio,
  requestFile: (jobId, signal) => callFloat((client) => client.download(jobId, { signal })),
  sayKept,
  owner: () => useIdentity.getState().identity?.user_id,
});

/** Away with every session that is on this device, whoever kept it. */
export const forgetAllKept = (): Promise<void> => useKeeping.getState().forgetAll();

const nothing: readonly KeptFile[] = [];

/** What the person who uses the app has kept, newest first; undefined until that is known. */
export const useKept = (): readonly KeptFile[] | undefined => {
  const { kept, load } = useKeeping();
  const userId = useIdentity(({ identity }) => identity?.user_id);
  useEffect(() => {
    void load();
  }, [load]);
  const own = kept?.filter((file) => isShownTo(file, userId));
  return own?.length === 0 ? nothing : own;
};
