import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regionOfLocale } from './region.ts';

it.each([
  ['en-GB', 'GB'],
  ['pt_BR', 'BR'],
  ['en_US.UTF-8', 'US'],
  ['zh-Hant-TW', 'TW'],
  ['sr-Latn', undefined],
  ['de', 'DE'],
  ['de-1996', 'DE'],
  ['de-DE-u-co-phonebk', 'DE'],
  ['es-419', undefined],
  ['en', undefined],
  ['*', undefined],
  ['', undefined],
])('reads the region of %j', (locale, region) => {
  expect(regionOfLocale(locale)).toBe(region);
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(regionOfLocale(text)).toSatisfy((region) => region === undefined || /^[A-Z]{2}$/.test(String(region)));
    }),
  );
});
