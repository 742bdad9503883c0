import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { openEdge, type Edge } from './edgeFixture.ts';
import { listen } from './listen.ts';

const LIMIT = 3;
const limited = (env: Record<string, string> = {}) =>
  openEdge({ config: readConfig({ FLOAT_GUESTS_PER_ADDRESS: String(LIMIT), ...env }) });

/** How many of twice as many guests as a network may have get in, over real connections from this machine. */
const admitted = async ({ app }: Edge, headersOf: (i: number) => Record<string, string>): Promise<number> => {
  await using server = await listen(app, { host: '127.0.0.1', port: 0 });
  const statuses = new Array<number>();
  for (let i = 0; i < 2 * LIMIT; i++)
    statuses.push((await fetch(`${server.url}/auth/guest`, { method: 'POST', headers: headersOf(i) })).status);
  return statuses.filter((status) => status === 200).length;
};
const client = (i: number): string => `198.51.100.${i}`;
/** Of one client, as a CDN and then a proxy on this machine write it. */
const throughBoth = (address: string) => ({ 'X-Forwarded-For': `${address}, 192.0.2.10` });

describe('limits by network', () => {
  it('do not apply to programs on this machine', async () => {
    await using edge = await limited();
    expect(await admitted(edge, () => ({}))).toBe(2 * LIMIT);
  });

  it.each<[string, (i: number) => Record<string, string>]>([
    ['says for whom', (i) => ({ 'X-Forwarded-For': client(i) })],
    ['claims to be this machine', () => ({ 'X-Forwarded-For': '127.0.0.1' })],
    ['follows the standard', (i) => ({ Forwarded: `for=${client(i)}` })],
    ['gives only its name', () => ({ Via: '1.1 front' })],
    ['gives only the scheme', () => ({ 'X-Forwarded-Proto': 'https' })],
  ])('apply to a proxy on this machine that %s, when TRUST_PROXY was forgotten', async (_how, headersOf) => {
    await using edge = await limited();
    expect(await admitted(edge, headersOf)).toBe(LIMIT);
    const warnings = edge.logLines.filter((line) => line.includes('"event":"forwarding_headers_ignored"'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('"level":"warn"');
    edge.clock.nowMs += 3_600_000;
    await edge.app.request('/music', { headers: headersOf(1) });
    expect(edge.logLines.filter((line) => line.includes('forwarding_headers_ignored'))).toHaveLength(2);
  });

  it('apply to each client behind two proxies', async () => {
    for (const trust of ['2', 'loopback,192.0.2.0/24']) {
      await using edge = await limited({ TRUST_PROXY: trust });
      expect(await admitted(edge, (i) => throughBoth(client(i)))).toBe(2 * LIMIT);
      expect(await admitted(edge, () => throughBoth('198.51.100.77'))).toBe(LIMIT);
      expect(edge.logLines.join('')).not.toContain('forwarding_headers_ignored');
    }
  });

  it('apply to a trusted proxy that does not say for whom it asks', async () => {
    await using edge = await limited({ TRUST_PROXY: 'on' });
    expect(await admitted(edge, () => ({ 'X-Forwarded-For': 'unknown' }))).toBe(LIMIT);
  });

  it('apply to pages under a name that points here, and to clients that are gone before they are counted', async () => {
    await using edge = await limited();
    const enter = async (headers: Record<string, string>, remoteAddress?: string): Promise<number> => {
      const incoming = { socket: remoteAddress === undefined ? {} : { remoteAddress } };
      const url = `http://${headers.Host ?? 'localhost'}/auth/guest`;
      return (await edge.app.request(url, { method: 'POST', headers }, { incoming })).status;
    };
    const statuses = async (ask: () => Promise<number>) => {
      const seen = new Array<number>();
      for (let i = 0; i <= LIMIT; i++) seen.push(await ask());
      return seen;
    };
    const rebound = { Host: 'evil.example:8787' };
    expect(await statuses(() => enter(rebound, '127.0.0.1'))).toEqual([200, 200, 200, 429]);
    expect(await statuses(() => enter({}))).toEqual([200, 200, 200, 429]);
  });
});
