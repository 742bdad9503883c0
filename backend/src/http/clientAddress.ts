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
