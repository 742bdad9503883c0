/** Written with asterisks by people who know that platforms look for these words. */
const disguised = [
  ...['suicide', 'suicidal', 'kill', 'killed', 'killing', 'die', 'died', 'dead', 'death', 'murder', 'rape', 'raped'],
  ...['cut', 'cutting', 'abuse', 'abused', 'abusive', 'overdose', 'molested', 'assaulted', 'stab', 'shoot', 'gun'],
];

const lookalikes: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
};

const revealAsterisks = (word: string): string => {
  const letters = word.replace(/\*+$/, '');
  const hidden = new RegExp(`^${letters.replace(/\*+/g, '[a-z]+')}$`);
  return disguised.find((candidate) => hidden.test(candidate)) ?? letters.replaceAll('*', '');
};

const reveal = (text: string): string =>
  text
    .replace(/(?<=[a-z])[013457@$!](?=[a-z])/g, (sign) => lookalikes[sign] ?? sign)
    .replace(/(?<![a-z*])[a-z]{1,12}(?:\*{1,12}[a-z]{0,12}){1,4}/g, revealAsterisks)
    // Bounded: without, a run of single letters is read again from each of them.
    .replace(/\b(?:[a-z][ ._-]){3,40}[a-z]\b/g, (spelled) => spelled.replace(/[ ._-]/g, ''))
    // "dieeee", "killll"
    .replace(/([a-z])\1{2,}/g, (_run, letter: string) => (letter === 'l' ? 'll' : letter));

/** Accents and other marks that people leave out. Vowels of Indic scripts and the voicing of kana are marks, too, and stay. */
const MARKS =
  /(?!\u3099|\u309a)(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}])\p{M}|\u0640|\u093c/gu;

const plainLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', œ: 'oe', ł: 'l', ı: 'i' },
  // Arabic letters that are typed one for the other; the digits of Arabic and Hindi keyboards stay.
  ...{ ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' },
};
const PLAIN_LETTER = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Written without spaces, or with spaces that people leave out: each character is a word. */
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/gu;

const foldLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    // Korean syllables again, which came apart.
    .normalize('NFC')
    .replace(PLAIN_LETTER, (letter) => plainLetters[letter] ?? letter)
    .replace(CHARACTER, ' $& ');

/** A phrase in the notation of `SignGroup`, as people would write it, in the form of folded text. */
export const foldPhrase = (phrase: string): string => foldLetters(phrase).replace(/ +/g, ' ').trim();

/**
 * Text as phrases of any language are matched against it: lower case, without accents, signs and disguises, one space
 * after each word and in front of all, `.` before and after a sentence. Apostrophes stay.
 */
export const foldText = (text: string): string => {
  const plain = foldLetters(text).replace(/[’‘`´ʼ]/g, "'");
  const words = reveal(plain)
    .replace(/[.!?;:…。।॥؟؛۔]+/g, ' . ')
    .replace(/[^\p{L}\p{M}\p{N}'.]+/gu, ' ')
    .trim();
  return ` . ${words} . `;
};

/** Folded text for languages other than English, where an apostrophe stands between two words. */
export const splitApostrophes = (folded: string): string => folded.replaceAll("'", ' ').replace(/ +/g, ' ');

// Without an apostrophe, too: that is how people type in a hurry.
const written: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can't|cant|cannot)\b/g, 'can not'],
  [/\b(?:won't|wont)\b/g, 'will not'],
  [/\b(?:ain't|aint)\b/g, 'is not'],
  [/n't\b/g, ' not'],
  [/\b(do|does|did|is|was|are|were|could|would|should|has|have)nt\b/g, '$1 not'],
  [/\bim\b|\bi'm\b/g, 'i am'],
  [/\bive\b/g, 'i have'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\b(he|she|what|there|that)s\b/g, '$1 is'],
  [/\b(he|she|it|that|what|there|who|nothing|life|everything|someone|somebody)'s\b/g, '$1 is'],
  // A possessive, and quotation marks.
  [/(?<=[a-z0-9])'s\b|'/g, ''],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [/\bgotta\b/g, 'have to'],
  [/\b(?:any more|any longer)\b/g, 'anymore'],
  [/\b(?:no one|noone)\b/g, 'nobody'],
  [/\bmy self\b/g, 'myself'],
  [/\b(?:unalive|unaliving)\b/g, 'kill'],
  [/\bsewer ?slide\b/g, 'suicide'],
  [/\b(?:sucid|suisid|suacid|suicd|suicied|siucid)(?=[a-z])/g, 'suicid'],
];

/** Folded English with contractions written out, so that a phrase needs one form only. */
export const expandEnglish = (folded: string): string =>
  written.reduce((text, [short, long]) => text.replace(short, long), folded).replace(/ +/g, ' ');
