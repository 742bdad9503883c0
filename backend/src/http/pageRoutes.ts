import type { Context } from 'hono';
import { FloatError } from '../errors.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { acceptsGzip } from './contentCoding.ts';
import type { PageAsset } from './pageAssets.ts';

/**
 * Everything from this server only, and media from where they are kept; `blob:` is how Media Source Extensions are
 * attached.
 *
 * @param mediaOrigins  further origins of media, as far as there are any
 */
export const pageSecurityPolicy = (...mediaOrigins: readonly (string | undefined)[]): string => {
  const self = ["'self'", ...mediaOrigins.filter((origin) => origin !== undefined)].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `media-src ${self} blob:`,
    `connect-src ${self}`,
    "worker-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

const send = (c: Context<HttpEnv>, asset: PageAsset): Response => {
  const gzip = acceptsGzip(c.req.header('accept-encoding'));
  const etag = gzip ? asset.etag.replace(/"$/, '-gzip"') : asset.etag;
  c.header('ETag', etag);
  c.header('Cache-Control', 'no-cache');
  c.header('Vary', 'Accept-Encoding');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  if (gzip) c.header('Content-Encoding', 'gzip');
  c.header('Content-Type', asset.contentType);
  const bytes = gzip ? asset.gzipped : asset.bytes;
  c.header('Content-Length', String(bytes.byteLength));
  return c.body(bytes);
};

/** The listening page and its files, from memory. */
export const addPageRoutes = (
  app: FloatApp,
  { page, config, mediaOrigin }: Pick<AppParts, 'page' | 'config' | 'mediaOrigin'>,
): void => {
  const policy = pageSecurityPolicy(config.publicUrl, mediaOrigin);
  const serve = (c: Context<HttpEnv>) => {
    const asset = page.get(c.req.path === '/listen' ? '/' : c.req.path);
    if (!asset) throw new FloatError('NOT_FOUND', 'There is nothing here.');
    c.header('Content-Security-Policy', policy);
    return send(c, asset);
  };
  app.get('/listen', serve);
  app.get('/page/*', serve);
};
