import { isIPv6 } from 'node:net';

/** A network that an address belongs to, and how many times the limit of a single network it may use. */
export interface Network {
  /** Such as `203.0.113.7` or `2001:db8:1:2::/64`. */
  readonly name: string;
  readonly factor: number;
}

const GROUPS = 8;
const GROUP_BITS = 16;

/**
 * A household has a /64, and often a whole /56; providers give sites a /48 (RFC 6177). The wider networks may do more than
 * the /64, because several households can share them, and much less than all their /64s together.
 */
const IPV6_NETWORKS = [
  { bits: 64, factor: 1 },
  { bits: 56, factor: 8 },
  { bits: 48, factor: 32 },
] as const;

/** IPv4 written as IPv6, and IPv4 clients behind a translator (RFC 6052): all of them would share one /64. */
const EMBEDDED_IPV4 = /^(?:0:0:0:0:0:ffff|64:ff9b:0:0:0:0):([\da-f]+):([\da-f]+)$/;

/**
 * The networks whose limits a request from an address counts against, the narrowest first.
 *
 * @param address  IPv4 or IPv6, with or without a zone
 */
export const networksOf = (address: string): readonly Network[] => {
  if (!isIPv6(address)) return [{ name: address, factor: 1 }];
  const groups = groupsOf(address);
  const [, high, low] = EMBEDDED_IPV4.exec(groups.join(':')) ?? [];
  if (high !== undefined && low !== undefined) return [{ name: toIPv4(high, low), factor: 1 }];
  return IPV6_NETWORKS.map(({ bits, factor }) => ({ name: networkName(groups, bits), factor }));
};

/** All eight groups, lower case, without leading zeros. The URL parser writes every address in one way (RFC 5952). */
const groupsOf = (address: string): string[] => {
  const canonical = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const split = (part: string): string[] => (part === '' ? [] : part.split(':'));
  if (tail === undefined) return split(head);
  const zeros = GROUPS - split(head).length - split(tail).length;
  return [...split(head), ...Array<string>(zeros).fill('0'), ...split(tail)];
};

const networkName = (groups: readonly string[], bits: number): string => {
  const whole = Math.floor(bits / GROUP_BITS);
  const rest = bits % GROUP_BITS;
  const kept = groups.slice(0, whole);
  if (rest > 0) {
    const mask = 0xffff ^ (0xffff >> rest);
    kept.push((parseInt(groups[whole] ?? '0', 16) & mask).toString(16));
  }
  return `${kept.join(':')}::/${bits}`;
};

const toIPv4 = (high: string, low: string): string => {
  const [a, b] = [parseInt(high, 16), parseInt(low, 16)];
  return [a >> 8, a & 0xff, b >> 8, b & 0xff].join('.');
};
