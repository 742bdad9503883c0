import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWSHeaderParameters,
} from 'jose';
import { z } from 'zod';
import { FloatError } from '../../errors.ts';
import { createAskIssuer, type AskIssuer, type IssuerConnection } from './askIssuer.ts';
import { isSafeUrl } from './issuerSettings.ts';
import { discoveryUrl } from './signInOrigins.ts';

/** Keys are read anew after so long, so that one that the issuer has withdrawn does not live on here. */
const KEYS_FRESH_MS = 10 * 60_000;
/** A key that is not known has the keys read anew, but not more often than this. */
const COOLDOWN_MS = 30_000;
/** While the issuer does not answer, its last keys go on counting for so long. */
const KEYS_KEPT_MS = 24 * 3_600_000;

type PublicKey = Awaited<ReturnType<ReturnType<typeof createLocalJWKSet>>>;

/** The public keys of one issuer, read when they are first needed. */
export interface IssuerKeys {
  /**
   * The key that a token names.
   *
   * @param mayAsk  false: the issuer is not asked for the sake of a key that is not known
   * @throws {errors.JWKSNoMatchingKey} when the issuer has no such key
   * @throws {FloatError} `SIGN_IN_UNAVAILABLE`, retriable, when the issuer does not answer and the key is not known
   */
  find(header: JWSHeaderParameters, token: FlattenedJWSInput, mayAsk: boolean): Promise<PublicKey>;
}

const jwksSchema: z.ZodType<JSONWebKeySet> = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });
const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * Where an issuer has its keys (OpenID Connect Discovery, 4). A document that names another issuer could hand out
 * that one's keys, and is refused (4.3).
 */
const discover = async (issuer: string, ask: AskIssuer): Promise<URL> => {
  const url = discoveryUrl(issuer);
  const isLocal = url.protocol === 'http:';
  const documentSchema = discoverySchema
    .refine((document) => document.issuer === issuer, 'names another issuer')
    .transform(({ jwks_uri }) => new URL(jwks_uri))
    .refine((keysUrl) => isSafeUrl(keysUrl) && (isLocal || keysUrl.protocol === 'https:'), 'has keys without https');
  return ask(url, documentSchema);
};

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;

/** @param issuer  as configured; checked to be https, or of this machine */
export const createIssuerKeys = (issuer: string, connection: IssuerConnection): IssuerKeys => {
  const ask = createAskIssuer(connection);
  let known: { readonly keys: ReturnType<typeof createLocalJWKSet>; readonly atMs: number } | undefined;
  let remote: Promise<RemoteKeys> | undefined;

  const fetchKeys = async (url: string): Promise<Response> => {
    const jwks = await ask(new URL(url), jwksSchema);
    known = { keys: createLocalJWKSet(jwks), atMs: connection.nowMs() };
    return Response.json(jwks);
  };
  const openRemote = async (): Promise<RemoteKeys> => {
    const url = await discover(issuer, ask);
    return createRemoteJWKSet(url, {
      ...{ cacheMaxAge: KEYS_FRESH_MS, cooldownDuration: COOLDOWN_MS },
      [customFetch]: fetchKeys,
    });
  };
  const areKnownFresh = (): boolean => known !== undefined && connection.nowMs() - known.atMs < KEYS_FRESH_MS;
  const findKnown = async (header: JWSHeaderParameters, token: FlattenedJWSInput): Promise<PublicKey> => {
    if (known === undefined || connection.nowMs() - known.atMs > KEYS_KEPT_MS) throw new errors.JWKSNoMatchingKey();
    return known.keys(header, token);
  };
  const findRemote = async (header: JWSHeaderParameters, token: FlattenedJWSInput): Promise<PublicKey> => {
    remote ??= openRemote();
    try {
      return await (
        await remote
      )(header, token);
    } catch (error) {
      // The keys may have moved: the next attempt begins with the discovery document.
      if (error instanceof FloatError) remote = undefined;
      throw error;
    }
  };

  return {
    find: async (header, token, mayAsk) => {
      // Old keys are read anew for anybody: who is not to ask must not keep one alive that was withdrawn.
      if (!mayAsk && areKnownFresh()) return findKnown(header, token);
      try {
        return await findRemote(header, token);
      } catch (error) {
        if (!(error instanceof FloatError)) throw error;
        return findKnown(header, token).catch((reason: unknown) => {
          // The issuer may have made this key since; only it could tell.
          throw reason instanceof errors.JWKSNoMatchingKey ? error : reason;
        });
      }
    },
  };
};
