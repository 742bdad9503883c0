import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSigns } from './all.ts';
import { labelled, type Labelled } from './labelled.ts';

const textsOf = (sentences: readonly Labelled[]): string[] => sentences.map(({ text }) => text);
const isFound = ({ text }: Labelled): boolean => findSigns(text).length > 0;

describe.each([
  ['tuned', labelled.filter(({ heldOut }) => !heldOut)],
  ['held-out', labelled.filter(({ heldOut }) => heldOut)],
] as const)('of our %s sentences', (_part, sentences) => {
  const dangers = sentences.filter(({ expected }) => expected !== undefined);
  const everyday = sentences.filter(({ expected }) => expected === undefined);

  it('at least 97 % of those about danger are recognized', () => {
    const missed = dangers.filter((sentence) => !isFound(sentence));
    expect(missed.length / dangers.length, textsOf(missed).join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('at most 5 % of the everyday ones raise a false alarm', () => {
    const alarms = everyday.filter(isFound);
    expect(alarms.length / everyday.length, textsOf(alarms).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('at least 95 % of those recognized are of the right kind, and at the right level', () => {
    const found = dangers.flatMap(({ text, expected }) =>
      findSigns(text)
        .slice(0, 1)
        .map((sign) => ({ sign, expected })),
    );
    const rightKind = found.filter(({ sign, expected }) => sign.kind === expected?.kind);
    const rightLevel = found.filter(({ sign, expected }) => sign.level === expected?.level);
    expect(rightKind.length / found.length).toBeGreaterThanOrEqual(0.95);
    expect(rightLevel.length / found.length).toBeGreaterThanOrEqual(0.95);
  });
});

it('is measured on at least 220 sentences, about half of them everyday ones, a third held out', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(220);
  const everyday = labelled.filter(({ expected }) => expected === undefined).length;
  expect(everyday / labelled.length).toBeGreaterThan(0.4);
  expect(labelled.filter(({ heldOut }) => heldOut).length / labelled.length).toBeGreaterThan(0.29);
});

describe('a sign', () => {
  it.each([
    ['typographic apostrophes', 'I don’t want to live'],
    ['no apostrophes', 'i dont wanna live anymore'],
    ['capitals', 'I WANT TO DIE'],
    ['decomposed accents', 'Ich bin lebensmüde'.normalize('NFD')],
    ['digits for letters', 'su1c1de is all i th1nk about'],
    ['asterisks', 'i want to k*ll myself'],
    ['spelled letters', 'i want to k i l l myself'],
    ['stretched letters', 'i want to dieeeee'],
    ['emoji between words', 'i want 😭 to 😭 die'],
    ['hyphens', 'i-want-to-die'],
    ['spaces', '  i   want   to\n\ndie '],
    ['quotation marks', "I feel 'suicidal' and I don't know whom to tell"],
  ])('is found through %s', (_name, text) => {
    expect(findSigns(text)[0]).toMatchObject({ kind: 'suicide', level: 'crisis' });
  });

  it('is not hidden by a figure of speech beside it', () => {
    expect(findSigns('This deadline is killing me, and honestly I want to kill myself.')[0]?.kind).toBe('suicide');
    expect(findSigns('I cut my finger cooking. Then I cut myself on purpose.')[0]?.kind).toBe('self_harm');
  });

  it('is not hidden by a story or a denial in another sentence', () => {
    expect(findSigns('I watched a film. I want to die.')[0]?.level).toBe('crisis');
    expect(findSigns("I told them I'm not suicidal, but honestly I want to die")[0]?.level).toBe('crisis');
    expect(findSigns('I do not know what to do I want to kill myself')[0]?.level).toBe('crisis');
  });

  it('weighs less when it is denied or long ago, but help is still offered', () => {
    expect(findSigns('I would never hurt myself')[0]).toMatchObject({ kind: 'self_harm', level: 'concern' });
    expect(findSigns('As a teenager I wanted to die')[0]).toMatchObject({ kind: 'suicide', level: 'concern' });
  });

  it('weighs in full when long ago is followed by now', () => {
    const text = 'I used to cut myself years ago and got better but this week I want to die';
    expect(findSigns(text)[0]).toMatchObject({ kind: 'suicide', level: 'crisis' });
  });

  it('of Chinese, Japanese or Korean needs a character of that script', () => {
    const languages = (text: string) => new Set(findSigns(text).map(({ language }) => language));
    expect(languages('My brother put an airtag in my bag so mum can see where I am, I feel safer')).toEqual(new Set());
    expect(languages('死にたい')).toEqual(new Set(['ja']));
  });

  it('about someone else is not taken for one of the writer', () => {
    expect(findSigns('My sister is suicidal')).toMatchObject([{ about: 'other', level: 'concern' }]);
    expect(findSigns('My brother killed himself in May')[0]).toMatchObject({ about: 'loss' });
    expect(findSigns('My boyfriend died and I am suicidal')[0]).toMatchObject({ about: 'self', level: 'crisis' });
  });

  it('of the writer comes before that of another, and crisis before concern', () => {
    const signs = findSigns('My friend wants to kill herself. My husband hits me. I would never hurt myself.');
    expect(signs[0]).toMatchObject({ kind: 'abuse', about: 'self', level: 'crisis' });
    expect(signs.at(-1)).toMatchObject({ about: 'other' });
  });
});

it('takes any text at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(Array.isArray(findSigns(text))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it.each([
  'i want to ',
  'my friend and he ',
  'a*',
  'k i ',
  'thinking of not going to have ',
  "'",
  'ich will nicht mehr ',
])(
  'reads ten thousand characters of %j without getting stuck',
  (piece) => {
    // A pattern that takes more than linear time would run into the time-out of the test.
    expect(findSigns(piece.repeat(10_000 / piece.length)).length).toBeGreaterThanOrEqual(0);
  },
  5_000,
);
