import type { Context } from 'hono';
import { isLoopback, peerAddress } from './clientAddress.ts';
import { isForwarded } from './forwarded.ts';
import type { HttpEnv } from './httpEnv.ts';

/** `localhost`, or a loopback address, with any port. */
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Where Expo serves the app to a developer's browser. */
const EXPO_ORIGINS: readonly string[] = ['http://localhost:8081', 'http://127.0.0.1:8081'];

/**
 * Whether a request comes over loopback, without a trace of a proxy, and asks for this machine by a local name. Under
 * another name, a page of any site may be asking that lets its name point here (DNS rebinding).
 */
export const isToLoopback = (c: Context<HttpEnv>): boolean => {
  const address = peerAddress(c);
  if (address === undefined || !isLoopback(address) || isForwarded(c)) return false;
  const { host } = new URL(c.req.url);
  return LOCAL_HOST.test(host) && LOCAL_HOST.test(c.req.header('host') ?? host);
};

/** Whether a page asks that this machine serves: the app under its local address, or Expo's development server. */
export const isLocalOrigin = (c: Context<HttpEnv>, origin: string): boolean =>
  isToLoopback(c) && (EXPO_ORIGINS.includes(origin) || origin === new URL(c.req.url).origin);

/**
 * Whether a request comes from a program on this machine, or from a page that this machine serves. Such requests read
 * `/metrics` without a token, and do not count against limits per network.
 */
export const isLocalRequest = (c: Context<HttpEnv>): boolean => {
  const origin = c.req.header('origin');
  return origin === undefined ? isToLoopback(c) : isLocalOrigin(c, origin);
};
