import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emergencyLine } from './helpLines.ts';
import { regionOfTimeZone } from './timeZones.ts';

it.each([
  ['Europe/London', 'GB'],
  ['Europe/Vienna', 'AT'],
  ['America/New_York', 'US'],
  ['America/Indiana/Knox', 'US'],
  ['America/Indianapolis', 'US'],
  ['Pacific/Honolulu', 'US'],
  ['America/Toronto', 'CA'],
  ['America/Sao_Paulo', 'BR'],
  ['Asia/Calcutta', 'IN'],
  ['Asia/Kolkata', 'IN'],
  ['Atlantic/Canary', 'ES'],
  // Numbers of these regions are not known.
  ['America/Argentina/Buenos_Aires', undefined],
  ['Asia/Bangkok', undefined],
  // Of several regions, or of none.
  ['UTC', undefined],
  ['CET', undefined],
  ['Etc/GMT+5', undefined],
  ['Europe', undefined],
  ['', undefined],
])('the zone %j is in %s', (timeZone, region) => {
  expect(regionOfTimeZone(timeZone)).toBe(region);
});

it('every region of a zone of this runtime has an emergency number', () => {
  const regions = new Set(Intl.supportedValuesOf('timeZone').map(regionOfTimeZone));
  expect(regions.size).toBeGreaterThan(30);
  for (const region of regions) if (region !== undefined) expect(emergencyLine(region).region).toBe(region);
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(regionOfTimeZone(text)).toSatisfy((region) => region === undefined || typeof region === 'string');
    }),
  );
});
