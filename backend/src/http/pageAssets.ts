import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** A file of the listening page, ready to be sent. */
export interface PageAsset {
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** By path: `/` is the page itself. */
export type PageAssets = ReadonlyMap<string, PageAsset>;

const FOLDER = new URL('./page/', import.meta.url);
const PREFIX = '/page/';

/** hls.js without subtitles, alternate audio and DRM: MP3 in MPEG-TS needs none of them. */
const HLS = { specifier: 'hls.js/dist/hls.light.min.mjs', name: 'hls.light.min.mjs' };

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  ts: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
};

const isServed = (name: string) => /\.(html|css|svg|ts)$/.test(name) && !/(-test|\.d)\.ts$/.test(name);

const toAsset = (name: string, content: string): PageAsset => {
  const bytes = new TextEncoder().encode(content);
  return {
    contentType: contentTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    bytes,
    gzipped: new Uint8Array(gzipSync(bytes)),
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  };
};

const readAsset = async (name: string): Promise<PageAsset> => {
  const text = await readFile(new URL(name, FOLDER), 'utf8');
  return toAsset(name, name.endsWith('.ts') ? stripTypeScriptTypes(text, { mode: 'strip' }) : text);
};

/** Reads the listening page into memory: its files, with TypeScript made JavaScript, and hls.js. */
export const loadPage = async (): Promise<PageAssets> => {
  const names = (await readdir(fileURLToPath(FOLDER))).filter(isServed);
  const files = names.map(async (name) => [`${PREFIX}${name}`, await readAsset(name)] as const);
  const hlsPath = createRequire(import.meta.url).resolve(HLS.specifier);
  const hls = toAsset(HLS.name, (await readFile(hlsPath, 'utf8')).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  const assets = new Map<string, PageAsset>(await Promise.all(files));
  const index = assets.get(`${PREFIX}index.html`);
  assets.set(`${PREFIX}${HLS.name}`, hls);
  if (index) assets.set('/', index);
  return assets;
};
