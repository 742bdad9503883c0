import { countWords, type ScriptRequest } from './script.ts';

const MAX_QUOTED_WORDS = 12;

// Latin letters and what stands between them in a plain sentence; a digit, address or emoji rules the text out.
const ORDINARY_TEXT = /^[A-Za-z\u00C0-\u024F\s.,!?…'’"“”:;–—-]+$/;
const ORDINARY_EXCERPT = /^[A-Za-z\u00C0-\u024F ,'’-]+$/;
const ADDRESS = /www|http|\b[a-z]+\.[a-z]{2,}\b/i;

// Stems that nobody should hear said back by a calm voice: harm, violence, abuse, sex, drugs, insults. Too many rather
// than too few: without a quotation the session is whole all the same.
const UNQUOTABLE = new RegExp(
  'fuck|shit|suicid|\\b(?:' +
    'kill|die[ds]?\\b|dying|dead|death|murder|\\bend (?:it|my|things)|overdos|self.?harm|harm|hurt|\\bcut\\b|cutting|' +
    'hang(?:ed|ing)?\\b|blood|bleed|knife|gun\\b|shoot|shot|weapon|bomb|poison|drown|strangl|stab|jump(?:ing)? off|worthless|' +
    'no reason to|better off|abus|assault|molest|rape|raping|violen|attack|beat(?:en|ing|s)?\\b|hit(?:s|ting)?\\b|threat|' +
    'torture|sex|porn|nude|naked|penis|vagina|incest|drug|cocaine|heroin|meth\\b|pills?\\b|alcohol|drunk|vomit|purg|starv|' +
    'bitch|bastard|cunt|dick|cock|pussy|whore|slut|asshole|arse|damn|crap|piss|wank|' +
    'nigg|fag|dyke|trann|retard|spastic|kike|chink|paki\\b|gook|spic\\b|wetback|coon|nazi|hitler|terroris|' +
    'stupid|idiot|moron|ugly|disgusting|pathetic|loser|failure|hate|hating' +
    ')',
  'i',
);

// A quotation that was cut must not end on a word that asks for more.
const DANGLING =
  /(?:[\s,]+(?:a|an|the|my|your|our|his|her|their|its|this|that|which|who|and|or|but|so|because|as|if|when|while|than|then|to|of|for|from|in|on|at|by|with|about|into|over|i|i['’]m|he|she|we|they|it|is|am|are|was|were|be|been|have|has|had|do|does|did|not|don['’]t|can|can['’]t|could|will|would|should|very|too|really|just|all|more))+$/i;
const COMMON_ENGLISH = /\b(?:i|i['’]m|my|me|the|a|and|to|is|am|feel|feeling|it|of|in|so|with|not|at|for|but)\b/i;

/** What comes before the second clause: at least three words. */
const FIRST_CLAUSE = /^((?:\S+ ){2,}?\S+?),? (?:and|but|or|because|when|while|if|since|until|although)\b.*$/i;

const cutAtWord = (clause: string): string => {
  const words = clause.split(' ');
  if (words.length <= MAX_QUOTED_WORDS && countWords(clause) <= MAX_QUOTED_WORDS) return clause;
  const cut = words.slice(0, MAX_QUOTED_WORDS).join(' ');
  return cut.replace(FIRST_CLAUSE, '$1').replace(DANGLING, '');
};

const quote = (text: string): string | undefined => {
  const plain = text.replace(/\s+/g, ' ').trim();
  const [sentence = ''] = plain.split(/[.!?…:;"“”–—]/).filter((part) => part.trim() !== '');
  const excerpt = cutAtWord(sentence.trim()).replace(/[\s,'’-]+$/, '');
  const words = countWords(excerpt);
  if (words === 0 || words > MAX_QUOTED_WORDS || !ORDINARY_EXCERPT.test(excerpt)) return undefined;
  // Foreign words in an English voice are noise, not comfort.
  if (words > 3 && !COMMON_ENGLISH.test(excerpt)) return undefined;
  return excerpt.charAt(0).toUpperCase() + excerpt.slice(1);
};

/**
 * A few of the person's own words, to be said back after "You said:".
 *
 * @returns at most 12 words without end mark; undefined when there are none, or anything in what the person wrote
 *          should not be echoed: digits, addresses, other scripts, words of harm or insult
 */
export const quoteOwnWords = ({ floats, questionsAndAnswers }: ScriptRequest): string | undefined => {
  const texts = [
    ...floats.flatMap((float) => [float.prompt, float.speech_to_text, float.added_text]),
    ...questionsAndAnswers.map(({ answer }) => answer),
  ].filter((text) => text !== undefined);
  // Summaries speak about the person, not as the person: never quoted, but they count for what must not be said.
  const summaries = floats.flatMap((float) => [float.summary, float.user_summary, float.user_short_summary]);
  const isOrdinary = (text: string): boolean =>
    ORDINARY_TEXT.test(text) && !ADDRESS.test(text) && !UNQUOTABLE.test(text);
  // A harm word anywhere silences all: what surrounds it is about the same thing.
  if ([...texts, ...summaries].some((text) => text !== undefined && UNQUOTABLE.test(text))) return undefined;
  return texts
    .filter(isOrdinary)
    .map(quote)
    .find((words) => words !== undefined);
};
