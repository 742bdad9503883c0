import { randomBytes } from 'node:crypto';
import { guestSessionSchema, userIdSchema, type UserId } from '@float/contract';
import { createRoute } from '@hono/zod-openapi';
import { FloatError } from '../errors.ts';
import { assertNotErased } from '../jobs/userTombstone.ts';
import { jsonAnswer, refusedAnswer } from './answers.ts';
import { bearerToken, TOKEN_LIFETIME_SECONDS, type Tokens } from './auth.ts';
import type { AppParts, FloatApp } from './httpEnv.ts';
import { limitBody, MAX_SMALL_BODY_BYTES } from './limits.ts';
import type { RateGuard } from './rateLimits.ts';

const guestRoute = createRoute({
  method: 'post',
  path: '/auth/guest',
  summary: 'A new guest; or, with a token that ran out at most 90 days ago, the same guest with a new token',
  security: [{ bearer: [] }, {}],
  middleware: [limitBody(MAX_SMALL_BODY_BYTES)],
  responses: { 200: jsonAnswer(guestSessionSchema, 'Signed in'), default: refusedAnswer },
});

/** 160 random bits: 32 letters and digits of base 32. */
const newGuestId = (): UserId => {
  const digits = 'abcdefghijklmnopqrstuvwxyz234567';
  return userIdSchema.parse(`g_${Array.from(randomBytes(32), (byte) => digits.charAt(byte % 32)).join('')}`);
};

/** Sign-in without an account. */
export const addAuthRoutes = (
  app: FloatApp,
  { config, store }: Pick<AppParts, 'config' | 'store'>,
  tokens: Tokens,
  rateGuard: RateGuard,
): void => {
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
