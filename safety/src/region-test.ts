import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regionOfLocale, regionsOfDevice } from './region.ts';

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

it.each([
  ['they agree', 'en-GB', 'Europe/London', ['GB']],
  ['they differ', 'en-US', 'Europe/London', ['GB', 'US']],
  ['the locale is a language alone', 'en', 'Europe/Dublin', ['IE']],
  ['the language is at home elsewhere', 'de', 'Europe/Vienna', ['AT']],
  ['the time zone names none', 'en-US', 'UTC', ['US']],
  ['the time zone names none, and the language is at home somewhere', 'de', 'Etc/GMT-7', ['DE']],
  ['the time zone is somewhere else', 'en-US', 'Asia/Singapore', ['ZZ', 'US']],
  ['the time zone is of another region, and the locale names none', 'en', 'Asia/Bangkok', []],
  ['the time zone is not known', 'pt_BR', '', ['BR']],
  ['the region of the locale has no numbers', 'th-TH', 'Europe/London', ['GB', 'TH']],
  ['neither names one', 'en', 'Etc/UTC', []],
])('names the regions of a device when %s', (_name, locale, timeZone, regions) => {
  expect(regionsOfDevice(locale, timeZone)).toEqual(regions);
});
