import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText } from './repairText.ts';

async function* chunksOf(chunks: readonly string[]): AsyncGenerator<string, void, undefined> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

const repaired = async (...chunks: readonly string[]): Promise<string> =>
  (await Array.fromAsync(repairText(chunksOf(chunks)))).join('');

const LONG = 'Let your shoulders be heavy for a while, and let the chair carry them as long as you like.';

describe('headings become section marks', () => {
  it.each([
    ['## Breathe', 'breathe'],
    ['###Breathing', 'breathe'],
    ['**Reflect**', 'reflect'],
    ['**Reflection:**', 'reflect'],
    ['__Return__', 'return'],
    ['Return:', 'return'],
    ['  Closing  ', 'return'],
    ['# 1. Arrival', 'arrive'],
    ['2) Breathwork', 'breathe'],
    ['**Section 3: Main Practice**', 'practice'],
    ['Part 4 – Reflection', 'reflect'],
    ['[Body Scan]', 'practice'],
    ['(Coming back)', 'return'],
    ['[section: Breathing]', 'breathe'],
    ['[SECTION: RETURN]', 'return'],
  ])('%s', async (heading, section) => {
    expect(await repaired(`Rest.\n${heading}\nRest on.`)).toBe(`Rest.\n[section: ${section}]\nRest on.`);
    expect(await repaired(heading)).toBe(`[section: ${section}]\n`);
  });

  it.each(['**Breathe:** ', '**Breathing**: ', '__Breathe:__ '])('also in front of the words: %s', async (heading) => {
    expect(await repaired(`${heading}Let it come.\n`)).toBe('[section: breathe]\nLet it come.\n');
    expect(await repaired(`${heading}${LONG}\n${LONG}`)).toBe(`[section: breathe]\n${LONG}\n${LONG}`);
  });

  it.each([
    '# Evening Ease',
    '**A Quiet Lake**',
    '__A Quiet Lake__',
    'Title: Evening Ease',
    '**Title:** Evening Ease',
    '---',
    '* * *',
    '=====',
    '```',
    '```text',
  ])('what heads no part is left out: %s', async (line) => {
    expect(await repaired(`Rest.\n${line}\nRest on.`)).toBe('Rest.\n\nRest on.');
  });

  it.each([
    ...[
      'Breathe in, and out.',
      'Return to the breath.',
      'Reflect on what is here.',
      'Closing your eyes may help.',
      LONG,
    ],
    ...[
      'Breathe: in, and out.',
      '[pause 4]',
      'Opening.',
      '',
      ' ',
      '- Rest your hands.',
      'constructor',
      '__proto__ rests here.',
    ],
    ...[`## ${LONG}`, `**${LONG}**`],
  ])('what is no heading stays as it is: %s', async (line) => {
    expect(await repaired(`Rest.\n${line}\nRest on.`)).toBe(`Rest.\n${line}\nRest on.`);
  });
});

describe('a text that streams', () => {
  it('is looked at no farther than a heading is long, however much of it has come', async () => {
    const line = `**Breathe:**${' '.repeat(80)}in`;
    expect(await repaired(line)).toBe(await repaired(...Array.from(line)));
  });

  it('passes as it comes, once it is longer than a heading', async () => {
    const passed: string[] = [];
    const pieces = LONG.split(/(?<= )/);
    const text = repairText(
      (async function* () {
        for (const [index, piece] of pieces.entries()) {
          yield await Promise.resolve(piece);
          // All but what a heading may have.
          if (passed.length > 0) expect(passed.join('')).toBe(pieces.slice(0, index + 1).join(''));
        }
      })(),
    );
    for await (const piece of text) passed.push(piece);
    expect(passed.length).toBeGreaterThan(3);
    expect(passed.join('')).toBe(LONG);
  });

  it('gives the same whatever the pieces', async () => {
    const piece = fc.oneof(
      fc.constantFrom('\n', '\n\n', '## ', '**', '__', '---', '```', '[', ']', ':', ' ', '\r\n', '1. ', 'Section 2: '),
      fc.constantFrom('Breathe', 'breathing', 'Return', 'Reflection', 'Body Scan', 'Title:', LONG, LONG.slice(0, 59)),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.nat(90).map((length) => ' '.repeat(length)),
      fc.nat(90).map((length) => '-'.repeat(length)),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.array(fc.integer({ min: 0, max: 40 })),
        async (parts, cuts) => {
          const text = parts.join('');
          let rest = text;
          const chunks = cuts.map((length) => {
            const chunk = rest.slice(0, length);
            rest = rest.slice(length);
            return chunk;
          });
          expect(await repaired(...chunks, rest)).toBe(await repaired(text));
          expect(await repaired(...Array.from({ length: text.length }, (_, index) => text.charAt(index)))).toBe(
            await repaired(text),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
