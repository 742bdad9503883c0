import { randomBytes } from 'node:crypto';
import {
  authConfigSchema,
  guestSessionSchema,
  signedInPersonSchema,
  signedOutSchema,
  userIdSchema,
  type GuestSession,
  type UserId,
} from '@float/contract';
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import { FloatError } from '../errors.ts';
import { assertNotErased } from '../jobs/userTombstone.ts';
import { jsonAnswer, refusedAnswers, SIGNED_IN_CODES, signedIn } from './answers.ts';
import { bearerToken, requireSignIn, requireToken, TOKEN_LIFETIME_SECONDS, type SignIn, type Tokens } from './auth.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { limitBody, MAX_SMALL_BODY_BYTES } from './limits.ts';
import type { RateGuard } from './rateLimits.ts';
import type { TokenPlace } from './signInState.ts';
import type { SignInStates } from './signInStates.ts';

const guestRoute = createRoute({
  method: 'post',
  path: '/auth/guest',
  summary: 'A new guest; or, with a token that ran out at most 90 days ago, the same guest with a new token',
  tags: ['People'],
  security: [{ bearer: [] }, {}],
  middleware: [limitBody(MAX_SMALL_BODY_BYTES)],
  responses: {
    200: jsonAnswer(guestSessionSchema, 'Signed in'),
    ...refusedAnswers('UNAUTHENTICATED', 'SIGNED_OUT', 'FORBIDDEN', 'PAYLOAD_TOO_LARGE', 'RATE_LIMITED'),
  },
});

const configRoute = createRoute({
  method: 'get',
  path: '/auth/config',
  summary: 'How people can sign in here: as guests, or with an account elsewhere (OpenID Connect)',
  tags: ['People'],
  responses: { 200: jsonAnswer(authConfigSchema, 'What to offer'), ...refusedAnswers() },
});

const meRoute = (signIn: SignIn) =>
  createRoute({
    method: 'get',
    path: '/auth/me',
    summary: 'Who the token stands for: an ID token does not say which user id it has here',
    tags: ['People'],
    security: signedIn,
    middleware: [requireSignIn(signIn)],
    responses: { 200: jsonAnswer(signedInPersonSchema, 'The person'), ...refusedAnswers(...SIGNED_IN_CODES) },
  });

const SIGN_OUT_KEY =
  'A UUID that only this client knows. When the answer is lost, the ended token gets it again with the same key';

const signOutRoute = createRoute({
  method: 'post',
  path: '/auth/sign-out-everywhere',
  summary: 'Ends every token of this person, also the one that is sent; a guest gets a new one',
  description:
    'Other servers of one deployment may accept an ended token for up to 60 seconds more. Media links that were signed before go on working for up to an hour.',
  tags: ['People'],
  security: signedIn,
  middleware: [limitBody(MAX_SMALL_BODY_BYTES)],
  request: { headers: z.object({ 'idempotency-key': z.uuid().optional().describe(SIGN_OUT_KEY) }) },
  responses: {
    200: jsonAnswer(signedOutSchema, 'Signed out everywhere'),
    ...refusedAnswers(...SIGNED_IN_CODES, 'INVALID_REQUEST', 'PAYLOAD_TOO_LARGE'),
  },
});

const isGuest = (user: UserId): boolean => user.startsWith('g_');

/** 160 random bits: 32 letters and digits of base 32. */
const newGuestId = (): UserId => {
  const digits = 'abcdefghijklmnopqrstuvwxyz234567';
  return userIdSchema.parse(`g_${Array.from(randomBytes(32), (byte) => digits.charAt(byte % 32)).join('')}`);
};

interface AuthParts {
  readonly tokens: Tokens;
  readonly states: SignInStates;
  readonly signIn: SignIn;
  readonly rateGuard: RateGuard;
}

/** Sign-in without an account, what else there is, and signing out. */
export const addAuthRoutes = (
  app: FloatApp,
  {
    config,
    store,
    accountIssuers = [],
    onArrival = () => undefined,
  }: Pick<AppParts, 'config' | 'store' | 'accountIssuers' | 'onArrival'>,
  { tokens, states, signIn, rateGuard }: AuthParts,
): void => {
  const sessionOf = async (user: UserId, place?: TokenPlace): Promise<GuestSession> => ({
    token: await tokens.issue(user, place),
    user_id: user,
    expires_in: TOKEN_LIFETIME_SECONDS,
  });
  const newGuest = (): Promise<GuestSession> => {
    const user = newGuestId();
    states.expectNone(user);
    return sessionOf(user);
  };
  const renewedGuest = async (token: string, c: Context<HttpEnv>): Promise<GuestSession> => {
    const earlier = await tokens.verifyForRenewal(token);
    if (!isGuest(earlier.user)) throw new FloatError('FORBIDDEN', 'Only a guest can be renewed here.');
    c.set('userId', earlier.user);
    await rateGuard.renewal(c);
    const [place] = await Promise.all([states.acceptForRenewal(earlier), assertNotErased(store, earlier.user)]);
    return sessionOf(earlier.user, place);
  };

  app.openapi(configRoute, (c) => {
    const issuers = accountIssuers.map(({ issuer, clientIds }) => ({ issuer, client_ids: [...clientIds] }));
    c.header('Cache-Control', 'no-store');
    onArrival();
    return c.json({ guests: config.guests, issuers }, 200);
  });
  app.openapi(meRoute(signIn), (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ user_id: c.get('userId') }, 200);
  });
  app.openapi(guestRoute, async (c) => {
    if (!config.guests) throw new FloatError('FORBIDDEN', 'This server takes no guests; sign in with an account.');
    const earlier = bearerToken(c.req.header('authorization'));
    if (earlier === undefined) await rateGuard.guest(c);
    c.header('Cache-Control', 'no-store');
    const session = await (earlier === undefined ? newGuest() : renewedGuest(earlier, c));
    onArrival();
    return c.json(session, 200);
  });
  app.openapi(signOutRoute, async (c) => {
    // Not behind `requireSignIn`: an ended token passes with the key of the sign-out that ended it.
    const token = await signIn.identify(requireToken(c), c);
    c.set('userId', token.user);
    await rateGuard.signOut(c);
    await assertNotErased(store, token.user);
    const place = await states.signOut(token, c.req.valid('header')['idempotency-key']);
    const guest = isGuest(token.user) ? await sessionOf(token.user, place) : null;
    c.header('Cache-Control', 'no-store');
    return c.json({ user_id: token.user, guest }, 200);
  });
};
