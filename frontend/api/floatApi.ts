import { ApiError, createFloatClient, type FloatClient } from '@float/contract/client';
import { type Identity, useIdentity } from '@/identity/identityStore';
import { loadAuthorization } from '@/identity/loadAuthorization';
import { SignInError } from '@/identity/signInError';
import { apiOrigin } from './apiOrigin';

const client = createFloatClient({ baseUrl: apiOrigin, session: () => useIdentity.getState().identity });

/** A guest is good for a day, and renewed when a quarter of it is left. */
const GUEST_RENEWAL_MS = 6 * 3600 * 1000;
/** Some accounts are good for minutes only. */
const ACCOUNT_RENEWAL_MS = 60_000;

const hasCode = (error: unknown, ...codes: readonly ApiError['code'][]): boolean =>
  error instanceof ApiError && codes.includes(error.code);

/** As clear to a person as being signed out: they have to sign in. */
const needsAccount = (error: unknown): unknown =>
  hasCode(error, 'FORBIDDEN')
    ? new ApiError('UNAUTHENTICATED', 'An account is needed here.', { retriable: false, cause: error })
    : error;

const askForGuest = async (): Promise<void> => {
  const { token, user_id, expires_in } = await client.guest();
  useIdentity.getState().become({ kind: 'guest', token, user_id, expiresAtMs: Date.now() + expires_in * 1000 });
};

/** The same guest with a fresh token; a new one when the server does not know it any more, or has erased it. */
const becomeGuest = async (): Promise<void> => {
  try {
    await askForGuest();
  } catch (error) {
    const { identity, forget } = useIdentity.getState();
    if (identity === undefined || !hasCode(error, 'UNAUTHENTICATED', 'FORBIDDEN')) throw needsAccount(error);
    forget();
    await askForGuest().catch((reason: unknown) => {
      throw needsAccount(reason);
    });
  }
};

const becomeAccountAgain = async (identity: Identity): Promise<void> => {
  const { renewAccount } = await loadAuthorization();
  try {
    const renewed = await renewAccount(identity);
    if (renewed !== undefined) useIdentity.getState().become(renewed);
  } catch (cause) {
    if (!(cause instanceof SignInError)) throw cause;
    // As long as its token counts, nobody need hear of it.
    if (identity.expiresAtMs > Date.now()) return;
    throw new ApiError('SIGN_IN_UNAVAILABLE', 'Please try again in a moment.', { retriable: true, cause });
  }
};

const renew = (identity: Identity | undefined): Promise<void> =>
  identity?.kind === 'account' ? becomeAccountAgain(identity) : becomeGuest();

let renewing: Promise<void> | undefined;

/** One at a time: two renewals of one account would spend its refresh token twice. */
const renewOnce = (): Promise<void> => {
  renewing ??= renew(useIdentity.getState().identity).finally(() => {
    renewing = undefined;
  });
  return renewing;
};

const needsRenewal = (identity: Identity | undefined): boolean => {
  if (identity === undefined) return true;
  const marginMs = identity.kind === 'guest' ? GUEST_RENEWAL_MS : ACCOUNT_RENEWAL_MS;
  const isDue = identity.expiresAtMs - Date.now() < marginMs;
  return isDue && (identity.kind === 'guest' || identity.account?.refreshToken !== undefined);
};

/**
 * Makes sure that there is somebody to be: a new guest, or the same one with a fresh token. An account that cannot be
 * renewed without its person stays as it is.
 *
 * @throws {ApiError}
 */
export const ensureIdentity = async (): Promise<void> => {
  if (needsRenewal(useIdentity.getState().identity)) await renewOnce();
};

/**
 * Calls the API as the person who uses the app. A guest whom the server no longer knows, as after its keys were
 * changed, becomes a new one; an account is renewed if it can be, else its person has to sign in again.
 *
 * @throws {ApiError}
 */
export const callFloat = async <T>(call: (client: FloatClient) => Promise<T>): Promise<T> => {
  await ensureIdentity();
  const token = useIdentity.getState().identity?.token;
  try {
    return await call(client);
  } catch (error) {
    if (!hasCode(error, 'UNAUTHENTICATED')) throw error;
    const isSame = useIdentity.getState().identity?.token === token;
    if (isSame) await renewOnce();
    if (useIdentity.getState().identity?.token !== token) return call(client);
    useIdentity.getState().expire();
    throw error;
  }
};

/** What anybody may ask. */
export const publicFloat: Pick<FloatClient, 'music' | 'voices' | 'health' | 'authConfig' | 'me'> = client;
