/**
 * Words that the embedded voice would say wrongly, and how to write them so that it says them well. Found by reading
 * the phones that flite gives for every word of the library, and for what people write about themselves.
 */

/** A pattern, and what stands in its place. */
export type Respelling = readonly [pattern: RegExp, replacement: string];

const SENTENCE_START = String.raw`(?<=^\s*|[.!?:;]\s+)`;
const OBJECT = 'your|my|our|their|his|her|the|it|this|that|these|those|both|each|every|a|an|all|whatever';

const words = (pattern: string): RegExp => new RegExp(String.raw`\b(?:${pattern})\b`, 'gi');

/** Shortened as one writes; the voice would read out letters, or another word. */
export const abbreviations: readonly Respelling[] = [
  [/\bhttps?:\/\/\S+|\bwww\.\S+/gi, ' a link '],
  [/\be\.\s?g\.,?/gi, 'for example,'],
  [/\bi\.\s?e\.,?/gi, 'that is,'],
  [/\betc\.(?=\s+\p{Ll}|,)/gu, 'et cetera'],
  [/\b(?:Dr|dr)\b\.?(?=\s|$)/g, 'Doctor'],
  [/\bMs\b\.?/g, 'Miz'],
  [/\bvs\b\.?/gi, 'versus'],
  [/\bapprox\b\.?/gi, 'about'],
  [/~(?=\d)/g, 'about '],
  [/#(?=\d)/g, 'number '],
  [/\b1\s?hr\b\.?/gi, '1 hour'],
  [/(?<=\d)\s?hrs?\b\.?/gi, ' hours'],
  [/(?<=\d)\s?mins?\b\.?/gi, ' minutes'],
  [/(?<=\d)\s?secs?\b\.?/gi, ' seconds'],
  [/(?<=\d)\s?km\b/gi, ' kilometers'],
  [/(?<=\d)\s?kgs?\b/gi, ' kilos'],
  [/(?<=\d)\s?lbs\b/gi, ' pounds'],
  [/\bw\/o\b/gi, 'without'],
  [/\bb\/c\b/gi, 'because'],
  [/\bw\/(?=\s)/gi, 'with'],
  [/\b(24)\/(7)\b|\b(50)\/(50)\b/g, '$1$3 $2$4'],
  [/\b1\/2\b/g, 'half'],
  [/\b1\/3\b/g, 'a third'],
  [/\b1\/4\b/g, 'a quarter'],
  [/\b2\/3\b/g, 'two thirds'],
  [/\b3\/4\b/g, 'three quarters'],
  [/(?<![\d/])(\d+)\/(\d+)(?![\d/])/g, '$1 out of $2'],
];

/** As people type when nobody corrects them. */
export const typing: readonly Respelling[] = [
  [/(?<![\p{L}\p{N}])[:;=]['-]?[()DPp|*]+(?![\p{L}\p{N}])|<+3+/gu, ' '],
  [words('hm+|m{2,}'), 'um'],
  [words('sh{2,}'), 'shush'],
  [words('gr{2,}'), 'gurr'],
  [/\b([aeou])h{2,}\b/gi, '$1h'],
  [/\bugh+\b/gi, 'ugh'],
  // "sooo" is "so", "goood" is "good", "helppp" is "help", "whyyy" is "why".
  [/(?:(?<!e)(e)e{2,}|(?<!o)(o)o{2,})(?=[^\Weo])/gi, '$1$2$1$2'],
  [/(?<!e)e{3,}\b/gi, 'ee'],
  [/([a-z])\1{2,}/gi, '$1'],
  [/\b(is|has|was)nt\b/gi, "$1n't"],
  [words('idk'), "I don't know"],
  [words('tbh'), 'to be honest'],
  [words('btw'), 'by the way'],
  [words('omg'), 'oh my God'],
  [words('rn'), 'right now'],
  [words('ppl'), 'people'],
  [words('bc|cuz|coz|cos'), 'because'],
  [words('thx'), 'thanks'],
  [words('pls|plz'), 'please'],
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
];

const NOT_THE_VERB_CLOSE =
  'as|so|too|very|how|stay|stays|stayed|staying|keep|keeps|hold|holds|be|is|are|was|were|come|comes|came|feel|feels|sit|sits|more|get|gets|got';

/** Spelled alike, said differently: the voice takes the wrong one. And a few words that it does not know. */
export const heteronyms: readonly Respelling[] = [
  [
    new RegExp(
      String.raw`(?<!\b(?:${NOT_THE_VERB_CLOSE})\s+)\bclose(?=\s+(?:${OBJECT}|them|for|down|up|off|slowly|softly|gently|again|now|and|if|when|as)\b)`,
      'gi',
    ),
    'kloze',
  ],
  [
    new RegExp(
      String.raw`(?<=\b(?:eyes|eyelids|lids|gently|slowly|softly|can|may|will|them)\s+)close\b(?!\s+(?:to|by|together|enough|friends?|family)\b)`,
      'gi',
    ),
    'kloze',
  ],
  [new RegExp(String.raw`${SENTENCE_START}read(?=\s)`, 'gi'), 'reed'],
  [new RegExp(String.raw`${SENTENCE_START}lead(?=\s)`, 'gi'), 'leed'],
  [/(?<=\b(?:I|you|we|they|can|could|will|may|please)\s+)use\b/gi, 'yooz'],
  [/(?<=\b(?:a|the|this|that|my|your|our|his|her|their|old|open|deep|fresh|same)\s+)wound\b/gi, 'woond'],
  [
    /(?<=\b(?:feel|feels|felt|feeling|am|are|be|being|more|quite|rest|resting)\s+)content\b|\bcontent(?=\s+with\b)/gi,
    'kun tent',
  ],
  [words('windowsill'), 'window sill'],
  [words('windowsills'), 'window sills'],
  [words('namaste'), 'nah muh stay'],
  [words('om'), 'ohm'],
  [words('qi'), 'chee'],
];

/** Said letter by letter, although they could be read as words. */
export const initialisms = /\b(?:IBS|ICU|IUD|EMDR|ASMR|EUPD|ADD|AA)\b/g;
