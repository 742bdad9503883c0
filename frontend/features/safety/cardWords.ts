import type { Language } from '@float/safety';

/**
 * The fixed words of the help card, and of the passage that follows it in a crisis. `{number}` and the like are filled in
 * by {@link fill}.
 */
export interface CardWords {
  /** Of these words, ISO 639-1. */
  readonly language: Language;
  /** Title when a life may be at risk at this moment. */
  readonly emergency: string;
  /** Title, by the level of danger. */
  readonly crisis: string;
  readonly concern: string;
  readonly call: string;
  readonly callFor: string;
  readonly text: string;
  readonly textWord: string;
  readonly open: string;
  /** A name that stays as it is. */
  readonly proper: string;
  /** Whose line it is, and when someone answers. */
  readonly line: string;
  /** Between parts of the hours. */
  readonly comma: string;
  readonly show: string;
  /** On the button; {@link foldAway} is what a screen reader says of it. */
  readonly fold: string;
  readonly foldAway: string;
  /** Title and text of the passage after the card in an emergency. */
  readonly afterCall: string;
  readonly afterCallText: string;
  /** The same in any other crisis. */
  readonly ready: string;
  readonly readyText: string;
  readonly called: string;
  readonly cannotCall: string;
  readonly begin: string;
  /** Says that the session is spoken in English; shown in every other language. */
  readonly inEnglish: string;
  readonly sayMore: string;
  readonly sayDifferently: string;
  /** Descriptions among the help-lines, by the English of the wire; `#` stands for a number (`{from}`, `{to}`). */
  readonly terms: Readonly<Record<string, string>>;
}

export const englishWords: CardWords = {
  language: 'en',
  emergency: 'Please call now',
  crisis: 'You are not alone with this',
  concern: 'If you would like to talk to someone',
  call: 'Call {number}',
  callFor: 'Call {number} ({purpose})',
  text: 'Text {number}',
  textWord: 'Text {word} to {number}',
  open: 'Open {host}',
  proper: '{name}',
  line: '{name} · {hours}',
  comma: ', ',
  show: 'Show help',
  fold: 'Hide',
  foldAway: 'Hide help',
  afterCall: 'After the call',
  afterCallText: 'When help is on its way, a quiet session can keep you company.',
  ready: 'When you are ready',
  readyText: 'A short session can help you stay steady. You can stop at any time and call.',
  called: 'I’ve called',
  cannotCall: 'I can’t call right now',
  begin: 'Begin a grounding session',
  inEnglish: 'The session is in English.',
  sayMore: 'Say more',
  sayDifferently: 'Say it differently',
  terms: {},
};

/** @param values  what stands for `{name}` in the template */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A part of a text of the wire, with what separates it from the one before it. */
const PART = /(^|\(|, )([^(),]+?)(?= ?[(),]|$)/g;

/**
 * A name, a contact, hours or a purpose of the wire, in the language of the words. Proper names stay.
 *
 * @example
 * termIn(german, 'Rat auf Draht (young people)') // 'Rat auf Draht (junge Menschen)'
 * termIn(german, 'daily, 11:00 to 21:00') // 'täglich, 11:00 bis 21:00 Uhr'
 */
export const termIn = ({ terms, proper, comma }: CardWords, wire: string): string =>
  terms[wire] ??
  wire.replace(PART, (_whole, before: string, part: string) => {
    const term = terms[part.replace(/\d+/g, '#')];
    if (term === undefined) return before + fill(proper, { name: part });
    const [from = '', to = ''] = part.match(/\d[\d:]*/g) ?? [];
    return (before === ', ' ? comma : before) + fill(term, { from, to });
  });
