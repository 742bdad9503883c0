import { textsAbout, textsBy } from './personTexts.ts';
import { countWords, type ScriptRequest } from './script.ts';
import { UNQUOTABLE } from './unquotable.ts';
import { isUnsafe } from './unsafeAdvice.ts';

/** A quotation is a touch, not a reading. */
const MAX_QUOTED_WORDS = 9;
/** More than so many words are never said back whole. */
const MAX_WHOLE_WORDS = 6;
/** A longer sentence is never read: none of its parts would be short enough, and patterns would take long over it. */
const MAX_SENTENCE_CHARACTERS = 240;
/** Nine long words. Counting words alone would let one word of a thousand letters pass. */
const MAX_QUOTED_CHARACTERS = 90;
/** No English word that people use is longer; what is longer is noise in a calm voice. */
const MAX_WORD_CHARACTERS = 24;

// Latin letters and what stands between them in a plain sentence; a digit, address or emoji rules the text out.
const ORDINARY_TEXT = /^[A-Za-z\u00C0-\u024F\s.,!?…'’"“”:;–—-]+$/;
const ORDINARY_EXCERPT = /^[A-Za-z\u00C0-\u024F ,'’-]+$/;
const ADDRESS = /www|http|\b[a-z]+\.[a-z]{2,}\b/i;
const COMMON_ENGLISH = /\b(?:i|i['’]m|my|me|the|a|and|to|is|am|feel|feeling|it|of|in|so|with|not|at|for|but)\b/i;
/** Said to us rather than about themselves: a wish for the session, a greeting, an address. */
const SPOKEN_TO_US =
  /^(?:please|hi|hello|hey|thanks?|thank|make|give|help|let|play|create|tell|do|can|could|would|will|i (?:want|need|would like) (?:a|an|some|to (?:do|try|have|hear)))\b|\byou(?:r|rs)?\b|\bmeditat|\bapp\b|\bsession\b/i;
/** Says nothing that is worth saying back. */
const NO_ANSWER =
  /^(?:yes|yeah|yep|no|nope|maybe|none|nothing|not (?:sure|really)|i don['’]?t know|dunno|idk|ok|okay|sure|skip|same)\b/i;

/** Words that a quotation must not end on: they ask for more. */
const danglingWords: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'my', 'your', 'our', 'his', 'her', 'their', 'its', 'this', 'that', 'which', 'who', 'and'],
  ...['or', 'but', 'so', 'because', 'as', 'if', 'when', 'while', 'than', 'then', 'to', 'of', 'for', 'from', 'in'],
  ...['on', 'at', 'by', 'with', 'about', 'into', 'over', 'i', "i'm", 'i’m', 'he', 'she', 'we', 'they', 'it', 'is'],
  ...['am', 'are', 'was', 'were', 'be', 'been', 'have', 'has', 'had', 'do', 'does', 'did', 'can', 'could', 'will'],
  ...['would', 'should', 'very', 'too', 'really', 'just', 'all', 'more'],
]);
const isGap = (character: string): boolean => character === ',' || character.trim() === '';

/** The last word of `text` and where the gap before it begins; undefined for a single word. */
const lastWordOf = (text: string): { readonly word: string; readonly gapStart: number } | undefined => {
  let start = text.length;
  while (start > 0 && !isGap(text.charAt(start - 1))) start--;
  let gapStart = start;
  while (gapStart > 0 && isGap(text.charAt(gapStart - 1))) gapStart--;
  return start === 0 ? undefined : { word: text.slice(start).toLowerCase(), gapStart };
};

const withoutDanglingEnd = (text: string): string => {
  const last = lastWordOf(text);
  return last !== undefined && danglingWords.has(last.word) ? withoutDanglingEnd(text.slice(0, last.gapStart)) : text;
};

const endsDangling = (text: string): boolean => withoutDanglingEnd(text) !== text;

/** Without the commas, apostrophes and hyphens at its end. */
const withoutTrailingMarks = (text: string): string => {
  let end = text.length;
  while (end > 0 && /[\s,'’-]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};

/** What comes before the second clause: at least three words. */
const FIRST_CLAUSE =
  /^((?:\S+ ){2,}?\S+?),? (?:because|when|while|since|(?:and|or) (?:i|i['’][a-z]+|it|my|he|she|they|we|now|then|there|everything|nothing))\b.*$/i;
/** What "I" did or am, before more is added; with another subject the verb may be in what is cut off. */
const FIRST_STATEMENT =
  /^(I(?:['’][a-z]+)? (?:\S+ )+?\S+?),? (?:and|or|about|after|before|in|on|at|for|from|during|with)\b.*$/i;
/** After a comma, somebody or something new is spoken of. */
const NEW_SUBJECT = /, (?=(?:I|I['’][a-z]+|it|my|we|he|she|they|everything|nothing|there|that|this)\b)/i;
/** It opens with a clause that the rest completes. */
const LEANS_ON_MORE = /^(?:when|while|because|since|after|before|as|whenever|once|ever|that|what|how|why|which|who)\b/i;
// "I am not sad but angry" and "I cannot live without her" mean something else when their end is missing.
const TURNS_ON_ITS_END =
  /n['’]t\b|\b(?:not|no|never|cannot|cant|dont|without|nothing|nobody|hardly|but|although|though|unless|until|if|only|except|than)\b/i;

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Whether a text may be touched at all: no harm, no insult. */
export const isEchoable = (text: string): boolean => !UNQUOTABLE.test(text);

const isOrdinary = (text: string): boolean => ORDINARY_TEXT.test(text) && !ADDRESS.test(text);

/** A part that can stand alone: at least three words, and none that the missing end would turn around. */
const isWholeThought = (part: string): boolean =>
  countWords(part) >= 3 &&
  countWords(part) <= MAX_QUOTED_WORDS &&
  !TURNS_ON_ITS_END.test(part) &&
  !LEANS_ON_MORE.test(part);

/** @returns a shorter sentence out of a long one; undefined when that would change what it says */
const shorten = (sentence: string): string | undefined => {
  const [first = ''] = sentence.split(NEW_SUBJECT);
  if (first !== sentence && isWholeThought(first)) return first;
  if (TURNS_ON_ITS_END.test(sentence)) return undefined;
  return [FIRST_CLAUSE, FIRST_STATEMENT]
    .map((pattern) => withoutDanglingEnd(sentence.replace(pattern, '$1')))
    .find((part) => part !== sentence && isWholeThought(part));
};

/** A sentence as it may be said back: short, not a question, not meant for us. */
const quoteSentence = (sentence: string, end: string, isWhole: boolean): string | undefined => {
  if (end === '?' || sentence.length > MAX_SENTENCE_CHARACTERS) return undefined;
  if (SPOKEN_TO_US.test(sentence) || NO_ANSWER.test(sentence)) return undefined;
  // What comes before a colon or a dash may still ask for what comes after it.
  if (/[:"“”–—]/.test(end) && (endsDangling(sentence) || countWords(sentence) < 3)) return undefined;
  const isLong = countWords(sentence) > (isWhole ? MAX_WHOLE_WORDS : MAX_QUOTED_WORDS);
  const excerpt = withoutTrailingMarks((isLong ? shorten(sentence) : sentence) ?? '');
  const words = countWords(excerpt);
  if (words === 0 || excerpt.length > MAX_QUOTED_CHARACTERS || !ORDINARY_EXCERPT.test(excerpt)) return undefined;
  if (excerpt.split(' ').some((word) => word.length > MAX_WORD_CHARACTERS)) return undefined;
  // Foreign words in an English voice are noise, not comfort.
  if (words > 3 && !COMMON_ENGLISH.test(excerpt)) return undefined;
  return excerpt.charAt(0).toUpperCase() + excerpt.slice(1);
};

const SENTENCE = /([^.!?…:;"“”–—]+)([.!?…:;"“”–—]?)/g;

/** The first sentence of a text that can be said back; what comes after it is not read. */
const quote = (text: string): string | undefined => {
  if (!isOrdinary(text)) return undefined;
  const sentences = Array.from(text.replace(/\s+/g, ' ').matchAll(SENTENCE), ([, sentence = '', end = '']) => ({
    sentence: sentence.trim(),
    end,
  })).filter(({ sentence }) => HAS_WORD.test(sentence));
  for (const { sentence, end } of sentences) {
    const words = quoteSentence(sentence, end, sentences.length === 1);
    if (words !== undefined && !isUnsafe(words)) return words;
  }
  return undefined;
};

/** Quotes text after text, one at a time; nothing at all when a word of harm is anywhere, for the rest is about the same. */
function* quotations(request: ScriptRequest, texts: readonly string[]): Generator<string, void, undefined> {
  if (!textsAbout(request).every(isEchoable)) return;
  for (const text of texts) {
    const words = quote(text);
    if (words !== undefined) yield words;
  }
}

const isHelpQuestion = (question: string): boolean =>
  /\b(?:help|helps|need|comfort|good for you|support|soothe|calm)/i.test(question);

const answers = (request: ScriptRequest, areHelpful: boolean): string[] =>
  request.questionsAndAnswers
    .filter(({ question }) => isHelpQuestion(question) === areHelpful)
    .map(({ answer }) => answer);

/**
 * A few of the person's own words, to be said back after "You said:".
 *
 * @returns a short sentence without end mark, never a long text whole; undefined when there is none, or anything in
 *          what the person wrote should not be echoed: digits, addresses, other scripts, words of harm or insult
 */
export const quoteOwnWords = (request: ScriptRequest): string | undefined =>
  quotations(request, [...textsBy(request), ...answers(request, false)]).find(() => true);

/** What they answered to a question; not what {@link quoteOwnWords} already gives. */
export const quoteAnswer = (request: ScriptRequest): string | undefined => {
  const said = quoteOwnWords(request);
  return quotations(request, answers(request, false)).find((words) => countWords(words) >= 3 && words !== said);
};

/** What they answered when they were asked what helps or what they need. */
export const quoteHelp = (request: ScriptRequest): string | undefined =>
  quotations(request, answers(request, true)).find(() => true);
