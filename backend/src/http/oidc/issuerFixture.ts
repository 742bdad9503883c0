import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

export const CLIENT = 'float-web';
export type IssuerAlgorithm = 'RS256' | 'ES256';

interface SigningPair {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

export interface TokenChanges {
  /** Over those of a token that is good; undefined leaves a claim out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: CryptoKey | Uint8Array;
}

/** An issuer as a server of its own on this machine, which can be made to do everything wrong. */
export interface TestIssuer extends AsyncDisposable {
  readonly issuer: string;
  readonly current: SigningPair;
  /** Paths that were asked for. */
  readonly asked: string[];
  /** What the discovery document says otherwise. */
  discovery: Record<string, unknown>;
  /** Status of every answer. */
  status: number;
  /** An ID token for `CLIENT`, good for an hour from the clock's time on. */
  idToken(changes?: TokenChanges): Promise<string>;
  /** From now on there is another key and the last one is gone. */
  rotate(): Promise<void>;
  stop(): Promise<void>;
  /** At the same address. */
  start(): Promise<void>;
}

/** Made once: RSA takes its time. */
const firstPairs = new Map<IssuerAlgorithm, Promise<SigningPair>>();
const firstPair = (algorithm: IssuerAlgorithm): Promise<SigningPair> => {
  const pair = firstPairs.get(algorithm) ?? newPair(algorithm);
  firstPairs.set(algorithm, pair);
  return pair;
};

let keyNumber = 0;
const newPair = async (algorithm: IssuerAlgorithm): Promise<SigningPair> => {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const kid = `key-${(keyNumber += 1)}`;
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' } };
};

const goodClaims = (issuer: string): JWTPayload => {
  const nowSeconds = Math.floor(Date.now() / 1000);
  return { iss: issuer, aud: CLIENT, sub: 'anna', iat: nowSeconds, exp: nowSeconds + 3600, nonce: 'n' };
};

const listen = async (server: Server, port: number): Promise<number> => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

const close = async (server: Server): Promise<void> => {
  if (!server.listening) return;
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
};

/** @returns the issuer, listening, with one key */
export const startTestIssuer = async (algorithm: IssuerAlgorithm = 'RS256'): Promise<TestIssuer> => {
  let current = await firstPair(algorithm);
  const asked: string[] = [];
  const changes = { discovery: {} as Record<string, unknown>, status: 200 };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const documents: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys`, ...changes.discovery },
      '/keys': { keys: [current.publicJwk] },
    };
    response.writeHead(path in documents ? changes.status : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(documents[path]));
  });
  const port = await listen(server, 0);
  const issuer = `http://127.0.0.1:${port}`;

  return Object.assign(changes, {
    issuer,
    asked,
    get current() {
      return current;
    },
    idToken: ({ claims = {}, header = {}, key = current.privateKey }: TokenChanges = {}) =>
      new SignJWT({ ...goodClaims(issuer), ...claims })
        .setProtectedHeader({ alg: algorithm, kid: current.kid, ...header })
        .sign(key, { crit: { x: true } }),
    rotate: async () => {
      current = await newPair(algorithm);
    },
    stop: () => close(server),
    start: async () => {
      await listen(server, port);
    },
    [Symbol.asyncDispose]: () => close(server),
  });
};
