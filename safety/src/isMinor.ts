import { foldPhrase, foldText, splitApostrophes } from './normalize.ts';
import { compilePhrases } from './phrase.ts';

/** Longer texts are read up to here. */
const MAX_CHARACTERS = 10_000;

/** Ages from `first` to `last`, each as one word with each ending: `14`, or `14f|14m`. */
const ages = (first: number, last: number, endings: readonly string[] = ['']): string =>
  Array.from({ length: last - first + 1 }, (_, index) => endings.map((ending) => `${first + index}${ending}`))
    .flat()
    .join('|');

const classes = {
  // Below ten, a number alone is more often one of a scale.
  teen: `(${ages(10, 17)}|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)`,
  child: `(${ages(6, 9)}|{teen})`,
  grown: `(${ages(18, 99)})`,
  tag: `(${ages(10, 17, ['f', 'm', 'w'])})`,
  grade: `(${ages(4, 12, ['th'])}|sixth|seventh|eighth|ninth|tenth)`,
  am: '(i am|i m|im)',
  is_aged: '({am}|my age is|bin|tengo|ik ben|мне)',
  has_years: '(j ai|jai|je n ai|ho|tenho|mam)',
  only: '(only|just|almost|not even|a|aged|a (girl|boy)|erst|que|solo|apenas|pas|dopiero|всего|только)',
  years: '(years|year|yrs|y|jahre|ans|anos|anni|jaar|lat|лет)',
  old: '((years|year|yrs|yr|y) (old|o)|yo|jahre alt|jaar oud)',
  // What follows an age, and hardly ever a number of other things.
  then: '(.|and|but|so|because|please|pls|help|with|i|im|my|me|who|he|she|they|nobody|no|not|the|it|can|cant|dont|und|aber|meine|weil|et|mais|je|ma|mes|y|pero|mi|e|non|mia|minha|en|maar|mijn|ale|nie|и|но|а|я)',
  will_not: '(will not|won t|wont|does not|doesn t|doesnt|do not|don t|dont)',
};

/** Phrases that look like an age but are figurative, past, quoted or about something else: removed before matching. */
const figures = [
  '(when|if|like|though|once|wish|until|since|says|said|thinks|think|wenn|quand|cuando|quando|toen|когда) ({is_aged}|{has_years})',
  'scale .. {am}',
  'level . {am}',
  '{child} {old} [girl|boy] (again|inside|at heart|in my)',
  'and (0|a half (week*|month*|hours|stone|pounds))',
  'im {teen} . (stock*|monat|jahr*)',
  '{tag} (ago|away|late|from)',
  'let me (help|pay|care|breathe|see my (kids|children|son|daughter))',
  '(wurde|war|hatte|habe) .. als {child} (jahrig*|jaehrig*)',
  'als {child} (jahrig*|jaehrig*) [ich] (wurde|war|hatte|habe|musste|wollte)',
];

const plainPhrases = [
  '{is_aged} [{only}] [{only}] {child} {old}',
  '{is_aged} [{only}] [{only}] {teen} [{years}] {then}',
  `{is_aged} [{only}] [{only}] (${ages(6, 17, ['yo'])})`,
  '{has_years} [{only}] {child} {years} {then}',
  'as a {child} {old} [girl|boy] (i am|i m|im|i feel|i have|i want)',
  '(i|me|{am}|^ .) {tag}',
  'als {child} (jahrig*|jaehrig*)',
  '{am} (underage|under 18|a minor) {then}',
  '{am} [only|still|just] in [the] ({grade} grade|(grade|year) (5|6|7|8|9|10|11|12)|middle school|high school) {then}',
  '{am} (a|an) {grade} grader',
  'my (mum|mom|mam|mother|dad|father|parents) {will_not} [even] (let|allow) me',
];

const adultPhrases = ['{is_aged} {grown} [{years}] ({then}|{old})', '{has_years} {grown} {years}'];

/** `^` in front of all; a comma ends a sentence, and a number with decimals is none. */
const toWords = (text: string): string => {
  const plain = text
    .slice(0, MAX_CHARACTERS)
    .replace(/(\d)[.,](?=\d)/g, '$1x')
    .replace(/[,\n]/g, '.');
  return ` ^${splitApostrophes(foldText(plain))}`.slice(0, MAX_CHARACTERS);
};

/**
 * Reads whether a text says that its writer is under 18. Best effort, by phrases, in English and eight other languages:
 * an age, a grade of school, what parents do not allow. School alone is not enough, and the ages of others do not count.
 *
 * @param more  phrases in the notation of `SignGroup` (sign.ts), beside the plainest
 */
export const createIsMinor = (more: readonly string[] = []): ((text: string) => boolean) => {
  const compileAll = () =>
    [figures, [...plainPhrases, ...more.map(foldPhrase)], adultPhrases].map((phrases) =>
      compilePhrases(phrases, classes),
    );
  let compiled: ReturnType<typeof compileAll> | undefined;
  return (text) => {
    const [figureSet, minorSet, adultSet] = (compiled ??= compileAll());
    const words = figureSet?.replaceIn(toWords(text), '_ ') ?? '';
    return minorSet?.isIn(words) === true && adultSet?.isIn(words) !== true;
  };
};
