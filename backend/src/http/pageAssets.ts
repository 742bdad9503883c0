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
export type PageAssets = Pick<ReadonlyMap<string, PageAsset>, 'get'>;

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

/** A file as it was read. */
interface PageFile {
  readonly name: string;
  readonly text: string;
}

const prepare = ({ name, text }: PageFile): PageAsset =>
  toAsset(name, name.endsWith('.ts') ? stripTypeScriptTypes(text, { mode: 'strip' }) : text);

const readHls = async (): Promise<PageFile> => {
  const path = createRequire(import.meta.url).resolve(HLS.specifier);
  const text = (await readFile(path, 'utf8')).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  return { name: HLS.name, text };
};

/**
 * Reads the listening page into memory: its files and hls.js. TypeScript becomes JavaScript when somebody first asks for
 * it: most requests are for something else.
 */
export const loadPage = async (): Promise<PageAssets> => {
  const names = (await readdir(fileURLToPath(FOLDER))).filter(isServed);
  const read = names.map(async (name) => ({ name, text: await readFile(new URL(name, FOLDER), 'utf8') }));
  const files = new Map((await Promise.all([...read, readHls()])).map((file) => [`${PREFIX}${file.name}`, file]));
  const prepared = new Map<string, PageAsset>();
  return {
    get: (path) => {
      const file = files.get(path === '/' ? `${PREFIX}index.html` : path);
      if (file === undefined) return undefined;
      const asset = prepared.get(file.name) ?? prepare(file);
      prepared.set(file.name, asset);
      return asset;
    },
  };
};
