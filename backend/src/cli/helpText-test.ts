import { DEFAULT_DURATION_MINUTES, MAX_DURATION_MINUTES, MIN_DURATION_MINUTES } from '@float/contract';
import { expect, it } from 'vitest';
import { optionNames, parseCommandLine } from './commandLine.ts';
import { helpText } from './helpText.ts';

it('fits a terminal of 80 columns and 50 lines', () => {
  const lines = helpText.split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(80);
  expect(lines.length).toBeLessThan(50);
});

it('names every option, and shows examples first', () => {
  expect(optionNames.filter((name) => !helpText.includes(`--${name}`))).toEqual([]);
  expect(helpText.indexOf('Examples')).toBeLessThan(helpText.indexOf('--minutes N'));
});

it('says which lengths there are, as the contract has them', () => {
  expect(helpText).toContain(
    `--minutes N    ${MIN_DURATION_MINUTES} to ${MAX_DURATION_MINUTES} (${DEFAULT_DURATION_MINUTES})\n`,
  );
  for (const minutes of [MIN_DURATION_MINUTES, MAX_DURATION_MINUTES]) {
    expect(parseCommandLine(['-m', String(minutes)])).toMatchObject({ wish: { minutes } });
  }
});
