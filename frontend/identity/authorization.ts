import { AuthRequest, exchangeCodeAsync, fetchDiscoveryAsync, refreshAsync, TokenError } from 'expo-auth-session';
import { randomUUID } from 'expo-crypto';
import { z } from 'zod';
import { publicFloat } from '@/api/floatApi';
import type { AccountOffer } from './accountOffer';
import type { Identity } from './identityStore';
import { readIdToken } from './idToken';
import { SignInError } from './signInError';

const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
});
const tokensSchema = z.object({ idToken: z.string(), refreshToken: z.string().optional() });

/** What is remembered between the way to an issuer and the way back. */
export const pendingSignInSchema = z.object({
  issuer: z.string(),
  clientId: z.string(),
  redirectUri: z.string(),
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
});
export type PendingSignIn = z.infer<typeof pendingSignInSchema>;

const discover = async (issuer: string) => {
  const found = await fetchDiscoveryAsync(issuer.replace(/\/$/, '')).catch((error: unknown) => {
    throw new SignInError('unreachable', error);
  });
  const { success, data, error } = discoverySchema.safeParse(found.discoveryDocument);
  if (!success || data.issuer !== issuer) throw new SignInError('unreachable', error);
  return { authorizationEndpoint: data.authorization_endpoint, tokenEndpoint: data.token_endpoint };
};

/**
 * Prepares the way to an issuer: authorization code with PKCE (RFC 7636), a state and a nonce.
 *
 * @param scopes  beside `openid`, the only one that Float needs
 * @returns       the address to open, what reads the address that comes back, and what to remember meanwhile
 * @throws        {SignInError} `unreachable`
 */
export const prepareSignIn = async (offer: AccountOffer, redirectUri: string, scopes: readonly string[] = []) => {
  const endpoints = await discover(offer.issuer);
  const nonce = randomUUID();
  const request = new AuthRequest({
    ...{ clientId: offer.clientId, redirectUri, scopes: ['openid', ...scopes] },
    ...{ state: randomUUID(), extraParams: { nonce } },
  });
  const url = await request.makeAuthUrlAsync(endpoints);
  const { codeVerifier = '', state } = request;
  const pending: PendingSignIn = { ...offer, redirectUri, state, nonce, codeVerifier };
  return { url, request, endpoints, pending };
};

/**
 * Takes the code out of the address that an issuer sent the person back to.
 *
 * @throws {SignInError} `declined`, `strange`
 */
export const readReturn = (url: string, { state, issuer }: Pick<PendingSignIn, 'state' | 'issuer'>): string => {
  const answer = new URL(url).searchParams;
  // Which issuer answers (RFC 9207), where it says so.
  const isOther = answer.has('iss') && answer.get('iss') !== issuer;
  if (answer.get('state') !== state || isOther) throw new SignInError('strange');
  const code = answer.get('code');
  if (code === null) throw new SignInError('declined');
  return code;
};

const toIdentity = async (tokens: unknown, expected: Parameters<typeof readIdToken>[1]): Promise<Identity> => {
  const { success, data } = tokensSchema.safeParse(tokens);
  if (!success) throw new SignInError('strange');
  const { idToken, refreshToken } = data;
  const expiresAtMs = readIdToken(idToken, expected);
  const { user_id } = await publicFloat.me(idToken);
  const { issuer, clientId } = expected;
  const account = { issuer, clientId, ...(refreshToken === undefined ? {} : { refreshToken }) };
  return { kind: 'account', token: idToken, user_id, expiresAtMs, account };
};

/**
 * Redeems the code of a sign-in, and asks who that is here.
 *
 * @throws {SignInError}
 * @throws {ApiError}    when Float itself does not answer, or does not take the account
 */
export const redeem = async (code: string, pending: PendingSignIn): Promise<Identity> => {
  const endpoints = await discover(pending.issuer);
  const { clientId, redirectUri, codeVerifier } = pending;
  const request = { clientId, redirectUri, code, extraParams: { code_verifier: codeVerifier } };
  const tokens = await exchangeCodeAsync(request, endpoints).catch((error: unknown) => {
    throw new SignInError('strange', error);
  });
  return toIdentity(tokens, pending);
};

/** What an issuer says that has trouble of its own; everything else means that the person has to sign in again. */
const ISSUER_TROUBLE: ReadonlySet<string> = new Set(['server_error', 'temporarily_unavailable', 'slow_down']);

/**
 * Renews an account without asking. It stays the same person: nothing of Float is needed for that.
 *
 * @returns undefined when its issuer wants the person to sign in again
 * @throws  {SignInError} `unreachable`, `strange`
 */
export const renewAccount = async (identity: Identity): Promise<Identity | undefined> => {
  const { account } = identity;
  if (account?.refreshToken === undefined) return undefined;
  const { issuer, clientId, refreshToken } = account;
  const endpoints = await discover(issuer);
  try {
    const { idToken, refreshToken: next = refreshToken } = await refreshAsync({ clientId, refreshToken }, endpoints);
    const { data: tokens } = tokensSchema.safeParse({ idToken, refreshToken: next });
    if (tokens === undefined) throw new SignInError('strange');
    const expiresAtMs = readIdToken(tokens.idToken, { issuer, clientId, nonce: undefined });
    return { ...identity, token: tokens.idToken, expiresAtMs, account: { issuer, clientId, refreshToken: next } };
  } catch (error) {
    if (error instanceof TokenError && !ISSUER_TROUBLE.has(error.code)) return undefined;
    // Out of reach, or a page of something in between.
    throw error instanceof SignInError ? error : new SignInError('unreachable', error);
  }
};
