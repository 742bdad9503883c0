import fc from 'fast-check';

/** For tests: texts that are chosen to cost much. Each kind is a function of its length, so that growth can be seen. */
export interface AdversarialKind {
  readonly name: string;
  /** Text of about `length` UTF-16 units. */
  readonly text: (length: number) => string;
}

const fill = (unit: string, length: number, end = ''): string =>
  `${unit.repeat(Math.max(1, Math.ceil(length / unit.length)))}${end}`;

/** Each unit over and over, with one of the ends behind it. */
const repeated = (units: readonly string[], ends: readonly string[] = ['']): AdversarialKind[] =>
  units.map((unit, index) => {
    const end = ends[index % ends.length] ?? '';
    const name = `${JSON.stringify(unit)} repeated, then ${JSON.stringify(end)}`;
    return { name, text: (length) => fill(unit, length, end) };
  });

/** Repeats that patterns begin to match at every place, with an end that makes the whole of it fail. */
const repeats = repeated(
  [
    ...[
      'a',
      'a ',
      ' ',
      ', ',
      ' , ',
      "'",
      "a'",
      '-',
      '.',
      '. ',
      '!',
      '1',
      '1 ',
      '(1) ',
      '@',
      'a@',
      'a@a.',
      '*',
      'a*',
      'a_',
    ],
    ...[
      'so ',
      'and ',
      'i ',
      'my ',
      'not ',
      'never really want ',
      'i went home a ',
      'because ',
      'I am and ',
      'bed bed ',
    ],
    ...[
      'I went home a a a a a a a x because ',
      'but ',
      'sad but ',
      'sad ',
      'sick and tired ',
      'not sad ',
      'very very ',
    ],
    ...[
      'kill myself ',
      'my friend is suicidal ',
      'someone told me that i ',
      'want to die when i was ',
      'a . ',
      'I.I.',
      'dieeee',
    ],
    ...[
      'although i was ',
      'although ',
      '[',
      '[pause',
      '(',
      '(a',
      '<a',
      '{',
      '{words}',
      '#',
      '* ',
      '\n',
      '\n\n',
      '\t',
      '- \n',
    ],
    ...['x.y ', 'www', 'http', 'hold hold breath ', 'you must ', 'what if ', 'no one ', 'it is the end of the '],
  ],
  ['', ' x', ' because', '!', ' kill'],
);

/** Code points that become longer when they are normalized, pile up, or are cut in the middle. */
const expanding = repeated([
  ...['\ufdfa', '\u0390', '\u1f82', '\ufb03', '\u3300', '\u2167', '\u00bd', '\ud83d\ude00', '\ud83d', '\udc00'],
  ...['\u0315\u0316', '\u0301', 'e\u0301', '\u0e33', '\u0bca', '\u200d', '\u202e', '\u0000', 'ß', 'œ', '…', '’', 'İ'],
  ...['我很难过', '，', 'ひどい', 'ก', 'ދިވެހި', '한글', '\u{1d573}', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
]);

export const oneCharacterKinds: readonly AdversarialKind[] = ['a', '1', ' ', '?', 'é'].map((character) => ({
  name: `nothing but ${JSON.stringify(character)}`,
  text: (length) => character.repeat(length),
}));

export const adversarialKinds: readonly AdversarialKind[] = [...repeats, ...expanding, ...oneCharacterKinds];

/** The parts of a pattern that a generator of matches cannot read, taken out. */
const withoutAssertions = (source: string): string =>
  source
    .replace(/\(\?<?[!=](?:\\.|\[(?:\\.|[^\]])*\]|\((?:\\.|[^()])*\)|[^()])*\)|\\b|\\B/gi, '')
    .replace(/^\^|\$$/g, '');

/** The branches of a pattern that is one choice of many. */
const branchesOf = (source: string): string[] => {
  const choice = /^\(\?:(.*)\)$/s.exec(source)?.[1] ?? source;
  const branches = [''];
  let depth = 0;
  for (const token of choice.match(/\\.|\[(?:\\.|[^\]])*\]|[^]/g) ?? []) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '|' && depth === 0) branches.push('');
    else branches.push((branches.pop() ?? '') + token);
  }
  return branches;
};

/** Longer branches, and properties of Unicode, take the generator seconds. */
const MAX_BRANCH_CHARACTERS = 400;

const matchesOf = (branch: string, flags: string, seed: number): string[] => {
  try {
    return fc.sample(fc.stringMatching(new RegExp(branch, flags), { size: 'small' }), { numRuns: 1, seed });
  } catch {
    // The generator does not know every construct; such patterns are met by the other kinds.
    return [];
  }
};

/**
 * Texts that nearly match a pattern, over and over.
 *
 * @returns none for a pattern that no match can be made for
 */
export const nearMissesOf = (pattern: RegExp, seed: number): AdversarialKind[] => {
  const branches = branchesOf(withoutAssertions(pattern.source)).filter(
    (branch) => branch !== '' && branch.length <= MAX_BRANCH_CHARACTERS && !branch.includes(String.raw`\p{`),
  );
  const branch = branches[seed % Math.max(1, branches.length)];
  if (branch === undefined) return [];
  return matchesOf(branch, pattern.flags.replace(/[^iu]/g, ''), seed)
    .filter((match) => match.length > 1 && match.length < 200)
    .flatMap((match) => [
      { name: `nearly ${JSON.stringify(match)}`, text: (length: number) => fill(`${match.slice(0, -1)} `, length) },
      { name: `again and again ${JSON.stringify(match)}`, text: (length: number) => fill(match, length, '\u0001') },
    ]);
};
