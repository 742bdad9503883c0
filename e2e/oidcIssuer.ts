import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { type ClientMetadata } from 'oidc-provider';
import { z } from 'zod';

const REDIRECT_URI = 'float://signed-in';
/** The app in a browser, on any port of this machine (RFC 8252, 7.3). */
const WEB_REDIRECT_URI = 'http://127.0.0.1/signed-in';
export const CLIENT_ID = 'float-app';
/** As `CLIENT_ID`, with ID tokens that are signed by another algorithm. */
export const OTHER_ALGORITHM_CLIENT_ID = 'float-app-es256';
/** Somebody else's app at the same issuer. */
export const STRANGE_CLIENT_ID = 'somebody-elses-app';

const tokensSchema = z.object({ id_token: z.string(), access_token: z.string() });

/** A certified OpenID provider in this process, in which anybody may sign in under any name. */
export interface OidcIssuer extends AsyncDisposable {
  readonly issuer: string;
  /** The whole way of an app: authorization code with PKCE, the forms filled in, the code redeemed. */
  signIn(name: string, client?: string): Promise<z.infer<typeof tokensSchema>>;
  stop(): Promise<void>;
}

const newKey = async (alg: 'RS256' | 'ES256'): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: `${alg}-key`, alg, use: 'sig' };
};

const client = (client_id: string, id_token_signed_response_alg: 'RS256' | 'ES256'): ClientMetadata => ({
  ...{
    client_id,
    id_token_signed_response_alg,
    application_type: 'native',
    redirect_uris: [REDIRECT_URI, WEB_REDIRECT_URI],
  },
  ...{ grant_types: ['authorization_code'], response_types: ['code'], token_endpoint_auth_method: 'none' },
});

const openProvider = async (issuer: string): Promise<Provider> =>
  new Provider(issuer, {
    clients: [
      client(CLIENT_ID, 'RS256'),
      client(OTHER_ALGORITHM_CLIENT_ID, 'ES256'),
      client(STRANGE_CLIENT_ID, 'RS256'),
    ],
    jwks: { keys: [await newKey('RS256'), await newKey('ES256')] },
    // The app redeems its code from another origin.
    clientBasedCORS: () => true,
    cookies: { keys: [randomBytes(16).toString('hex')] },
    features: {
      // Access tokens that look as much like ID tokens as the standard allows: signed by the same keys, for our client.
      resourceIndicators: {
        enabled: true,
        defaultResource: () => 'https://float.example',
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: 'openid', audience: CLIENT_ID, accessTokenFormat: 'jwt' }),
      },
    },
  });

export const startOidcIssuer = async (): Promise<OidcIssuer> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answer = (await openProvider(issuer)).callback();
  server.on('request', (request, response) => void answer(request, response));
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return {
    issuer,
    signIn: (name, clientId = CLIENT_ID) => signInWithCode(issuer, clientId, name),
    stop,
    [Symbol.asyncDispose]: stop,
  };
};

const signInWithCode = async (issuer: string, client_id: string, name: string) => {
  const verifier = randomBytes(32).toString('base64url');
  const start = new URL(`${issuer}/auth`);
  start.search = new URLSearchParams({
    ...{ client_id, response_type: 'code', scope: 'openid', redirect_uri: REDIRECT_URI },
    ...{ state: 'state', nonce: randomBytes(16).toString('hex') },
    ...{ code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' },
  }).toString();
  const code = await followForms(start, name);
  const redeemed = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'authorization_code', client_id, code, redirect_uri: REDIRECT_URI, code_verifier: verifier },
    }),
  });
  return tokensSchema.parse(await redeemed.json());
};

const MAX_STEPS = 12;

/** What a browser does: cookies, redirects, the form for the name and the one for the consent. */
const followForms = async (start: URL, name: string): Promise<string> => {
  const cookies = new Map<string, string>();
  const forms = [{ prompt: 'login', login: name, password: 'x' }, { prompt: 'consent' }];
  let next: { url: URL; form?: Record<string, string> } = { url: start };
  for (let step = 0; step < MAX_STEPS; step++) {
    const cookie = [...cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const answer = await fetch(next.url, {
      redirect: 'manual',
      headers: { cookie },
      ...(next.form === undefined ? {} : { method: 'POST', body: new URLSearchParams(next.form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(key, value);
    }
    const location = answer.headers.get('location');
    if (location?.startsWith(REDIRECT_URI)) return new URL(location).searchParams.get('code') ?? '';
    const form = location === null ? forms.shift() : undefined;
    if (location === null && form === undefined) throw new Error(`sign-in stopped with status ${answer.status}`);
    next = form === undefined ? { url: new URL(location ?? '', next.url) } : { url: next.url, form };
  }
  throw new Error('sign-in goes round in circles');
};
