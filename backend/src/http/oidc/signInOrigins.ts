import { z } from 'zod';
import { createAskIssuer, type IssuerConnection } from './askIssuer.ts';
import { isSafeUrl } from './issuerSettings.ts';

/** An issuer moves its token endpoint rarely; a page that is open meanwhile is loaded again to sign in. */
const FRESH_MS = 60 * 60_000;

const discoverySchema = z.object({ issuer: z.string(), token_endpoint: z.url() });

/** Where an issuer describes itself (OpenID Connect Discovery, 4). */
export const discoveryUrl = (issuer: string): URL =>
  new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);

/**
 * Where a browser completes a sign-in: at the issuer, and at its token endpoint, which may be elsewhere. That is asked
 * for beside the first page, which need not wait: the page that completes a sign-in is a later one.
 *
 * @returns what is known now, as origins
 */
export const createSignInOrigins = (issuer: string, connection: IssuerConnection): (() => readonly string[]) => {
  const ask = createAskIssuer(connection);
  let tokenOrigin: string | undefined;
  let askedAtMs = -Infinity;

  const learn = async (): Promise<void> => {
    const document = await ask(discoveryUrl(issuer), discoverySchema);
    const endpoint = new URL(document.token_endpoint);
    if (document.issuer === issuer && isSafeUrl(endpoint)) tokenOrigin = endpoint.origin;
  };
  return () => {
    if (Math.abs(connection.nowMs() - askedAtMs) > FRESH_MS) {
      askedAtMs = connection.nowMs();
      learn().catch(() => {
        // It is logged where it is asked; the next page asks again.
        askedAtMs = -Infinity;
      });
    }
    const own = new URL(issuer).origin;
    return tokenOrigin === undefined || tokenOrigin === own ? [own] : [own, tokenOrigin];
  };
};
