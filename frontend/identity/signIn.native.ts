import { openAuthSessionAsync } from 'expo-web-browser';
import type { AccountOffer } from './accountOffer';
import { loadAuthorization } from './loadAuthorization';
import { useIdentity } from './identityStore';
import type { SignInOutcome } from './signIn';

/** As `scheme` in app.json says. */
const REDIRECT_URI = 'float://signed-in';

export const signIn = async (offer: AccountOffer): Promise<SignInOutcome> => {
  const { prepareSignIn, readReturn, redeem } = await loadAuthorization();
  // What renews the sign-in without asking lies in the key chain.
  const { url, pending } = await prepareSignIn(offer, REDIRECT_URI, ['offline_access']);
  const result = await openAuthSessionAsync(url, REDIRECT_URI);
  if (result.type !== 'success') return 'cancelled';
  useIdentity.getState().become(await redeem(readReturn(result.url, pending), pending));
  return 'signed-in';
};

/** The system's browser gives its answer to {@link signIn}. */
export const completeSignIn = (): Promise<boolean> => Promise.resolve(false);
