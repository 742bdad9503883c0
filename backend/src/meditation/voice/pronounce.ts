import { abbreviations, heteronyms, initialisms, typing } from './respell.ts';

/** Numbers up to here are spelled out; the voice reads larger ones (years, thousands) well by itself. */
const MAX_SPELLED = 999;

const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const spellInteger = (value: number): string => {
  if (value < ones.length) return ones[value] ?? '';
  if (value < 100) {
    const ten = tens[Math.floor(value / 10)] ?? '';
    return value % 10 === 0 ? ten : `${ten}-${spellInteger(value % 10)}`;
  }
  const hundreds = `${spellInteger(Math.floor(value / 100))} hundred`;
  return value % 100 === 0 ? hundreds : `${hundreds} ${spellInteger(value % 100)}`;
};

const spellNumber = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  if (Number(whole) > MAX_SPELLED || (whole.length > 1 && whole.startsWith('0'))) return digits;
  if (fraction === undefined) return spellInteger(Number(whole));
  return `${spellInteger(Number(whole))} point ${Array.from(fraction, (digit) => spellInteger(Number(digit))).join(' ')}`;
};

type Replacement = readonly [pattern: RegExp, replacement: string | ((...groups: string[]) => string)];

/** In this order: letters first, then whole words, then what stands between numbers, then signs, numbers, the rest. */
const replacements: readonly Replacement[] = [
  // Fractions before compatibility forms take them apart.
  [/(\d)\s*½/g, '$1 and a half'],
  [/½/g, 'a half'],
  [/¼/g, 'a quarter'],
  [/¾/g, 'three quarters'],
  [/[^\p{Script=Latin}\p{ASCII}’‘“”–—…°€£]/gu, (character) => character.normalize('NFKC')],
  [/\p{Script=Latin}/gu, (letter) => letter.normalize('NFKD').replace(/\p{M}/gu, '')],
  [/(?<=\p{Script=Latin})\p{M}+/gu, ''],
  [/[‘’ʼ`´]/g, "'"],
  ...abbreviations,
  ...typing,
  [initialisms, (letters) => Array.from(letters).join(' ')],
  [/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])|[“”„«»"]/gu, ' '],
  // "Breathe in … and out" is a breath; "…" before a capital or the end is a full stop.
  [/(?:…|(?<!\.)\.{2,})(?=\s*(?:\p{Lu}|$))/gu, '. '],
  [/…|\.{2,}/g, ', '],
  [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
  [/(?<!\d)\d+(?:-\d+){2,}/g, (numbers) => numbers.replaceAll('-', ', ')],
  [/(\d)\s*[-–—]\s*(?=\d)/g, '$1 to '],
  [/[–—―]|(?<=\s)-+(?=\s)|--+/g, ', '],
  [/[()[\]{}]/g, ', '],
  [/\$(\d+(?:\.\d+)?)/g, '$1 dollars'],
  [/€(\d+(?:\.\d+)?)/g, '$1 euros'],
  [/£(\d+(?:\.\d+)?)/g, '$1 pounds'],
  [/%/g, ' percent '],
  [/&/g, ' and '],
  [/\+/g, ' plus '],
  [/=/g, ' equals '],
  [/°C?/g, ' degrees '],
  [/\band\/or\b/gi, 'or'],
  [/(?<=\p{L})\/(?=\p{L})/gu, ' or '],
  [/(?<![\p{L}\p{N}:.])\d+(?:\.\d+)?(?![\p{L}\p{N}:]|\.\d)/gu, spellNumber],
  // Emoji, symbols, control characters: whatever no voice can say.
  [/[^\p{L}\p{M}\p{N}\s.,;:!?'-]/gu, ' '],
  [/(?<![\p{L}\p{N}])-+|-+(?![\p{L}\p{N}])/gu, ' '],
  [/\s+/g, ' '],
  ...heteronyms,
  [/\s+(?=[.,;:!?])/g, ''],
  // "?!", "!!!": one is enough.
  [/([.!?])[.!?]+/g, '$1'],
  [/[,;:]+(?=[.!?])|,(?=[,;:])/g, ''],
  [/(?<=[.!?;:,]),+/g, ''],
  [/^[\s.,;:!?]+/, ''],
];

/**
 * Text as the embedded voice says it well: plain quotes, a comma for a dash, words for small numbers and signs, neither
 * emoji nor symbols, abbreviations and hasty typing as one would say them, words that are said in two ways spelled as
 * they are meant (see `respell.ts`). Letters of other scripts stay.
 *
 * @returns one line; empty only when there was neither letter nor digit
 */
export const pronounce = (text: string): string =>
  replacements
    .reduce(
      (line, [pattern, replacement]) =>
        typeof replacement === 'string' ? line.replace(pattern, replacement) : line.replace(pattern, replacement),
      text,
    )
    .trim();
