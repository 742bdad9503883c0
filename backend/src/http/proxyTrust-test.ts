import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrustedProxy, parseProxyTrust } from './proxyTrust.ts';

const trusts = (setting: string, address: string, hop = 1): boolean => {
  const trust = parseProxyTrust(setting);
  if (trust === undefined) throw new Error(`${setting} is not a setting`);
  return isTrustedProxy(trust, address, hop);
};

describe('TRUST_PROXY', () => {
  it.each(['off', 'false', '0'])('%s trusts no proxy', (setting) => {
    expect(trusts(setting, '127.0.0.1')).toBe(false);
  });

  it.each([
    ['on', 1],
    ['true', 1],
    ['1', 1],
    ['2', 2],
    ['10', 10],
  ])('%s trusts the last %i hosts on the way, whatever their addresses', (setting, hops) => {
    expect(trusts(setting, '203.0.113.7', hops)).toBe(true);
    expect(trusts(setting, '203.0.113.7', hops + 1)).toBe(false);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1', '192.0.2.2'],
    ['10.0.0.0/8', '10.255.255.255', '11.0.0.0'],
    ['2001:db8::/32', '2001:db8:ffff::1', '2001:db9::1'],
    ['10.0.0.0/8', '::ffff:10.1.2.3', '::ffff:11.1.2.3'],
    ['loopback', '127.0.0.2', '10.0.0.1'],
    ['loopback', '::1', '::2'],
    ['private', '172.31.255.255', '172.32.0.0'],
    ['private', 'fd00::1', '127.0.0.1'],
    [' loopback , 192.0.2.0/24 ', '192.0.2.9', '192.0.3.9'],
  ])('%s trusts %s, but not %s', (setting, trusted, stranger) => {
    expect(trusts(setting, trusted, 5)).toBe(true);
    expect(trusts(setting, stranger)).toBe(false);
  });

  it.each(['', 'yes', '-1', '11', '1.5', '10.0.0.0/33', '::/129', '10.0.0', '10.0.0.0/8/8', 'loopback,', 'toString'])(
    'cannot be %j',
    (setting) => {
      expect(parseProxyTrust(setting)).toBeUndefined();
    },
  );

  it('never throws, whatever it is set to', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f:.,/ ]{0,40}$/)), (text) => {
        parseProxyTrust(text);
      }),
    );
  });
});
