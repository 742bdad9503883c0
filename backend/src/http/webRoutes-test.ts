import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync, brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEdge, refusedWith, type Edge } from './edgeFixture.ts';
import { streamBytes } from './mediaBody.ts';
import { loadWebApp, type WebApp } from './webAssets.ts';
import { webSecurityPolicy } from './webRoutes.ts';

const HTML = '<!doctype html><meta property="og:image" content="/social.png"><title>Float</title>';
const SCRIPT = `console.log(${JSON.stringify('x'.repeat(500))});`;
/** Sent piece by piece. */
const LARGE = 'guided '.repeat(30_000);
const SCRIPT_PATH = `/_expo/static/js/web/entry-${'0a'.repeat(16)}.js`;

let folder: string;
let web: WebApp;
let edge: Edge;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-web-'));
  const files = {
    '/index.html': HTML,
    '/metadata.json': '{}',
    '/sw.js': 'self;',
    '/assets/icon@2x.png': 'PNG',
    '/assets/large.txt': LARGE,
    [SCRIPT_PATH]: SCRIPT,
    [`${SCRIPT_PATH}.gz`]: gzipSync(SCRIPT),
    [`${SCRIPT_PATH}.br`]: brotliCompressSync(SCRIPT),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  web = await loadWebApp(folder);
  edge = await openEdge({ web });
});
afterAll(async () => {
  await edge[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => edge.app.request(path, { headers });
const page = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the app', () => {
  it.each(['/', '/named', '/shape', '/session', '/after', '/library', '/you', '/sign-in', '/no/such/thing'])(
    'stands at %s for who asks for a page',
    async (path) => {
      const answer = await get(path, page);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await answer.text()).toBe(HTML);
    },
  );

  it('is not what programs get at addresses where nothing is', async () => {
    for (const headers of [{}, { Accept: 'application/json' }, { Accept: '*/*' }])
      expect((await refusedWith(await get('/no/such/thing', headers))).code).toBe('NOT_FOUND');
    const posted = await edge.app.request('/named', { method: 'POST', headers: page });
    expect([posted.status, (await refusedWith(posted)).code]).toEqual([404, 'NOT_FOUND']);
  });

  it('sends a large file whole, and copies nothing of it for a client', async () => {
    const answer = await get('/assets/large.txt');
    expect(answer.headers.get('content-length')).toBe(String(LARGE.length));
    expect(await answer.text()).toBe(LARGE);
    const bytes = new TextEncoder().encode(LARGE);
    const pieces = await Array.fromAsync(streamBytes(bytes));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.every(({ buffer }) => buffer === bytes.buffer)).toBe(true);
  });

  it('leaves the API its own answers, also in a browser', async () => {
    expect((await refusedWith(await get('/jobs', page))).code).toBe('UNAUTHENTICATED');
    expect((await get('/health', page)).headers.get('content-type')).toContain('application/json');
    expect(await (await get('/docs', page)).text()).toContain('the API');
    expect((await edge.app.request('/', { method: 'DELETE' })).status).toBe(405);
  });

  it('is asked for anew with every visit, its icons once a day, and its hashed files never again', async () => {
    expect((await get('/', page)).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/assets/icon@2x.png')).headers.get('cache-control')).toBe('public, max-age=86400');
    expect((await get(SCRIPT_PATH)).headers.get('cache-control')).toContain('immutable');
  });

  it('is not sent again to who has it', async () => {
    const etag = (await get('/', page)).headers.get('etag') ?? '';
    expect((await get('/', { ...page, 'If-None-Match': etag })).status).toBe(304);
    const packed = { ...page, 'If-None-Match': etag, 'Accept-Encoding': 'br' };
    expect((await get('/', packed)).status).toBe(200);
  });

  it('is sent as small as the browser can take it', async () => {
    const brotli = await get(SCRIPT_PATH, { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(brotli.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe(SCRIPT);
    const gzip = await get(SCRIPT_PATH, { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(gzip.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(SCRIPT);
    const plain = await get(SCRIPT_PATH);
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, SCRIPT]);
    expect(plain.headers.get('vary')).toContain('Accept-Encoding');
  });

  it.each([`${SCRIPT_PATH}.gz`, '/metadata.json', '/index.html.br', '/%2e%2e/package.json', '/constructor'])(
    'does not hand out %s',
    async (path) => {
      expect((await refusedWith(await get(path))).code).toBe('NOT_FOUND');
    },
  );

  it('names its picture by its whole address once the server knows its own', async () => {
    const { index } = await loadWebApp(folder, 'https://float.example');
    const html = new TextDecoder().decode(index.bytes);
    expect(html).toContain('content="https://float.example/social.png"');
    expect(brotliDecompressSync(index.br ?? new Uint8Array()).toString()).toBe(html);
  });

  it('lets its service worker reach its own files, and its other files nothing', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy');
    expect(await policyOf('/sw.js')).toContain("default-src 'none'; connect-src 'self';");
    expect(await policyOf(SCRIPT_PATH)).not.toContain('connect-src');
  });

  it('runs nothing and reaches nobody but this server, its media, and where accounts are', async () => {
    const policy = (await get('/', page)).headers.get('content-security-policy') ?? '';
    expect(policy).toBe(webSecurityPolicy({ media: [undefined], accounts: [] }));
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toContain('unsafe');
    const media = ['https://float.example', undefined, 'https://media.example'];
    const wider = webSecurityPolicy({ media, accounts: ['https://accounts.example', 'https://media.example'] });
    expect(wider).toContain("media-src 'self' https://float.example https://media.example blob:;");
    expect(wider).toContain("connect-src 'self' https://float.example https://media.example https://accounts.example;");
  });
});

describe('a server without a built app', () => {
  it('says so, and serves everything else', async () => {
    await using bare = await openEdge();
    const refused = await refusedWith(await bare.app.request('/', { headers: page }));
    expect(refused.message).toContain('not built');
    expect((await bare.app.request('/docs')).status).toBe(200);
    expect((await bare.app.request('/you', { headers: page })).status).toBe(404);
  });
});
