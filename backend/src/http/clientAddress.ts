import { BlockList, isIP, isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Config } from '../config.ts';
import type { HttpEnv } from './httpEnv.ts';
import { lastForwarded } from './origin.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an address is of this machine itself; also IPv4 written as IPv6. */
export const isLoopback = (address: string): boolean => loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * Where a request comes from.
 *
 * @returns an IP address; undefined when nothing tells, as behind a function's gateway that is not trusted
 */
export const clientAddress = (c: Context<HttpEnv>, { trustProxy }: Pick<Config, 'trustProxy'>): string | undefined => {
  const forwarded = trustProxy ? lastForwarded(c.req.header('x-forwarded-for')) : undefined;
  if (forwarded !== undefined && isIP(forwarded) !== 0) return forwarded;
  return socketAddress(c);
};

/** Where the connection comes from, whatever any header says; undefined without a socket. */
export const socketAddress = (c: Context<HttpEnv>): string | undefined => {
  // Without a socket (a request from a test, or from a gateway's event) there are no bindings at all.
  const bindings: unknown = c.env;
  if (typeof bindings !== 'object' || bindings === null || !('incoming' in bindings)) return undefined;
  const { address } = getConnInfo(c).remote;
  return address !== undefined && isIP(address) !== 0 ? address : undefined;
};

const IPV6_GROUPS = 8;
const NETWORK_GROUPS = 4;

/**
 * What counts as one place: an IPv4 address, or the /64 of an IPv6 address, because whoever has one has all of it
 * (RFC 6177).
 */
export const networkOf = (address: string): string => {
  if (!isIPv6(address)) return address;
  const ipv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (ipv4 !== undefined) return ipv4;
  // The parser of URLs writes every IPv6 address in one way, in hexadecimal groups (RFC 5952).
  const canonical = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const zeros = IPV6_GROUPS - groups(head).length - groups(tail ?? '').length;
  const all = tail === undefined ? groups(head) : [...groups(head), ...Array<string>(zeros).fill('0'), ...groups(tail)];
  return `${all.slice(0, NETWORK_GROUPS).join(':')}::/64`;
};
