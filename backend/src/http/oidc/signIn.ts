import { decodeJwt, errors } from 'jose';
import { FloatError } from '../../errors.ts';
import type { SignIn, Tokens } from '../auth.ts';
import type { RateGuard } from '../rateLimits.ts';
import type { SignInStates } from '../signInStates.ts';
import { isExpired, type AccountIssuer } from './accountIssuer.ts';

/** Who says to have made a token. It decides nothing but whom to ask: what it says is checked there. */
const claimedIssuerOf = (token: string): string | undefined => {
  try {
    return decodeJwt(token).iss;
  } catch (error) {
    if (error instanceof errors.JWTInvalid) return undefined;
    throw error;
  }
};

/**
 * Lets in who brings a token of ours, or an ID token of an issuer that the operator trusts. Tokens that are no good count
 * against their network; after too many, no issuer is asked about keys that only it has seen, and what is good still gets in.
 */
export const createSignIn = (
  tokens: Pick<Tokens, 'verify'>,
  states: Pick<SignInStates, 'accept'>,
  issuers: readonly AccountIssuer[],
  rateGuard: Pick<RateGuard, 'mayFailSignIn' | 'failedSignIn'>,
): SignIn => {
  const identify: SignIn['identify'] = async (token, c) => {
    const claimed = claimedIssuerOf(token);
    const account = issuers.find(({ issuer }) => issuer === claimed);
    if (account === undefined) return tokens.verify(token);
    try {
      return await account.verify(token, await rateGuard.mayFailSignIn(c));
    } catch (error) {
      const isForged = error instanceof FloatError && error.code === 'UNAUTHENTICATED' && !isExpired(error);
      if (isForged) await rateGuard.failedSignIn(c);
      throw error;
    }
  };
  return {
    identify,
    verify: async (token, c) => {
      const presented = await identify(token, c);
      await states.accept(presented);
      return presented.user;
    },
  };
};
