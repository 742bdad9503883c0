import { randomUUID } from 'node:crypto';
import { userIdSchema, type UserId } from '@float/contract';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { errors, jwtVerify, SignJWT, type JWTHeaderParameters } from 'jose';
import { z } from 'zod';
import { FloatError } from '../errors.ts';
import type { SigningKey } from '../storage/signedUrls.ts';
import type { HttpEnv } from './httpEnv.ts';
import type { PresentedToken, TokenPlace } from './signInState.ts';

export const TOKEN_LIFETIME_SECONDS = 24 * 3600;
/** A guest who comes back within this time after the last token ran out is still the same guest. */
const RENEWAL_GRACE_SECONDS = 90 * 24 * 3600;

const ALGORITHM = 'HS256';
const NAME = 'float';
const MAX_TOKEN_CHARACTERS = 2048;

/** Where a new guest's first token comes. */
const FIRST: TokenPlace = { generation: 0, lineage: '' };

/** All tokens from before tokens had ids count as one. */
const WITHOUT_ID = 'none';

/**
 * Makes and checks the tokens that stand for a guest: JWT (RFC 7519), HS256, `sub` = user id; `generation` and
 * `renewed_from` order the tokens of one guest.
 */
export interface Tokens {
  /** @param place  default that of a new guest */
  issue(user: UserId, place?: TokenPlace): Promise<string>;
  /**
   * Checks that a token is genuine and has not expired. Whether it was ended since, `SignInStates` knows.
   *
   * @throws {FloatError} `UNAUTHENTICATED`
   */
  verify(token: string): Promise<PresentedToken>;
  /** As `verify`, but lets a token pass that ran out up to 90 days ago. */
  verifyForRenewal(token: string): Promise<PresentedToken>;
}

const claimsSchema = z.object({
  sub: userIdSchema,
  iat: z.int(),
  jti: z.string().optional(),
  generation: z.int().min(0).optional(),
  renewed_from: z.string().optional(),
});

/**
 * @param keys   the first signs, all verify
 * @param nowMs  the clock
 */
export const createTokens = (keys: readonly SigningKey[], nowMs: () => number): Tokens => {
  const [signingKey] = keys;
  if (!signingKey) throw new TypeError('at least one key is needed');
  const check = (token: string, graceSeconds: number) => verifyToken(keys, token, new Date(nowMs()), graceSeconds);
  return {
    issue: (user, { generation, lineage } = FIRST) => {
      const nowSeconds = Math.floor(nowMs() / 1000);
      return new SignJWT({ generation, ...(lineage === '' ? {} : { renewed_from: lineage }) })
        .setProtectedHeader({ alg: ALGORITHM, kid: signingKey.kid, typ: 'JWT' })
        .setIssuer(NAME)
        .setAudience(NAME)
        .setSubject(user)
        .setJti(randomUUID())
        .setIssuedAt(nowSeconds)
        .setExpirationTime(nowSeconds + TOKEN_LIFETIME_SECONDS)
        .sign(signingKey.secret);
    },
    verify: (token) => check(token, 0),
    verifyForRenewal: (token) => check(token, RENEWAL_GRACE_SECONDS),
  };
};

const verifyToken = async (
  keys: readonly SigningKey[],
  token: string,
  currentDate: Date,
  clockTolerance: number,
): Promise<PresentedToken> => {
  const secretOf = (header: JWTHeaderParameters) => {
    const key = keys.find(({ kid }) => kid === header.kid);
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key.secret;
  };
  // Pinned, or a token could choose `none` or a public-key algorithm for itself (RFC 8725, 3.1).
  const options = { algorithms: [ALGORITHM], issuer: NAME, audience: NAME, requiredClaims: ['exp', 'iat', 'sub'] };
  try {
    if (token.length > MAX_TOKEN_CHARACTERS) throw new errors.JWTInvalid();
    const { payload } = await jwtVerify(token, secretOf, { ...options, currentDate, clockTolerance });
    return presentedToken(claimsSchema.parse(payload));
  } catch (cause) {
    const message =
      cause instanceof errors.JWTExpired ? 'The sign-in has expired; sign in again.' : 'The sign-in is not valid.';
    throw new FloatError('UNAUTHENTICATED', message, { cause });
  }
};

const presentedToken = ({ sub, iat, jti, generation, renewed_from }: z.infer<typeof claimsSchema>): PresentedToken => ({
  user: sub,
  id: jti ?? WITHOUT_ID,
  issuedAtSeconds: iat,
  place: generation === undefined ? undefined : { generation, lineage: renewed_from ?? '' },
});

/** @returns the token of `Authorization: Bearer …`; undefined when there is no such header */
export const bearerToken = (header: string | undefined): string | undefined =>
  header === undefined ? undefined : (/^Bearer +(\S+)$/i.exec(header)?.[1] ?? '');

/** Says whose a bearer token is, whoever made it. */
export interface SignIn {
  /**
   * Says whose a genuine token is, also when it was ended.
   *
   * @throws {FloatError} `UNAUTHENTICATED`, `RATE_LIMITED`, `SIGN_IN_UNAVAILABLE`
   */
  identify(token: string, c: Context<HttpEnv>): Promise<PresentedToken>;
  /** @throws {FloatError} as `identify`; `SIGNED_OUT` when the token was ended; `STORAGE_UNAVAILABLE` */
  verify(token: string, c: Context<HttpEnv>): Promise<UserId>;
}

/** @throws {FloatError} `UNAUTHENTICATED` without a token */
export const requireToken = (c: Context<HttpEnv>): string => {
  const token = bearerToken(c.req.header('authorization'));
  if (token !== undefined) return token;
  throw new FloatError('UNAUTHENTICATED', 'Sign in first: send a token as Authorization: Bearer.');
};

/** Lets a request pass only with a valid token, and sets `userId`. */
export const requireSignIn = (signIn: SignIn) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    c.set('userId', await signIn.verify(requireToken(c), c));
    await next();
  });

/**
 * What a request says about whose it is must agree with its token.
 *
 * @throws {FloatError} `FORBIDDEN`
 */
export const requireSamePerson = (signedIn: UserId, claimed: UserId | undefined): void => {
  if (claimed !== undefined && claimed !== signedIn) {
    throw new FloatError('FORBIDDEN', 'The user_id is not that of the sign-in.', { field: 'user_id' });
  }
};
