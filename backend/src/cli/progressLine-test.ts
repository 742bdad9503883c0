import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, renderProgressLine, renderTime } from './progressLine.ts';

const plain = { columns: 80, colour: false, unicode: true };
const half = { label: 'A quiet pause for a full mind', part: 0.5, elapsedSeconds: 4.2 };

describe('renderProgressLine', () => {
  it('shows the title, a bar, the percentage and the time', () => {
    expect(renderProgressLine(half, plain)).toBe(
      'A quiet pause for a full mind  ██████████████░░░░░░░░░░░░░░   50 %  0:04',
    );
  });

  it('shows no bar before anything is made', () => {
    expect(renderProgressLine({ ...half, label: 'Getting ready', part: undefined }, plain)).toBe('Getting ready  0:04');
  });

  it('gives up the bar and then the title where there is no room', () => {
    expect(renderProgressLine(half, { ...plain, columns: 40 })).toBe('A quiet pause f…  ████░░░░   50 %  0:04');
    expect(renderProgressLine(half, { ...plain, columns: 26 })).toBe('A quiet pau…   50 %  0:04');
    expect(renderProgressLine(half, { ...plain, columns: 20 })).toBe(' 50 %  0:04');
  });

  it('draws with ASCII where the terminal knows nothing else', () => {
    expect(renderProgressLine(half, { ...plain, columns: 40, unicode: false })).toBe(
      'A quiet pause...  ####----   50 %  0:04',
    );
  });

  it('dims what is left with colour only', () => {
    expect(renderProgressLine(half, { ...plain, colour: true })).toContain('\u001b[2m░');
    expect(stripVTControlCharacters(renderProgressLine(half, { ...plain, colour: true }))).toBe(
      renderProgressLine(half, plain),
    );
  });

  it('never fills the last column, whatever the title, the size and the figures', () => {
    const progress = fc.record({
      label: fc.string({ unit: 'grapheme' }),
      part: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      elapsedSeconds: fc.double({ min: 0, max: 100_000, noNaN: true }),
    });
    const style = fc.record({ columns: fc.integer({ min: 1, max: 200 }), colour: fc.boolean(), unicode: fc.boolean() });
    fc.assert(
      fc.property(progress, style, (shown, drawn) => {
        const line = stripVTControlCharacters(renderProgressLine(shown, drawn));
        // Of two columns each, to be safe: whatever is beyond the scripts that are narrow for sure.
        const wide = line.match(/[^\0-\u10ff█░…]/gu)?.length ?? 0;
        expect(Array.from(line).length + wide).toBeLessThanOrEqual(Math.max(1, drawn.columns - 1));
      }),
    );
  });
});

it('says 100 % only of what is whole', () => {
  expect([0, 0.004, 0.994, 0.999999, 1].map(percentOf)).toEqual([0, 0, 99, 99, 100]);
});

it('writes times in minutes and seconds', () => {
  expect([0, 9.99, 60, 3599].map(renderTime)).toEqual(['0:00', '0:09', '1:00', '59:59']);
});
