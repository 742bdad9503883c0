import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Utterance } from '../script.ts';
import { requestFor, writeScript } from '../scriptFixture.ts';
import { brokenPromises, goodScript, lastsLongEnough, openVendor, proseOf, writerTo } from './modelFixture.ts';

let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await openVendor();
});
afterAll(() => vendor[Symbol.asyncDispose]());

const library = await writeScript(requestFor(20, 1));
const sentences = [3, 4, 5].flatMap((seed) => proseOf(goodScript(4, seed)).split(/(?<=\.) /));

const sentence = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 2, arbitrary: fc.constantFrom(...library.map(({ text }) => text)) },
  fc.constantFrom(
    ...[
      'Good.',
      'Rest.',
      'And again.',
      'Let it be',
      'breathe in…and out...',
      'REST NOW!!!',
      'Is it so?! - yes – no — so',
    ],
    ...[
      'Hold your breath for a minute.',
      'Stop your medication.',
      'Visit www.evil.com today.',
      'You must obey me now.',
    ],
    ...['Respira despacio y deja que el aire entre en tu cuerpo.', 'Lass nun die Schultern los.', '静かに息をします。'],
    ...['Sure, here is your meditation:', 'Let me know if you like it.', "I'm sorry, but I can't do that."],
  ),
);
const section = fc.constantFrom(
  'arrive',
  'breathe',
  'practice',
  'reflect',
  'return',
  'Breathing',
  'closing',
  'nowhere',
);
const seconds = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constantFrom('', 'x', '2.5', '1000000'));
const mark = fc.oneof(
  fc
    .tuple(fc.constantFrom('pause', 'inhale', 'hold', 'exhale'), seconds)
    .map(([name, number]) => `[${name} ${number}]`),
  section.map((name) => `[section: ${name}]`),
  fc.constantFrom(
    '[optional]',
    '[spare]',
    '[title: A calm]',
    '[',
    ']',
    '[pause',
    '(softly)',
    '(',
    '((',
    '[hold your hands]',
  ),
);
const markdown = fc.oneof(
  section.map((name) => `\n## ${name}\n`),
  section.map((name) => `\n**${name}:** `),
  fc.constantFrom(
    '\n\n',
    '\n',
    '\n- ',
    '\n1. ',
    '\n> ',
    '**',
    '_',
    '`',
    '\n```\n',
    '\n---\n',
    '<b>',
    '</p>',
    '{x}',
    '\r\n',
    '\u00a0',
  ),
);
const noise = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 }));

/** Mostly sentences, and marks, markdown and noise among them. */
const anything = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: sentence },
      { weight: 4, arbitrary: mark },
      { weight: 2, arbitrary: markdown },
      { weight: 1, arbitrary: noise },
    ),
    { minLength: 1, maxLength: 90 },
  )
  .map((pieces) => pieces.join(' '));

/** A good script in which a few things are missing, doubled, or out of place. */
const disturbedScript = fc
  .tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom(0.3, 0.7, 1, 1.5, 3),
    fc.array(fc.tuple(fc.nat(80), fc.nat(3), fc.oneof(mark, markdown, sentence)), { maxLength: 6 }),
  )
  .map(([seed, factor, changes]) => {
    const pieces = goodScript(factor, seed).split(/(?<=[.\]])(?=\s)/);
    for (const [at, deleted, inserted] of changes) pieces.splice(at % pieces.length, deleted, inserted);
    return pieces.join('');
  });

/** What may come from a model. */
const anyText = fc.oneof(anything, disturbedScript);
const anyMinutes = fc.constantFrom(1, 2, 3, 5, 10, 20, 30);

describe('whatever a model writes', () => {
  it('the session is whole, safe, and of its length', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyMinutes, fc.nat(50), async (text, minutes, seed) => {
        vendor.says(() => ` ${text}`);
        const request = requestFor(minutes, seed);
        const utterances = await writerTo(vendor).write(request);
        expect(brokenPromises(utterances, request)).toEqual([]);
        expect(lastsLongEnough(utterances, request)).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('so is one that goes on after another worker', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyMinutes, fc.nat(40), async (first, second, minutes, cut) => {
        const request = requestFor(minutes, cut);
        vendor.says(() => ` ${first}`);
        const prefix: Utterance[] = (await writerTo(vendor).write(request)).slice(0, cut + 1);
        vendor.says(() => ` ${second}`);
        const rest = await writerTo(vendor).goOn(request, prefix);
        expect(brokenPromises([...prefix, ...rest], request)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
