import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from './retryAfter.ts';

const NOW_MS = Date.UTC(2026, 10, 29, 12, 0, 0);
const httpDate = (ms: number): string => new Date(ms).toUTCString();
const read = (value: string | undefined, date?: string) => parseRetryAfter(value, date, NOW_MS);

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120],
    [' 7 ', 7],
    ['86400', 3600],
    [httpDate(NOW_MS + 90_000), 90],
    [httpDate(NOW_MS - 90_000), 0],
    [httpDate(NOW_MS + 1e10), 3600],
    ['Sunday, 29-Nov-26 12:00:30 GMT', 30],
  ])('%j is %d seconds', (value, seconds) => {
    expect(read(value)).toBe(seconds);
  });

  it.each([undefined, '', '-1', '1.5', '1e3', '0x10', 'soon', 'Infinity', 'Mon, 32 Foo 2026 99:99:99 GMT'])(
    '%j says nothing',
    (value) => {
      expect(read(value)).toBeUndefined();
    },
  );

  it('counts from the date of the response, whatever this device takes for the time', () => {
    const sentMs = NOW_MS + 86_400_000;
    expect(read(httpDate(sentMs + 20_000), httpDate(sentMs))).toBe(20);
  });

  it('is from 0 to an hour, whatever arrives', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (value, date) => {
        const seconds = read(value, date) ?? 0;
        expect(seconds >= 0 && seconds <= 3600).toBe(true);
      }),
    );
  });
});
