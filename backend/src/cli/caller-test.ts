import { describe, expect, it } from 'vitest';
import { readCaller } from './caller.ts';

describe('readCaller', () => {
  it.each([
    [{ LANG: 'en_GB.UTF-8' }, 'GB'],
    [{ LANG: 'de_DE@euro', LC_ALL: '' }, 'DE'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'fr_CA.UTF-8' }, 'CA'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'en_NZ' }, 'NZ'],
    [{ LANG: 'C.UTF-8' }, undefined],
    [{ LANG: 'POSIX' }, undefined],
    [{}, undefined],
  ])('finds out where help is to be looked for: %j', (env, region) => {
    expect(readCaller(env, '/').region).toBe(region);
  });

  it('draws with ASCII unless the terminal knows UTF-8', () => {
    expect(readCaller({ LANG: 'en_GB.UTF-8' }, '/').unicode).toBe(true);
    expect(readCaller({ LANG: 'en_GB.UTF-8', LC_ALL: 'C' }, '/').unicode).toBe(false);
    expect(readCaller({}, '/').unicode).toBe(false);
  });

  it('respects NO_COLOR, set to anything but nothing, and terminals that cannot go back', () => {
    expect(readCaller({ NO_COLOR: '1' }, '/').colour).toBe(false);
    expect(readCaller({ NO_COLOR: '' }, '/').colour).toBe(true);
    expect(readCaller({ TERM: 'dumb' }, '/').redraws).toBe(false);
  });

  it('starts relative paths where npm was called', () => {
    expect(readCaller({ INIT_CWD: '/home' }, '/srv').folder).toBe('/home');
    expect(readCaller({}, '/srv').folder).toBe('/srv');
  });
});
