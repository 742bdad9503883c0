import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEdge, refusedWith, type Edge } from './edgeFixture.ts';
import { loadPage } from './pageAssets.ts';
import { pageSecurityPolicy } from './pageRoutes.ts';

let edge: Edge;
beforeAll(async () => {
  edge = await openEdge({ page: await loadPage() });
});
afterAll(() => edge[Symbol.asyncDispose]());

const get = (path: string, headers: Record<string, string> = {}) => edge.app.request(path, { headers });

/** Paths that a file of the page refers to. */
const referencesIn = (text: string, path: string): string[] => {
  const found = text.matchAll(/(?:from|import\() ?'(\.[^']+)'|(?:src|href)="(\/[^"]+)"/g);
  return Array.from(found, ([, module, link]) => new URL(module ?? link ?? '', `http://x${path}`).pathname);
};

describe('the listening page', () => {
  it('comes with everything that it refers to, as JavaScript where it is a script, and with nothing from elsewhere', async () => {
    const open = ['/listen'];
    const seen = new Map<string, string>();
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (seen.has(path)) continue;
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      seen.set(path, answer.headers.get('content-type') ?? '');
      if (path.endsWith('.mjs')) continue;
      const text = await answer.text();
      expect(
        text.match(/(?:src|href)="https?:[^"]*"/g)?.filter((link) => !link.includes('findahelpline.com')) ?? [],
      ).toEqual([]);
      open.push(...referencesIn(text, path));
    }
    expect([...seen.keys()]).toContain('/page/hls.light.min.mjs');
    expect(seen.get('/listen')).toContain('text/html');
    expect(seen.get('/page/page.css')).toContain('text/css');
    for (const [path, type] of seen) if (/\.(ts|mjs)$/.test(path)) expect(type).toContain('text/javascript');
  });

  it('has no types left in its scripts', async () => {
    const script = await (await get('/page/playerState.ts')).text();
    expect(script).toContain('export const step');
    expect(script).not.toMatch(/: PlayerState\b|interface /);
  });

  it('may load from this server only', async () => {
    const policy = (await get('/listen')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("media-src 'self' blob:");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const bucket = pageSecurityPolicy('https://float.example', 'https://media.example');
    expect(bucket).toContain("connect-src 'self' https://float.example https://media.example;");
    expect(bucket).toContain("media-src 'self' https://float.example https://media.example blob:;");
    expect(bucket).toContain("script-src 'self';");
    expect(pageSecurityPolicy(undefined, undefined)).toBe(policy);
  });

  it('is not sent again to who has it', async () => {
    const etag = (await get('/listen')).headers.get('etag') ?? '';
    expect((await get('/listen', { 'If-None-Match': etag })).status).toBe(304);
    expect((await get('/listen', { 'If-None-Match': etag, 'Accept-Encoding': 'gzip' })).status).toBe(200);
  });

  it('is sent small to who accepts that', async () => {
    const [plain, packed] = [await get('/listen'), await get('/listen', { 'Accept-Encoding': 'gzip' })];
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text());
  });

  it.each(['tsconfig.json', 'playerState-test.ts', 'hls.light.min.d.mts', '', 'constructor', '%2e%2e/app.ts'])(
    'keeps /page/%s to itself',
    async (name) => {
      expect((await refusedWith(await get(`/page/${name}`))).code).toBe('NOT_FOUND');
    },
  );
});
