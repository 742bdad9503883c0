import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '@float/safety';
import { renderSafetyNotice } from './safetyNotice.ts';
import { wrapText } from './wrapText.ts';

const words = 'I want to end my life tonight';

it('says in plain lines where help is, the emergency number first, and repeats nothing', () => {
  const notice = renderSafetyNotice(assess(words, { region: 'GB' })!, 80);
  expect(notice).toMatch(/^\nThank you for saying/);
  expect(notice).toMatch(/ {2}- Emergency services\n {4}999/);
  expect(notice).toContain('116 123');
  expect(notice).not.toContain('tonight');
  expect(Math.max(...notice.split('\n').map((line) => line.length))).toBeLessThan(80);
});

it('fits a narrow terminal, but for what cannot be broken', () => {
  const lines = renderSafetyNotice(assess(words, { region: undefined })!, 40).split('\n');
  expect(lines.filter((line) => line.length >= 40 && !line.includes('https://'))).toEqual([]);
});

it('wraps any text without losing a word', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, columns) => {
      const wrapped = wrapText(text, columns, '  ');
      expect(wrapped.split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
    }),
  );
});
