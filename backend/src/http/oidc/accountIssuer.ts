import { errors, jwtVerify, type JWTHeaderParameters, type JWTVerifyResult } from 'jose';
import { z } from 'zod';
import { FloatError } from '../../errors.ts';
import type { PresentedToken } from '../signInState.ts';
import { accountIdOf } from './accountId.ts';
import type { IssuerConnection } from './askIssuer.ts';
import { createIssuerKeys } from './issuerKeys.ts';
import type { IssuerSettings } from './issuerSettings.ts';
import { createSignInOrigins } from './signInOrigins.ts';

/** Public-key algorithms only: with HS256, whoever knows the public key could sign (RFC 8725, 2.1). */
const ALGORITHMS = ['RS256', 'ES256'];
const CLOCK_TOLERANCE_SECONDS = 60;
/**
 * However long an issuer lets its tokens live: an erased account is kept out for 25 hours, and no token from before
 * may outlive that.
 */
const MAX_AGE_SECONDS = 24 * 3600;
const MAX_TOKEN_CHARACTERS = 8192;
/** OpenID Connect Core, 2. */
const MAX_SUBJECT_CHARACTERS = 255;

/** One place where people may have an account. */
export interface AccountIssuer extends IssuerSettings {
  /**
   * Checks an ID token.
   *
   * @param mayAsk  false: the issuer is not asked for the sake of a key that is not known
   * @throws {FloatError} `UNAUTHENTICATED`; `SIGN_IN_UNAVAILABLE`, retriable, when the issuer does not answer
   */
  verify(token: string, mayAsk: boolean): Promise<PresentedToken>;
  /** Where a browser completes a sign-in, as far as that is known now. */
  signInOrigins(): readonly string[];
}

/** Whether a refused token was genuine once, and only its time is over. */
export const isExpired = (error: unknown): boolean =>
  error instanceof FloatError && error.cause instanceof errors.JWTExpired;

/** @returns what checks the ID tokens of one issuer; nothing is asked of it before the first token comes */
export const createAccountIssuer = (settings: IssuerSettings, connection: IssuerConnection): AccountIssuer => {
  const { issuer, clientIds } = settings;
  const keys = createIssuerKeys(issuer, connection);
  const claimsSchema = idTokenClaims(clientIds);

  const check = async (token: string, mayAsk: boolean): Promise<PresentedToken> => {
    if (token.length > MAX_TOKEN_CHARACTERS) throw new errors.JWTInvalid();
    const verified = await jwtVerify(token, (header, input) => keys.find(header, input, mayAsk), {
      ...{ algorithms: ALGORITHMS, issuer, audience: [...clientIds], requiredClaims: ['exp', 'iat', 'sub'] },
      ...{ currentDate: new Date(connection.nowMs()), clockTolerance: CLOCK_TOLERANCE_SECONDS },
      maxTokenAge: MAX_AGE_SECONDS,
    });
    const { sub, iat } = claimsOf(verified, claimsSchema);
    return { user: accountIdOf(issuer, sub), id: '', issuedAtSeconds: iat, place: undefined };
  };
  return {
    issuer,
    clientIds,
    signInOrigins: createSignInOrigins(issuer, connection),
    verify: async (token, mayAsk) => {
      try {
        return await check(token, mayAsk);
      } catch (cause) {
        if (cause instanceof FloatError) throw cause;
        const message =
          cause instanceof errors.JWTExpired ? 'The sign-in has expired; sign in again.' : 'The sign-in is not valid.';
        throw new FloatError('UNAUTHENTICATED', message, { cause });
      }
    },
  };
};

const ID_TOKEN_TYPE = /^(application\/)?jwt$/i;

const claimsOf = (
  { protectedHeader, payload }: JWTVerifyResult & { protectedHeader: JWTHeaderParameters },
  claimsSchema: ReturnType<typeof idTokenClaims>,
) => {
  // `at+jwt` (RFC 9068) and `logout+jwt` are signed by the same keys, for the same audience.
  if (protectedHeader.typ !== undefined && !ID_TOKEN_TYPE.test(protectedHeader.typ)) throw new errors.JWTInvalid();
  return claimsSchema.parse(payload);
};

/**
 * What an ID token says beyond signature, issuer, audience and times. Access and logout tokens of some issuers are told
 * by a claim of theirs only: `typ` (Keycloak), `token_use` (Cognito), `events` (OpenID Connect Back-Channel Logout, 2.4).
 */
const idTokenClaims = (clientIds: readonly string[]) =>
  z
    .object({
      sub: z.string().min(1).max(MAX_SUBJECT_CHARACTERS),
      iat: z.number(),
      aud: z.union([z.string(), z.array(z.string())]),
      // Whoever it was made out to must be a client of ours, also when others may read it.
      azp: z
        .string()
        .refine((party) => clientIds.includes(party))
        .optional(),
      typ: z.enum(['ID', 'JWT']).optional(),
      token_use: z.literal('id').optional(),
      events: z.never().optional(),
    })
    .refine(({ aud, azp }) => !Array.isArray(aud) || aud.length === 1 || azp !== undefined);
