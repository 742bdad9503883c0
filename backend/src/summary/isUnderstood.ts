import { expandEnglish, foldText } from '@float/safety/normalize';

/** Frequent English words that are rare in other languages: their share of a text shows whether it is English. */
const frequent = new Set([
  ...'i my myself it its that this these those the and you your with for from have has had having not but just'.split(
    ' ',
  ),
  ...'am are been being were will would could should can cannot did does doing what when where who why how which'.split(
    ' ',
  ),
  ...'feel feels feeling felt today day days night week work working job home house people friend friends family'.split(
    ' ',
  ),
  ...'she his her him they them their our us about like get got getting out up down over after before again back'.split(
    ' ',
  ),
  ...'because too very really still now then there here some any much many more most than only even never always'.split(
    ' ',
  ),
  ...'know think thinking want need going gonna make made take took thing things time life good bad right well'.split(
    ' ',
  ),
  ...'something nothing everything anything someone everyone maybe little bit lot sleep tired okay fine all one'.split(
    ' ',
  ),
  ...'to be by or if into off new old long last first next morning evening tomorrow yesterday'.split(' '),
]);
/** Words that are frequent in English and in other languages, too: they prove nothing in a text of a few words. */
const shared = new Set(
  'i will to we be or all one am just over by even still week have an in if so us off get old job good'.split(' '),
);
/** Words that answer the question by themselves, or nearly. */
const answers = new Set([
  ...'ok okay fine meh hmm idk dunno nothing whatever alright neutral blah tired sleepy bored busy hungry calm numb hi'.split(
    ' ',
  ),
  ...'hello hey sober hungover sick covid flu cold fever headache migraine period cramps menopause pregnant newborn'.split(
    ' ',
  ),
  ...'baby toddler kids school college exam exams test tests homework deadline deadlines boss office meeting meetings'.split(
    ' ',
  ),
  ...'monday tuesday wednesday thursday friday saturday sunday weekend rainy sunny weather winter summer autumn'.split(
    ' ',
  ),
  ...'rent bills debt money traffic commute train flight jet lag travel travelling moving house garden dog cat'.split(
    ' ',
  ),
  ...'mum mom dad sister brother wife husband daughter son girlfriend boyfriend breakup divorce wedding funeral'.split(
    ' ',
  ),
  ...'insomnia nightmare nightmares stress burnout same checking shopping procrastinating overthinking quiet silence noise noisy football game'.split(
    ' ',
  ),
]);
/** Figures for English and four other languages are in docs/feelings.md. */
const LEAST_SHARE = 0.2;
/** With fewer words, one that is known is enough. */
const FEW_WORDS = 5;

/**
 * Whether the words of a text look like English. False for other languages, for gibberish, and for text without words.
 * Call it only for texts in which no feeling was found.
 */
export const isUnderstood = (text: string): boolean => {
  const words = expandEnglish(foldText(text)).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const known = words.filter((word) => frequent.has(word) || answers.has(word));
  if (words.length < FEW_WORDS) return known.some((word) => !shared.has(word));
  return known.length >= words.length * LEAST_SHARE;
};
