import { describeFeelings, describeOthers, readFeelings } from './feelingWords.ts';
import { quoteAnswer, quoteHelp, quoteOwnWords } from './ownWords.ts';
import type { ScriptRequest } from './script.ts';
import { unknownHelp } from './spokenHelp.ts';
import { findTopic } from './topics.ts';

/** What a practice may leave open, as `{words}`; undefined where there is nothing to put in. */
export interface Slots {
  /** A few of the person's own words, as a sentence without its end mark. */
  readonly words: string | undefined;
  /** A few words of an answer they gave. */
  readonly answer: string | undefined;
  /** What they answered when asked what helps. */
  readonly help: string | undefined;
  /** What is felt most, such as "deep sadness", after "there is". */
  readonly feeling: string | undefined;
  /** What is felt besides, such as "a little worry and joy", after "there is". */
  readonly others: string | undefined;
  /** How a help-line is reached, in a session of care: "call nine eight eight". */
  readonly helpline: string | undefined;
  /** Whom to call in danger, in a session of care: "the emergency number, one one two". */
  readonly emergency: string | undefined;
  /** What occupies them, such as "your work", after "about". */
  readonly topic: string | undefined;
}

const slotNames: readonly (keyof Slots)[] = [
  ...(['words', 'answer', 'help', 'feeling', 'others', 'topic'] as const),
  ...(['helpline', 'emergency'] as const),
];
const SLOT = /\{([^{}]*)\}/g;

/** The slots of a request. Sessions of care never quote the person, and a resumed session does not quote them again. */
export const readSlots = (request: ScriptRequest, goesOn: boolean): Slots => {
  const isCare = request.care !== undefined;
  const felt = isCare ? [] : readFeelings(request.floats);
  const mayQuote = !isCare && !goesOn;
  const { helpLine, emergency } = request.spokenHelp ?? unknownHelp;
  return {
    words: mayQuote ? quoteOwnWords(request) : undefined,
    answer: mayQuote ? quoteAnswer(request) : undefined,
    help: mayQuote ? quoteHelp(request) : undefined,
    feeling: describeFeelings(felt),
    others: describeOthers(felt),
    helpline: isCare ? helpLine : undefined,
    emergency: isCare ? emergency : undefined,
    topic: isCare ? undefined : findTopic(request),
  };
};

/** @returns the slots in a text; undefined when one has no such name or a brace is alone */
export const nameSlots = (text: string): (keyof Slots)[] | undefined => {
  const names = Array.from(text.matchAll(SLOT), ([, name]) => slotNames.find((known) => known === name));
  const isWhole = !/[{}]/.test(text.replace(SLOT, ''));
  return isWhole && names.every((name) => name !== undefined) ? names : undefined;
};

/** @returns the text with every slot filled, or undefined when one of them has nothing to say */
export const fillSlots = (text: string, slots: Slots): string | undefined => {
  const names = nameSlots(text) ?? [];
  if (names.some((name) => slots[name] === undefined)) return undefined;
  return names.reduce((filled, name) => filled.replace(`{${name}}`, () => slots[name] ?? ''), text);
};
