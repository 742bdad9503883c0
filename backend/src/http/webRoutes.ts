import type { Context } from 'hono';
import { acceptsBrotli, acceptsGzip } from './contentCoding.ts';
import { refusal } from './errors.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { streamBytes } from './mediaBody.ts';
import type { WebAsset } from './webAssets.ts';

/** What is smaller goes into the buffer of a socket as a whole. */
const STREAMED_FROM_BYTES = 64 * 1024;

const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Icons. A browser asks for them with every change of address, and may get in the way of what a person waits for. */
const FOR_A_DAY = 'public, max-age=86400';

const keepingOf = ({ isImmutable, contentType }: WebAsset): string => {
  if (isImmutable) return IMMUTABLE;
  return contentType.startsWith('image/') ? FOR_A_DAY : 'no-cache';
};

/** react-native-web makes an empty style element and fills it by rules, which the policy lets it do. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const present = (origins: readonly (string | undefined)[]): string[] => [
  ...new Set(origins.filter((origin) => origin !== undefined)),
];

/** Where the app may reach, beside the server that it came from. */
export interface WebOrigins {
  /** Where media are kept, and the server's own address. */
  readonly media: readonly (string | undefined)[];
  /** Where people may have an account: there a sign-in is completed. */
  readonly accounts: readonly string[];
}

/**
 * Everything from this server only, media from where they are kept, and sign-ins where accounts are; `blob:` is how
 * Media Source Extensions are attached, and how what is kept on the device is played.
 */
export const webSecurityPolicy = ({ media, accounts }: WebOrigins): string => {
  const reach = ["'self'", ...present(media)];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data: blob:",
    `media-src ${reach.join(' ')} blob:`,
    `connect-src ${[...new Set([...reach, ...accounts])].join(' ')}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

/** A service worker has a policy of its own: it fetches the app's files, and nothing from elsewhere. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/** Nothing but what the app is for. */
const PERMISSIONS = 'microphone=(self), camera=(), geolocation=(), payment=(), usb=()';

type Coding = 'br' | 'gzip';

const codingFor = (asset: WebAsset, accepted: string | undefined): Coding | undefined => {
  if (asset.br !== undefined && acceptsBrotli(accepted)) return 'br';
  return asset.gzip !== undefined && acceptsGzip(accepted) ? 'gzip' : undefined;
};

const send = (c: Context<HttpEnv>, asset: WebAsset): Response => {
  const coding = codingFor(asset, c.req.header('accept-encoding'));
  const etag = coding === undefined ? `"${asset.etag}"` : `"${asset.etag}-${coding}"`;
  c.header('ETag', etag);
  c.header('Cache-Control', keepingOf(asset));
  c.header('Vary', 'Accept-Encoding');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  if (coding !== undefined) c.header('Content-Encoding', coding);
  c.header('Content-Type', asset.contentType);
  const bytes = (coding === undefined ? undefined : asset[coding]) ?? asset.bytes;
  c.header('Content-Length', String(bytes.byteLength));
  return c.body(bytes.byteLength > STREAMED_FROM_BYTES ? streamBytes(bytes) : bytes);
};

const wantsPage = (c: Context<HttpEnv>): boolean =>
  ['GET', 'HEAD'].includes(c.req.method) && (c.req.header('accept') ?? '').includes('text/html');

/** What the routes of the app are made from. */
export type WebRouteParts = Pick<AppParts, 'web' | 'config' | 'mediaOrigin' | 'accountIssuers'>;

/**
 * The app: its files, and its page at `/` and at every address that a browser asks for and that is nothing else's.
 * Addresses of the API keep their refusals, and so do programs that do not ask for a page.
 */
export const addWebRoutes = (app: FloatApp, { web, config, mediaOrigin, accountIssuers = [] }: WebRouteParts): void => {
  const notFound = (c: Context<HttpEnv>, message: string) => {
    const { status, body } = refusal('NOT_FOUND', message);
    return c.json(body, status);
  };
  if (web === undefined) {
    app.get('/', (c) =>
      notFound(c, 'The app is not built here: `npm start` builds it. The API is described at /docs.'),
    );
    return;
  }
  const sendPage = (c: Context<HttpEnv>): Response => {
    const accounts = accountIssuers.flatMap((issuer) => issuer.signInOrigins());
    const policy = webSecurityPolicy({ media: [config.publicUrl, mediaOrigin], accounts });
    c.header('Content-Security-Policy', policy);
    c.header('Permissions-Policy', PERMISSIONS);
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    return send(c, web.index);
  };
  app.get('/', sendPage);
  for (const [path, asset] of web.assets) {
    app.get(path, (c) => {
      if (path === '/sw.js') c.header('Content-Security-Policy', WORKER_POLICY);
      return send(c, asset);
    });
  }
  app.notFound((c) => (wantsPage(c) ? sendPage(c) : notFound(c, 'There is nothing here.')));
};
