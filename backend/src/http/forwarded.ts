import { isIP } from 'node:net';
import type { Context } from 'hono';
import type { Config } from '../config.ts';
import { peerAddress } from './clientAddress.ts';
import type { HttpEnv } from './httpEnv.ts';
import { isTrustedProxy } from './proxyTrust.ts';

/** Headers that a proxy adds. Any of them shows that the client is not the host that connects to this server. */
const FORWARDING_HEADERS: ReadonlySet<string> = new Set([
  ...['forwarded', 'via', 'x-real-ip', 'x-client-ip', 'true-client-ip', 'cf-connecting-ip'],
]);
const FORWARDING_PREFIX = 'x-forwarded-';

/** Whether a request shows traces of a proxy, trusted or not. */
export const isForwarded = (c: Context<HttpEnv>): boolean =>
  Object.keys(c.req.header()).some((name) => name.startsWith(FORWARDING_PREFIX) || FORWARDING_HEADERS.has(name));

const listOf = (header: string | undefined): string[] => (header ?? '').split(',').map((part) => part.trim());

/** The way of a request, as far as it is known. */
interface Route {
  /** Of the client; undefined when the connection has no address. */
  readonly address: string | undefined;
  /** How many trusted proxies the request came through. */
  readonly proxies: number;
}

/**
 * Walks from the connection towards the client while the host is a trusted proxy: each wrote into `X-Forwarded-For` who
 * connected to it. What stands further left was written by a host that is not trusted, and may be made up.
 */
const traceRoute = (c: Context<HttpEnv>, { trustProxy }: Pick<Config, 'trustProxy'>): Route => {
  let address = peerAddress(c);
  let proxies = 0;
  if (address === undefined) return { address, proxies };
  const before = listOf(c.req.header('x-forwarded-for'));
  while (isTrustedProxy(trustProxy, address, proxies + 1)) {
    proxies++;
    const previous = before.pop();
    if (previous === undefined || isIP(previous) === 0) break;
    address = previous;
  }
  return { address, proxies };
};

/**
 * The address of the client. `X-Forwarded-For` counts as far as trusted proxies wrote it.
 *
 * @returns an IP address; undefined when the connection has none any more
 */
export const clientAddress = (c: Context<HttpEnv>, config: Pick<Config, 'trustProxy'>): string | undefined =>
  traceRoute(c, config).address;

const HOST = /^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/** The value that the proxy farthest from here wrote, of those that are trusted. One value stands for all of them. */
const forwardedValue = (header: string | undefined, proxies: number): string | undefined => {
  if (header === undefined || proxies === 0) return undefined;
  const values = listOf(header);
  return values[Math.max(0, values.length - proxies)];
};

/**
 * The origin under which the client reached this server, as far as the request tells.
 *
 * @returns such as `https://float.example`, without a slash at the end
 */
export const reachedOrigin = (c: Context<HttpEnv>, config: Pick<Config, 'trustProxy'>): string => {
  const seen = new URL(c.req.url);
  const { proxies } = traceRoute(c, config);
  const protocol = forwardedValue(c.req.header('x-forwarded-proto'), proxies);
  const host = forwardedValue(c.req.header('x-forwarded-host'), proxies);
  const safeProtocol = protocol === 'http' || protocol === 'https' ? `${protocol}:` : seen.protocol;
  const safeHost = host !== undefined && HOST.test(host) ? host : seen.host;
  return `${safeProtocol}//${safeHost}`;
};

/** The server's own origin: what media URLs begin with. `FLOAT_PUBLIC_URL` overrides what the request tells. */
export const requestOrigin = (c: Context<HttpEnv>, config: Pick<Config, 'publicUrl' | 'trustProxy'>): string =>
  config.publicUrl ?? reachedOrigin(c, config);
