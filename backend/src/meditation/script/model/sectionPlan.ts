import { breathSeconds, countWords, type ScriptRequest, type Section, sections, type Utterance } from '../script.ts';
import { divideWords, remainingSeconds, speechSeconds, wordBudget } from '../sessionBudget.ts';

/** Of what a part was to have; what is above may be left out … */
const FULL = 1.25;
/** … and is, from here on. */
const OVERFULL = 1.6;
/** Less than this, and the rest is found elsewhere. */
const SHORT = 0.8;
/** A goodbye has at least so many words. */
const GOODBYE_WORDS = 8;

const isBefore = (one: Section, other: Section): boolean => sections.indexOf(one) < sections.indexOf(other);
const later = (one: Section, other: Section): Section => (isBefore(one, other) ? other : one);

/**
 * How much is to be said in which part after `prefix`, and how much of it has been. Whoever writes more than was asked for
 * is cut short, by what can be left out first.
 */
export class SectionPlan {
  /** Words for each part that is still to come, in order. */
  readonly targets: ReadonlyMap<Section, number>;
  /** Seconds of silence for a second of speech. */
  readonly silencePerSpeech: number;
  readonly #words = new Map<Section, number>();
  readonly #from: Section;
  #hasMoved = false;

  constructor(request: ScriptRequest, prefix: readonly Utterance[]) {
    const seconds = remainingSeconds(request, prefix);
    const words = wordBudget(request, seconds);
    this.#from = prefix.at(-1)?.section ?? 'arrive';
    this.targets = divideWords(words, this.#from);
    const speech = speechSeconds(words, request.wordsPerMinute);
    this.silencePerSpeech = speech === 0 ? 1 : (seconds - speech) / speech;
  }

  get #total(): number {
    return [...this.targets.values()].reduce((sum, target) => sum + target, 0);
  }

  get #said(): number {
    return [...this.#words.values()].reduce((sum, words) => sum + words, 0);
  }

  /** Nobody reads on: it does not end. */
  get isOverfull(): boolean {
    return this.#said > this.#total * OVERFULL;
  }

  /** A goodbye has been said. */
  get isComplete(): boolean {
    return (this.#words.get('return') ?? 0) >= GOODBYE_WORDS;
  }

  /** Words that are missing before the goodbye, when they are many. */
  get missingWords(): number {
    const before = this.#total - (this.targets.get('return') ?? 0);
    const said = this.#said - (this.#words.get('return') ?? 0);
    return said < before * SHORT ? before - said : 0;
  }

  /**
   * The part that words belong to: as written, or, where nobody has written where parts begin, as planned.
   *
   * @param written  by the script's own marks
   */
  sectionOf(written: Section): Section {
    if (isBefore(this.#from, written)) this.#hasMoved = true;
    return this.#hasMoved ? later(this.#from, written) : this.#planned();
  }

  /** @returns the utterance as it may be said; undefined: not at all */
  take(utterance: Utterance): Utterance | undefined {
    const { section, text } = utterance;
    const said = this.#words.get(section) ?? 0;
    const target = this.targets.get(section) ?? this.#total * 0.15;
    if (said > target * OVERFULL) return undefined;
    this.#words.set(section, said + countWords(text));
    const mayBeLeftOut = section !== 'arrive' && section !== 'return';
    return said > target * FULL && mayBeLeftOut ? { ...utterance, importance: 'optional' } : utterance;
  }

  #planned(): Section {
    let ahead = this.#said;
    for (const [section, target] of this.targets) {
      if (ahead < target) return section;
      ahead -= target;
    }
    return 'return';
  }
}

/** How long an utterance takes with all that follows it, in seconds. */
export const utteranceSeconds = ({ text, breath, pauseAfterSeconds }: Utterance, wordsPerMinute: number): number =>
  speechSeconds(countWords(text), wordsPerMinute) + breathSeconds(breath) + pauseAfterSeconds;
