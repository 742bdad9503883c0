import type { AccountOffer } from './accountOffer';
import { loadAuthorization } from './loadAuthorization';
import { useIdentity } from './identityStore';
import type { SignInOutcome } from './signIn';
import { SignInError } from './signInError';

/** For this tab only, and only until it is back. */
const SLOT = 'float.sign-in';

export const signIn = async (offer: AccountOffer): Promise<SignInOutcome> => {
  // Without https there is no SHA-256 in browsers, and a code could be read on its way.
  if (!globalThis.isSecureContext) throw new SignInError('insecure');
  const { prepareSignIn } = await loadAuthorization();
  const { url, pending } = await prepareSignIn(offer, `${location.origin}/signed-in`);
  sessionStorage.setItem(SLOT, JSON.stringify(pending));
  location.assign(url);
  return 'leaving';
};

export const completeSignIn = async (url: string): Promise<boolean> => {
  const text = sessionStorage.getItem(SLOT);
  if (text === null) return false;
  sessionStorage.removeItem(SLOT);
  const { pendingSignInSchema, readReturn, redeem } = await loadAuthorization();
  const pending = pendingSignInSchema.parse(JSON.parse(text));
  useIdentity.getState().become(await redeem(readReturn(url, pending), pending));
  return true;
};
