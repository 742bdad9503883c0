import { probeKey } from './keys.ts';
import type { ObjectStore } from './objectStore.ts';

/** Where a store's signed URLs lead, when that is not this server itself. */
export const mediaOriginOf = async (store: Pick<ObjectStore, 'signGet'>): Promise<string | undefined> => {
  const url = URL.parse(await store.signGet(probeKey, 1));
  return url === null ? undefined : url.origin;
};
