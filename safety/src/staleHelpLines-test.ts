import { expect, it } from 'vitest';
import { type HelpLine, helpLines } from './helpLines.ts';
import { printStaleHelpLines, staleHelpLines } from './staleHelpLines.ts';

const checked = (name: string, checkedOn: string | undefined): HelpLine => ({
  name,
  checkedOn,
  region: 'GB',
  contact: '116 123',
  hours: 'day and night',
  kinds: ['suicide'],
  source: `https://${name}.example`,
});

const names = (lines: readonly HelpLine[]): string[] => lines.map(({ name }) => name);

it('tells lines that were never checked from those checked more than a year ago', () => {
  const lines = [
    checked('never', undefined),
    checked('long-ago', '2024-05-01'),
    checked('a-year-and-a-day-ago', '2026-11-29'),
    checked('a-year-ago', '2026-11-30'),
    checked('today', '2027-11-30'),
  ];
  const { neverChecked, outdated } = staleHelpLines(lines, '2027-11-30');
  expect(names(neverChecked)).toEqual(['never']);
  expect(names(outdated)).toEqual(['long-ago', 'a-year-and-a-day-ago']);
});

it('knows what a year is on 29 February', () => {
  const lines = [checked('before', '2027-02-28'), checked('after', '2027-03-01')];
  expect(names(staleHelpLines(lines, '2028-02-29').outdated)).toEqual(['before']);
});

it.each(['30.11.2027', '2027-11-31', ''])('refuses %j as a day', (day) => {
  expect(() => staleHelpLines([], day)).toThrow(TypeError);
  expect(() => staleHelpLines([checked('line', day)], '2027-11-30')).toThrow(TypeError);
});

it('prints the region, the name, the number and the source of each', () => {
  const text = printStaleHelpLines([checked('never', undefined), checked('old', '2024-05-01')], '2027-11-30');
  expect(text).toBe(
    [
      'Never checked: 1 of 2',
      '  GB  never: 116 123  https://never.example',
      'Checked more than a year ago: 1 of 2',
      '  GB  old: 116 123  https://old.example  (2024-05-01)',
    ].join('\n'),
  );
});

it('reads the lines there are', () => {
  const { neverChecked, outdated } = staleHelpLines(helpLines, '2026-11-30');
  expect(neverChecked.length + outdated.length).toBeLessThanOrEqual(helpLines.length);
});
