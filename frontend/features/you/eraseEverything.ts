import { ApiError, createFloatClient } from '@float/contract/client';
import { apiOrigin } from '@/api/apiOrigin';
import { appRetries } from '@/api/appRetries';
import { callFloat } from '@/api/floatApi';
import { useDraft } from '@/features/draft/draftStore';
import { forgetAllKept } from '@/features/keeping/keepingStore';
import { usePreferences } from '@/features/preferences/preferencesStore';
import { forgetCheckIn } from '@/features/safety/checkIn';
import { useSession } from '@/features/session/sessionStore';
import { type Identity, useIdentity } from '@/identity/identityStore';

/** Nobody there any more: it was erased before, as in an attempt whose answer was lost. */
const isGoneAlready = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'FORBIDDEN' || error.code === 'UNAUTHENTICATED');

const eraseGuest = async (guest: Identity): Promise<void> => {
  const as = (session: Pick<Identity, 'token' | 'user_id'>) =>
    createFloatClient({ baseUrl: apiOrigin, session: () => session, retries: appRetries });
  try {
    const renewed = await as(guest).guest();
    await as(renewed).eraseUser();
  } catch (error) {
    if (!isGoneAlready(error)) throw error;
  }
};

/**
 * Erases what Float keeps about the person, as account and as the guest behind it, then what this device keeps.
 *
 * @param onServerDone  told when only this device is left
 * @throws {ApiError}     when the server could not do it; then this device keeps what it has
 */
export const eraseEverything = async (onServerDone: () => void): Promise<void> => {
  useSession.getState().leave();
  useIdentity.getState().reload();
  const { identity, guest } = useIdentity.getState();
  if (guest !== undefined) await eraseGuest(guest);
  if (identity?.kind === 'guest') await eraseGuest(identity);
  if (identity?.kind === 'account') await callFloat((client) => client.eraseUser());
  onServerDone();
  await forgetAllKept();
  usePreferences.getState().forget();
  forgetCheckIn();
  useDraft.getState().clear();
  useIdentity.getState().forgetGuest();
  useIdentity.getState().forget();
};
