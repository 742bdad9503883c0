import { VendorError } from '../../../vendors/vendorError.ts';
import { DEFAULT_PAUSE_SECONDS } from '../parseScript.ts';
import type { BreathPhase, ScriptEvent, ScriptRequest, Utterance } from '../script.ts';
import { countWords } from '../script.ts';
import { cleanSpokenText, sentenceKeys } from '../sentences.ts';
import { speechSeconds } from '../sessionBudget.ts';
import type { SectionPlan } from './sectionPlan.ts';
import { isEnglish, isRefusal, isUnsafe } from './unsafeAdvice.ts';

export interface ScreenParts {
  readonly request: ScriptRequest;
  readonly prefix: readonly Utterance[];
  readonly plan: SectionPlan;
  /** For errors. */
  readonly vendor: string;
  /** Told of each sentence that is not said. */
  readonly onDropped: (why: 'unsafe' | 'repeated' | 'not_english' | 'too_much') => void;
}

/** Before so many words nothing passes: whether it is a meditation at all shows in its first sentences. */
const PROBE_WORDS = 12;
/** So many sentences in a row that cannot be said: it is no meditation any more. */
const MAX_DROPPED_IN_A_ROW = 4;
const REFUSAL_UTTERANCES = 2;

/** Nobody is asked to hold a breath for long (seconds). */
const longest: Readonly<Record<BreathPhase['phase'], number>> = { inhale: 8, hold: 5, exhale: 10 };
const MIN_PAUSE = 1.5;
const MAX_PAUSE = 9;
/** So many without a mark: none will come. */
const UNMARKED_UTTERANCES = 3;

const spoken = (text: string): string =>
  cleanSpokenText(
    text
      .replace(/\s*[–—]\s*|\s+-\s+/g, ', ')
      .replace(/…|\.{2,}/g, '.')
      .replace(/!+/g, '.')
      .replace(/([,.?:;])[,.:;]+/g, '$1'),
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
  const said = new Set(parts.prefix.flatMap(({ text }) => sentenceKeys(text)));
  const pausing = new Pausing(parts);
  let held: Utterance[] = [];
  let isProven = false;
  let droppedInARow = 0;
  for await (const event of events) {
    if (event.type === 'title') continue;
    const utterance = { ...event.utterance, text: spoken(event.utterance.text) };
    if (utterance.id < REFUSAL_UTTERANCES && isRefusal(utterance.text)) throw new VendorError(parts.vendor, 'garbled');
    const why = reasonToDrop(utterance.text, said);
    if (why !== undefined) {
      parts.onDropped(why);
      droppedInARow++;
      if (droppedInARow > MAX_DROPPED_IN_A_ROW) throw new VendorError(parts.vendor, 'garbled');
      continue;
    }
    droppedInARow = 0;
    held.push(utterance);
    if (!isProven) {
      const verdict = isEnglish(held.map(({ text }) => text).join(' '));
      if (verdict === false) throw new VendorError(parts.vendor, 'garbled');
      if (verdict === undefined) continue;
      isProven = true;
    }
    for (const each of held) yield* fitted(each, parts, said, pausing);
    held = [];
    if (parts.plan.isOverfull) return;
  }
  // What never came to so many words is still something, unless it is nothing.
  if (held.reduce((sum, { text }) => sum + countWords(text), 0) < PROBE_WORDS && !isProven)
    throw new VendorError(parts.vendor, 'garbled');
  for (const each of held) yield* fitted(each, parts, said, pausing);
}

const reasonToDrop = (text: string, said: ReadonlySet<string>) => {
  const keys = sentenceKeys(text);
  if (keys.length === 0 || keys.every((key) => said.has(key))) return 'repeated';
  if (isUnsafe(text)) return 'unsafe';
  return isEnglish(text) === false ? 'not_english' : undefined;
};

function* fitted(
  utterance: Utterance,
  { plan, onDropped }: ScreenParts,
  said: Set<string>,
  pausing: Pausing,
): Generator<Utterance> {
  for (const key of sentenceKeys(utterance.text)) said.add(key);
  const section = plan.sectionOf(utterance.section);
  const breath = utterance.breath.map(({ phase, seconds }) => ({ phase, seconds: Math.min(longest[phase], seconds) }));
  const taken = plan.take({ ...utterance, section, breath, pauseAfterSeconds: pausing.after(utterance) });
  if (taken === undefined) onDropped('too_much');
  else yield taken;
}

/** Writes the pauses of a script that has none. */
class Pausing {
  readonly #parts: ScreenParts;
  #unmarked = 0;

  constructor(parts: ScreenParts) {
    this.#parts = parts;
  }

  after({ text, pauseAfterSeconds }: Utterance): number {
    this.#unmarked = pauseAfterSeconds === DEFAULT_PAUSE_SECONDS ? this.#unmarked + 1 : 0;
    if (this.#unmarked <= UNMARKED_UTTERANCES) return pauseAfterSeconds;
    const { plan, request } = this.#parts;
    const speech = speechSeconds(countWords(text), request.wordsPerMinute);
    return Math.min(MAX_PAUSE, Math.max(MIN_PAUSE, speech * plan.silencePerSpeech));
  }
}
