import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networksOf } from './networks.ts';

const namesOf = (address: string) => networksOf(address).map(({ name }) => name);

describe('the networks of an address', () => {
  it.each([
    ['203.0.113.7', ['203.0.113.7']],
    ['::ffff:203.0.113.7', ['203.0.113.7']],
    ['64:ff9b::203.0.113.7', ['203.0.113.7']],
    ['2001:db8:1:2:3:4:5:6', ['2001:db8:1:2::/64', '2001:db8:1:0::/56', '2001:db8:1::/48']],
    ['2001:DB8:1:2::9', ['2001:db8:1:2::/64', '2001:db8:1:0::/56', '2001:db8:1::/48']],
    ['2001:db8:1:fedc::9', ['2001:db8:1:fedc::/64', '2001:db8:1:fe00::/56', '2001:db8:1::/48']],
    ['2001:db8::1', ['2001:db8:0:0::/64', '2001:db8:0:0::/56', '2001:db8:0::/48']],
    ['fe80::1%eth0', ['fe80:0:0:0::/64', 'fe80:0:0:0::/56', 'fe80:0:0::/48']],
  ])('%s: %j', (address, networks) => {
    expect(namesOf(address)).toEqual(networks);
  });

  it('of IPv6, wider ones may do more', () => {
    expect(networksOf('2001:db8::1').map(({ factor }) => factor)).toEqual([1, 8, 32]);
    expect(networksOf('192.0.2.1').map(({ factor }) => factor)).toEqual([1]);
  });

  it('are the same exactly for addresses that share those bits', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), fc.nat({ max: 127 }), (groups, bit) => {
        const address = (all: readonly number[]) => all.map((each) => each.toString(16)).join(':');
        const other = groups.with(bit >> 4, groups[bit >> 4]! ^ (0x8000 >> (bit & 15)));
        const [before, after] = [namesOf(address(groups)), namesOf(address(other))];
        if (before.length < 3 || after.length < 3) return;
        expect(before.map((name, i) => name === after[i])).toEqual([bit >= 64, bit >= 56, bit >= 48]);
      }),
    );
  });
});
