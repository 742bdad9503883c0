import { directories, emergencyLine, helpLines, languages } from '@float/safety';
import { type CardWords, englishWords, fill, termIn } from './cardWords';
import { otherCardWords } from './otherCardWords';

const others: readonly CardWords[] = Object.values(otherCardWords);
const lines = [...helpLines, ...Object.values(directories), emergencyLine('NO'), emergencyLine('ZA')];
const spanish: CardWords = otherCardWords.es;
/** Parts of proper names that look like descriptions. */
const glosses = new Set(['need to talk?', 'Yorisoi Hotline', 'DV Hotline Plus', 'Suicide Prevention Hotline']);

/** All words but the descriptions, which have no placeholders. */
const fixedOf = ({ terms: _terms, ...fixed }: CardWords): Readonly<Record<string, string>> => ({ ...fixed });
const placeholdersOf = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\w+\}/g)].map(([each]) => each).sort();

it('is there in every language', () => {
  expect(['en', ...others.map(({ language }) => language)]).toEqual([...languages]);
});

describe.each(others.map((words) => ({ language: words.language, words })))('in $language', ({ words }) => {
  it('has every word, with what is filled in', () => {
    const english = fixedOf(englishWords);
    const fixed = fixedOf(words);
    expect(Object.keys(fixed)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) expect(placeholdersOf(fixed[key])).toEqual(placeholdersOf(text));
    expect(Object.keys(words.terms)).toEqual(Object.keys(spanish.terms));
    for (const [key, text] of Object.entries(words.terms)) {
      expect(placeholdersOf(text)).toEqual(placeholdersOf(spanish.terms[key]));
    }
    for (const text of [...Object.values(fixed), ...Object.values(words.terms)])
      expect(text).not.toMatch(/^ *$|[!！¡'"]/);
  });

  it('keeps the number that works everywhere', () => {
    expect(termIn(words, emergencyLine(undefined).contact)).toMatch(/^\D+112\D+$/);
  });
});

describe('termIn', () => {
  it('knows everything that describes a line', () => {
    const partsOf = (text: string) => text.split(/[(),]/).map((part) => part.trim().replace(/\d+/g, '#'));
    const names = lines.map(({ name }) => name).filter((name) => !(name in spanish.terms));
    const notes = names.flatMap((name) => partsOf(name).slice(1)).filter((note) => note !== '' && !glosses.has(note));
    const purposes = lines.flatMap(({ contact }) =>
      [...contact.matchAll(/\(([a-z]+)\)/g)].map(([, purpose]) => purpose),
    );
    const described = lines.flatMap(({ hours }) => partsOf(hours));
    for (const each of [...described, ...notes, ...purposes]) expect(Object.keys(spanish.terms)).toContain(each);
  });

  it.each([
    ['Samaritans', 'Samaritans'],
    ['1737, need to talk?', '1737, need to talk?'],
    ['Rat auf Draht (young people)', 'Rat auf Draht (junge Menschen)'],
    ['Awel (young people, Dutch, Belgium)', 'Awel (junge Menschen, auf Niederländisch, Belgien)'],
    ['Emergency services (United Kingdom)', 'Notruf (Vereinigtes Königreich)'],
    ['Childline (under 18)', 'Childline (unter 18 Jahren)'],
    ['Kids Helpline (5 to 25)', 'Kids Helpline (5 bis 25 Jahre)'],
    ['daily, 11:00 to 21:00', 'täglich, 11:00 bis 21:00 Uhr'],
  ])('makes German of the descriptions in %j', (wire, expected) => {
    expect(termIn(otherCardWords.de, wire)).toBe(expected);
    expect(termIn(englishWords, wire)).toBe(wire);
  });
});

describe('fill', () => {
  it('puts values where their names are', () => {
    expect(fill('{word} an {number}', { number: '1', word: 'HALLO' })).toBe('HALLO an 1');
  });
});
