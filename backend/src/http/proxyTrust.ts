import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Which proxies in front of the server may say where a request comes from (`TRUST_PROXY`).
 *
 * - `none`: no forwarding header counts.
 * - `hops`: the last `count` hosts on the way are proxies, whatever their addresses; the server can be reached through
 *   all of them only.
 * - `networks`: hosts in these networks are proxies, however many there are.
 */
export type ProxyTrust =
  | { readonly kind: 'none' }
  | { readonly kind: 'hops'; readonly count: number }
  | { readonly kind: 'networks'; readonly networks: BlockList };

export const NO_PROXY: ProxyTrust = { kind: 'none' };
const MAX_HOPS = 10;

const NAMED_NETWORKS: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  // RFC 1918, unique local (RFC 4193) and link-local addresses.
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', 'fc00::/7', 'fe80::/10'],
};

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** Adds an address or CIDR block. @returns whether it was one */
const addNetwork = (networks: BlockList, text: string): boolean => {
  const [, address = '', prefix] = /^([0-9A-Fa-f:.]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  if (version === 0) return false;
  if (prefix === undefined) {
    networks.addAddress(address, familyOf(address));
    return true;
  }
  const bits = Number(prefix);
  if (bits > (version === 4 ? 32 : 128)) return false;
  networks.addSubnet(address, bits, familyOf(address));
  return true;
};

/**
 * Parses `TRUST_PROXY`.
 *
 * @param text  `off`, `on` (one proxy), a number of proxies from 1 to 10, or a comma list of addresses, CIDR blocks,
 *   `loopback` and `private`
 * @returns     undefined when it is none of these
 */
export const parseProxyTrust = (text: string): ProxyTrust | undefined => {
  if (['off', 'false', '0'].includes(text)) return NO_PROXY;
  if (['on', 'true'].includes(text)) return { kind: 'hops', count: 1 };
  if (/^\d+$/.test(text)) {
    const count = Number(text);
    return count <= MAX_HOPS ? { kind: 'hops', count } : undefined;
  }
  const networks = new BlockList();
  for (const entry of text.split(',').map((part) => part.trim())) {
    const blocks = Object.hasOwn(NAMED_NETWORKS, entry) ? NAMED_NETWORKS[entry] : undefined;
    if (!(blocks ?? [entry]).every((block) => addNetwork(networks, block))) return undefined;
  }
  return { kind: 'networks', networks };
};

/**
 * Whether a host on the way of a request is a proxy of the operator's.
 *
 * @param address  an IP address
 * @param hop      1 for the host that connects to this server, 2 for the one that connects to that, and so on
 */
export const isTrustedProxy = (trust: ProxyTrust, address: string, hop: number): boolean => {
  if (trust.kind === 'none') return false;
  return trust.kind === 'hops' ? hop <= trust.count : trust.networks.check(address, familyOf(address));
};
