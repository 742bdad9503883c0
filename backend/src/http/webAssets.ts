import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of the app, ready to be sent. */
export interface WebAsset {
  readonly contentType: string;
  readonly bytes: Bytes;
  /** Undefined where compressing gains nothing. */
  readonly gzip: Bytes | undefined;
  readonly br: Bytes | undefined;
  readonly etag: string;
  /** Its name holds a digest of what is in it: under this name it never changes. */
  readonly isImmutable: boolean;
}

/** The app as browsers get it. */
export interface WebApp {
  /** By path, such as `/favicon.svg`. */
  readonly assets: ReadonlyMap<string, WebAsset>;
  /** What every address of the app answers with. */
  readonly index: WebAsset;
}

/** Beside a bundle, else where `npm run build` puts it. */
const FOLDERS = ['./web/', '../../../frontend/dist/web/'];

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
};

/** As Metro names files: 32 hexadecimal digits before the ending, and perhaps a density. */
const HASHED = /[.-][0-9a-f]{32}(@\dx)?\.\w+$/;

const toAsset = (path: string, bytes: Bytes, gzip: Bytes | undefined, br: Bytes | undefined): WebAsset => ({
  contentType: contentTypes[extname(path)] ?? 'application/octet-stream',
  ...{ bytes, gzip, br },
  etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
  isImmutable: HASHED.test(path),
});

/** Pictures in links that others show need their whole address. */
const withOrigin = (html: Bytes, origin: string): Bytes => {
  const text = new TextDecoder().decode(html);
  return new TextEncoder().encode(text.replace(/(<meta property="og:image" content=")\//, `$1${origin}/`));
};

/** Where the app lies; undefined when it is not built. */
export const findWebFolder = (): string | undefined =>
  FOLDERS.map((folder) => fileURLToPath(new URL(folder, import.meta.url))).find((folder) =>
    existsSync(join(folder, 'index.html')),
  );

const indexOf = (bytes: Bytes | undefined, publicUrl: string | undefined): WebAsset => {
  if (bytes === undefined) throw new Error('The app has no index.html');
  const html = publicUrl === undefined ? bytes : withOrigin(bytes, publicUrl);
  return toAsset('/index.html', html, new Uint8Array(gzipSync(html)), new Uint8Array(brotliCompressSync(html)));
};

/**
 * Reads the built app into memory, with what was compressed when it was built.
 *
 * @param folder     of the app
 * @param publicUrl  the server's own address, when it is known
 */
export const loadWebApp = async (folder: string, publicUrl?: string): Promise<WebApp> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(
    await Promise.all(
      paths.map(async (path) => {
        const name = `/${relative(folder, path).split(sep).join('/')}`;
        return [name, new Uint8Array(await readFile(path))] as const;
      }),
    ),
  );
  const assets = new Map<string, WebAsset>();
  for (const [path, bytes] of files) {
    if (/\.(gz|br|map)$/.test(path) || path === '/index.html' || path === '/metadata.json') continue;
    assets.set(path, toAsset(path, bytes, files.get(`${path}.gz`), files.get(`${path}.br`)));
  }
  return { assets, index: indexOf(files.get('/index.html'), publicUrl) };
};
