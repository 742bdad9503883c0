import type { GuestSession } from '@float/contract';
import { ApiError, createFloatClient, type FloatClient, isDefiniteRefusal } from '@float/contract/client';
import { type Identity, useIdentity } from '@/identity/identityStore';
import { loadAuthorization } from '@/identity/loadAuthorization';
import { SignInError } from '@/identity/signInError';
import { apiOrigin } from './apiOrigin';
import { appRetries } from './appRetries';

const client = createFloatClient({
  baseUrl: apiOrigin,
  session: () => useIdentity.getState().identity,
  retries: appRetries,
});
/** Without a token, `POST /auth/guest` makes a new guest. */
const anonymous = createFloatClient({ baseUrl: apiOrigin, session: () => undefined, retries: appRetries });

/** A guest is good for a day, and renewed when a quarter of it is left. */
const GUEST_RENEWAL_MS = 6 * 3600 * 1000;
/** Some accounts are good for minutes only. */
const ACCOUNT_RENEWAL_MS = 60_000;
/** After a renewal that came to nothing; meanwhile the token that still counts is used. */
const RENEWAL_PAUSE_MS = 60_000;

const hasCode = (error: unknown, ...codes: readonly ApiError['code'][]): boolean =>
  error instanceof ApiError && codes.includes(error.code);

/** As clear to a person as being signed out: they have to sign in. */
const needsAccount = (error: unknown): unknown =>
  hasCode(error, 'FORBIDDEN')
    ? new ApiError('UNAUTHENTICATED', 'An account is needed here.', { retriable: false, cause: error })
    : error;

const becomeGuestOf = ({ token, user_id, expires_in }: GuestSession): void => {
  useIdentity.getState().become({ kind: 'guest', token, user_id, expiresAtMs: Date.now() + expires_in * 1000 });
};

const askForGuest = async (asking: Pick<FloatClient, 'guest'>): Promise<void> => {
  const before = useIdentity.getState().identity?.token;
  const session = await asking.guest();
  useIdentity.getState().reload();
  // Another tab was faster, or the person has changed meanwhile: one browser shares one token.
  if (useIdentity.getState().identity?.token === before) becomeGuestOf(session);
};

/** The same guest with a fresh token; a new one when the server does not know it any more, or has erased it. */
const becomeGuest = async (): Promise<void> => {
  try {
    await askForGuest(client);
  } catch (error) {
    const { identity } = useIdentity.getState();
    if (identity === undefined || !hasCode(error, 'UNAUTHENTICATED', 'FORBIDDEN')) throw needsAccount(error);
    // The guest of before is only let go when there is a new one.
    await askForGuest(anonymous).catch((reason: unknown) => {
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

/** @throws {ApiError} `SIGNED_OUT` when the answer was not lost, but the sign-in ended otherwise */
const finishSignOut = async (key: string): Promise<void> => {
  const { beginSignOut, end } = useIdentity.getState();
  beginSignOut(key);
  const { guest } = await client.signOutEverywhere(key);
  if (guest === null) end();
  else becomeGuestOf(guest);
};

/**
 * After the server said that a token has ended: takes the newer token of another tab, or asks again for the answer to a
 * sign-out that was lost. Else the sign-in is over.
 *
 * @throws {ApiError} `SIGNED_OUT`
 */
const recover = async (token: string | undefined, reason: unknown): Promise<void> => {
  useIdentity.getState().reload();
  const { identity, end } = useIdentity.getState();
  if (identity?.token !== token) return;
  try {
    if (identity?.signOutKey === undefined) throw reason;
    await finishSignOut(identity.signOutKey);
  } catch (error) {
    if (hasCode(error, 'SIGNED_OUT')) end();
    throw error;
  }
};

const renewOrRecover = async (): Promise<void> => {
  const { identity } = useIdentity.getState();
  try {
    await renew(identity);
  } catch (error) {
    if (!hasCode(error, 'SIGNED_OUT')) throw error;
    await recover(identity?.token, error);
  }
};

/** @returns what runs `act`, and lets calls during a run wait for that run */
const oneAtATime = <Args extends readonly unknown[]>(act: (...args: Args) => Promise<void>) => {
  let running: Promise<void> | undefined;
  return (...args: Args): Promise<void> => {
    running ??= act(...args).finally(() => {
      running = undefined;
    });
    return running;
  };
};

/** One at a time: two renewals of one account would spend its refresh token twice. */
const renewOnce = oneAtATime(renewOrRecover);
const recoverOnce = oneAtATime(recover);

const needsRenewal = (identity: Identity | undefined): boolean => {
  if (identity === undefined || identity.isEnded === true) return true;
  const marginMs = identity.kind === 'guest' ? GUEST_RENEWAL_MS : ACCOUNT_RENEWAL_MS;
  const isDue = identity.expiresAtMs - Date.now() < marginMs;
  return isDue && (identity.kind === 'guest' || identity.account?.refreshToken !== undefined);
};

let failedRenewal: { readonly token: string; readonly untilMs: number } | undefined;

/**
 * Makes sure that there is somebody to be: a new guest, or the same one with a fresh token. An account that cannot be
 * renewed without its person stays as it is, and so does anybody while the token still counts and the server is busy.
 *
 * @throws {ApiError}
 */
export const ensureIdentity = async (): Promise<void> => {
  if (!needsRenewal(useIdentity.getState().identity)) return;
  useIdentity.getState().reload();
  const { identity } = useIdentity.getState();
  if (identity?.isEnded === true) throw new ApiError('SIGNED_OUT', 'This sign-in has ended.', { retriable: false });
  if (!needsRenewal(identity)) return;
  const isStillGood = identity !== undefined && identity.expiresAtMs > Date.now();
  if (isStillGood && failedRenewal?.token === identity.token && Date.now() < failedRenewal.untilMs) return;
  try {
    await renewOnce();
  } catch (error) {
    if (!isStillGood || isDefiniteRefusal(error)) throw error;
    failedRenewal = { token: identity.token, untilMs: Date.now() + RENEWAL_PAUSE_MS };
  }
};

/**
 * Calls the API as the person who uses the app. A guest whom the server no longer knows, as after its keys were
 * changed, becomes a new one; an account is renewed if it can be, else its person has to sign in again. A person who was
 * signed out elsewhere stays who they are until they choose how to go on.
 *
 * @throws {ApiError}
 */
export const callFloat = async <T>(call: (client: FloatClient) => Promise<T>): Promise<T> => {
  await ensureIdentity();
  const token = useIdentity.getState().identity?.token;
  try {
    return await call(client);
  } catch (error) {
    if (hasCode(error, 'SIGNED_OUT')) {
      if (useIdentity.getState().identity?.token === token) await recoverOnce(token, error);
      return call(client);
    }
    if (!hasCode(error, 'UNAUTHENTICATED')) throw error;
    useIdentity.getState().reload();
    const isSame = useIdentity.getState().identity?.token === token;
    if (isSame) await renewOnce();
    if (useIdentity.getState().identity?.token !== token) return call(client);
    useIdentity.getState().expire();
    throw error;
  }
};

/**
 * Ends the person's sign-ins everywhere else; a guest stays signed in here, an account signs in again.
 *
 * @param newKey   a UUID that is hard to guess; the key of an attempt whose answer was lost is used again
 * @throws {ApiError}
 */
export const signOutEverywhere = (newKey: () => string): Promise<void> =>
  callFloat(() => finishSignOut(useIdentity.getState().identity?.signOutKey ?? newKey()));

/** What anybody may ask. */
export const publicFloat: Pick<FloatClient, 'music' | 'voices' | 'health' | 'authConfig' | 'me'> = client;
