import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Context } from 'hono';
import { z } from 'zod';
import type { HttpEnv } from './httpEnv.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an address is of this machine itself; also IPv4 written as IPv6. */
export const isLoopback = (address: string): boolean => loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

const bindingsSchema = z.union([
  z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string().optional() }) }) }),
  z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }),
]);

/**
 * The other end of the connection, whatever any header says: of the socket, or, behind AWS's gateway, of the connection
 * to that.
 *
 * @returns an IP address; undefined when the socket is gone, or was never there
 */
export const peerAddress = (c: Context<HttpEnv>): string | undefined => {
  const { data } = bindingsSchema.safeParse(c.env);
  if (data === undefined) return undefined;
  const address = 'incoming' in data ? data.incoming.socket.remoteAddress : data.requestContext.http.sourceIp;
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
