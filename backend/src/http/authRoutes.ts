import { randomBytes } from 'node:crypto';
import { authConfigSchema, guestSessionSchema, signedInPersonSchema, userIdSchema, type UserId } from '@float/contract';
import { createRoute } from '@hono/zod-openapi';
import { FloatError } from '../errors.ts';
import { assertNotErased } from '../jobs/userTombstone.ts';
import { jsonAnswer, refusedAnswers, SIGNED_IN_CODES, signedIn } from './answers.ts';
import { bearerToken, requireSignIn, TOKEN_LIFETIME_SECONDS, type SignIn, type Tokens } from './auth.ts';
import type { AppParts, FloatApp } from './httpEnv.ts';
import { limitBody, MAX_SMALL_BODY_BYTES } from './limits.ts';
import type { RateGuard } from './rateLimits.ts';

const guestRoute = createRoute({
  method: 'post',
  path: '/auth/guest',
  summary: 'A new guest; or, with a token that ran out at most 90 days ago, the same guest with a new token',
  tags: ['People'],
  security: [{ bearer: [] }, {}],
  middleware: [limitBody(MAX_SMALL_BODY_BYTES)],
  responses: {
    200: jsonAnswer(guestSessionSchema, 'Signed in'),
    ...refusedAnswers('UNAUTHENTICATED', 'FORBIDDEN', 'PAYLOAD_TOO_LARGE', 'RATE_LIMITED'),
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

/** 160 random bits: 32 letters and digits of base 32. */
const newGuestId = (): UserId => {
  const digits = 'abcdefghijklmnopqrstuvwxyz234567';
  return userIdSchema.parse(`g_${Array.from(randomBytes(32), (byte) => digits.charAt(byte % 32)).join('')}`);
};

/** Sign-in without an account, and what else there is. */
export const addAuthRoutes = (
  app: FloatApp,
  { config, store, accountIssuers = [] }: Pick<AppParts, 'config' | 'store' | 'accountIssuers'>,
  tokens: Tokens,
  signIn: SignIn,
  rateGuard: RateGuard,
): void => {
  app.openapi(configRoute, (c) => {
    const issuers = accountIssuers.map(({ issuer, clientIds }) => ({ issuer, client_ids: [...clientIds] }));
    c.header('Cache-Control', 'no-store');
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
    const user = earlier === undefined ? newGuestId() : await tokens.verifyForRenewal(earlier);
    if (!user.startsWith('g_')) throw new FloatError('FORBIDDEN', 'Only a guest can be renewed here.');
    if (earlier !== undefined) await assertNotErased(store, user);
    c.header('Cache-Control', 'no-store');
    return c.json({ token: await tokens.issue(user), user_id: user, expires_in: TOKEN_LIFETIME_SECONDS }, 200);
  });
};
