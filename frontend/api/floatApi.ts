import { ApiError, createFloatClient, type FloatClient } from '@float/contract/client';
import { useIdentity } from '@/identity/identityStore';
import { apiOrigin } from './apiOrigin';

const client = createFloatClient({ baseUrl: apiOrigin, session: () => useIdentity.getState().identity });

/** A day before its end is soon enough to renew a guest that is used every now and then. */
const RENEWAL_MS = 6 * 3600 * 1000;

let arriving: Promise<void> | undefined;

const becomeGuest = async (): Promise<void> => {
  const { token, user_id, expires_in } = await client.guest();
  useIdentity.getState().become({ kind: 'guest', token, user_id, expiresAtMs: Date.now() + expires_in * 1000 });
};

/** Makes sure that there is somebody to be: a new guest, or the same one with a fresh token. One at a time. */
export const ensureIdentity = async (): Promise<void> => {
  const { identity } = useIdentity.getState();
  const isFresh = identity !== undefined && identity.expiresAtMs - Date.now() > RENEWAL_MS;
  if (isFresh || identity?.kind === 'account') return;
  arriving ??= becomeGuest().finally(() => {
    arriving = undefined;
  });
  await arriving;
};

/**
 * Calls the API as the person who uses the app. A guest whom the server no longer knows, as after its keys were
 * changed, becomes a new one.
 *
 * @throws {ApiError}
 */
export const callFloat = async <T>(call: (client: FloatClient) => Promise<T>): Promise<T> => {
  await ensureIdentity();
  try {
    return await call(client);
  } catch (error) {
    const isGuest = useIdentity.getState().identity?.kind === 'guest';
    if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED' || !isGuest) throw error;
    useIdentity.getState().forget();
    await ensureIdentity();
    return call(client);
  }
};

/** What anybody may ask. */
export const publicFloat: Pick<FloatClient, 'music' | 'voices' | 'health'> = client;
