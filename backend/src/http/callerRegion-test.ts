import fc from 'fast-check';
import { expect, it } from 'vitest';
import { callerRegion } from './callerRegion.ts';

it.each([
  ['a locale with a region', 'en-GB', 'en-US', 'GB'],
  ['a locale as Android writes it', 'pt_BR', undefined, 'BR'],
  ['a locale with a script', 'zh-Hant-TW', undefined, 'TW'],
  ['a language that is at home in one country', 'de', 'en-US', 'DE'],
  ['a language of many countries, and a header', 'en', 'en-NZ,en;q=0.8', 'NZ'],
  ['a header alone', undefined, 'fr-CA,fr;q=0.9', 'CA'],
  ['a header whose preferred language names a country', undefined, 'de, en-US;q=0.8', 'DE'],
  ['a header in any order', undefined, 'en-US;q=0.5, it-CH;q=0.9', 'CH'],
  ['a language of many countries alone', 'es', undefined, undefined],
  ['a header that takes everything', undefined, '*', undefined],
  ['a device that does not know its region', 'und', 'en-US', undefined],
  ['nothing', undefined, undefined, undefined],
])('reads %s', (_name, locale, header, region) => {
  expect(callerRegion(locale, header)).toBe(region);
});

it('takes any header', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (header) => {
      expect(callerRegion(undefined, header)).toSatisfy((region) => region === undefined || typeof region === 'string');
    }),
  );
});
