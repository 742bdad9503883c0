import { describe, expect, it } from 'vitest';
import { ExpiringCache } from './expiringCache.ts';

const open = () => {
  const clock = { nowMs: 1000 };
  return { clock, cache: new ExpiringCache<string>({ maxEntries: 2, lifetimeMs: 60, nowMs: () => clock.nowMs }) };
};

describe('ExpiringCache', () => {
  it('forgets what is too old, and what was written before the clock was set back', () => {
    const { clock, cache } = open();
    cache.set('a', 'one');
    clock.nowMs += 59;
    expect(cache.get('a')).toBe('one');
    clock.nowMs += 1;
    expect(cache.get('a')).toBeUndefined();
    cache.set('a', 'two');
    clock.nowMs -= 1;
    expect(cache.get('a')).toBeUndefined();
  });

  it('holds no more than its limit; the least recently written goes first', () => {
    const { cache } = open();
    for (const key of ['a', 'b', 'a', 'c']) cache.set(key, key);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['a', undefined, 'c']);
  });

  it('does not replace what is known by something older', () => {
    const { cache } = open();
    cache.set('a', 'newer', 990);
    cache.set('a', 'older', 980);
    expect(cache.get('a')).toBe('newer');
    cache.set('a', 'newest', 1000);
    expect(cache.get('a')).toBe('newest');
  });

  it('forgets a value only when it is still that one', () => {
    const { cache } = open();
    cache.set('a', 'one');
    cache.forget('a', 'other');
    expect(cache.get('a')).toBe('one');
    cache.forget('a', 'one');
    expect(cache.get('a')).toBeUndefined();
  });
});
