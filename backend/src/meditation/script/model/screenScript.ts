import { VendorError } from '../../../vendors/vendorError.ts';
import { countWords, type ScriptEvent, type ScriptRequest, type Utterance } from '../script.ts';
import { cleanSpokenText, sentenceKeys, splitSentences } from '../sentences.ts';
import { readLanguage } from './readLanguage.ts';
import { repeatsInstructions } from './scriptPrompt.ts';
import type { SectionPlan } from './sectionPlan.ts';
import { Silences } from './silences.ts';
import { isRefusal, isUnsafe } from '../unsafeAdvice.ts';

export interface ScreenParts {
  readonly request: ScriptRequest;
  /** Keys of the sentences that have been said. Those that pass are added; others may add theirs meanwhile. */
  readonly said: Set<string>;
  readonly plan: SectionPlan;
  /** For errors. */
  readonly vendor: string;
  /** Told of each sentence that is not said. */
  readonly onDropped: (why: DropReason) => void;
}

type DropReason = 'unsafe' | 'repeated' | 'not_english' | 'too_much';

/** Before so many words nothing passes: whether it is a meditation at all shows in its first sentences. */
const PROBE_WORDS = 12;
/** So many sentences in a row that cannot be said: it is no meditation any more. */
const MAX_DROPPED_IN_A_ROW = 4;
const REFUSAL_UTTERANCES = 4;

const spoken = (text: string): string =>
  cleanSpokenText(
    text
      // The parser takes a first angle bracket away.
      .replace(/<\/?[a-z][^<>]*>|^\/?[a-z]\w{0,9}>/gi, ' ')
      .replace(/^\s*\d{1,2}[.)]?\s+(?=\p{Lu})/u, '')
      .replace(/\s*[–—]\s*|\s+-\s+/g, ', ')
      .replace(/(?:…|\.{2,})(?=\s*\p{Ll})/gu, ', ')
      .replace(/…|\.{2,}/g, '. ')
      .replace(/!+/g, '.')
      .replace(/([,.?:;])(?:\s*[,.:;])+/g, '$1'),
  );

/**
 * Lets through what may be said to this person: English, safe, not said before, and not much more than was asked for.
 * Pauses that nobody has written are added.
 *
 * @returns utterances without ids of their own; `id` counts from 0
 * @throws  {VendorError} `garbled`: a refusal, another language, or no meditation
 */
export async function* screenScript(
  events: AsyncIterable<ScriptEvent>,
  parts: ScreenParts,
): AsyncGenerator<Utterance, void, undefined> {
  const { plan } = parts;
  const screen = new Screen(parts);
  for await (const event of events) {
    if (event.type === 'title') continue;
    yield* screen.pass(event.utterance);
    if (plan.isOverfull) return;
  }
  yield* screen.end();
}

/** What one script has come to so far. */
class Screen {
  readonly #parts: ScreenParts;
  readonly #silences: Silences;
  /** Not yet known to be English. */
  #held: Utterance[] = [];
  /** The last words of a script without parts; perhaps the goodbye. */
  #last: Utterance[] = [];
  #isProven = false;
  #wasProven = false;
  #droppedInARow = 0;

  constructor(parts: ScreenParts) {
    this.#parts = parts;
    const { wordsPerMinute } = parts.request;
    this.#silences = new Silences({ wordsPerMinute, silencePerSpeech: parts.plan.silencePerSpeech });
  }

  /** @returns what may be said now */
  *pass(written: Utterance): Generator<Utterance> {
    const { plan } = this.#parts;
    plan.heard(written.text);
    if (written.id < REFUSAL_UTTERANCES && isRefusal(written.text)) this.#giveUp();
    const utterance = this.#accept(written);
    if (utterance === undefined) return;
    this.#held.push(utterance);
    // Short sentences of another language are told by what follows.
    if (!readLanguage(utterance.text).seemsEnglish) this.#isProven = false;
    if (!this.#isProven) this.#isProven = this.#prove();
    if (!this.#isProven) return;
    this.#wasProven = true;
    yield* this.#release();
  }

  /** @returns what was held back */
  *end(): Generator<Utterance> {
    // What never came to so many words is nothing.
    if (!this.#wasProven) this.#giveUp();
    if (readLanguage(joined(this.#held)).seemsEnglish) yield* this.#release();
    else for (const _ of this.#held) this.#parts.onDropped('not_english');
    for (const utterance of this.#last) yield* this.#take({ ...utterance, section: 'return' });
  }

  #giveUp(): never {
    throw new VendorError(this.#parts.vendor, 'garbled');
  }

  /** Only as much of it as has not been said. */
  #accept(written: Utterance): Utterance | undefined {
    const { said, onDropped } = this.#parts;
    const text = newSentences(spoken(written.text), said);
    const why = reasonToDrop(text);
    if (why === undefined) {
      this.#droppedInARow = 0;
      for (const key of sentenceKeys(text)) said.add(key);
      return { ...written, text };
    }
    onDropped(why);
    this.#droppedInARow++;
    if (this.#droppedInARow > MAX_DROPPED_IN_A_ROW) this.#giveUp();
    return undefined;
  }

  #prove(): boolean {
    const text = joined(this.#held);
    const { isEnglish } = readLanguage(text);
    if (isEnglish === false) this.#giveUp();
    return isEnglish === true && countWords(text) >= PROBE_WORDS;
  }

  *#release(): Generator<Utterance> {
    const { plan } = this.#parts;
    const released = this.#held;
    this.#held = [];
    for (const utterance of released) {
      this.#last.push({ ...utterance, section: plan.sectionOf(utterance.section) });
      yield* this.#takeUpTo(plan.isNearGuessedEnd ? (plan.targets.get('return') ?? 0) : 0);
    }
  }

  /** @param keptWords  wait: they are the goodbye if nothing follows */
  *#takeUpTo(keptWords: number): Generator<Utterance> {
    for (;;) {
      const [first, ...rest] = this.#last;
      if (first === undefined || countWords(joined(rest)) < keptWords) return;
      this.#last = rest;
      yield* this.#take(first);
    }
  }

  *#take(utterance: Utterance): Generator<Utterance> {
    const taken = this.#parts.plan.take(this.#silences.fit(utterance));
    if (taken === undefined) this.#parts.onDropped('too_much');
    else yield taken;
  }
}

const joined = (utterances: readonly Utterance[]): string => utterances.map(({ text }) => text).join(' ');

const newSentences = (text: string, said: ReadonlySet<string>): string => {
  const here = new Set<string>();
  const fresh = splitSentences(text).filter((sentence) => {
    const keys = sentenceKeys(sentence);
    const isNew = keys.length > 0 && !keys.some((key) => said.has(key) || here.has(key));
    for (const key of keys) here.add(key);
    return isNew;
  });
  return fresh.join(' ');
};

const reasonToDrop = (text: string): DropReason | undefined => {
  if (countWords(text) === 0) return 'repeated';
  if (isUnsafe(text) || repeatsInstructions(text)) return 'unsafe';
  return readLanguage(text).isEnglish === false ? 'not_english' : undefined;
};
