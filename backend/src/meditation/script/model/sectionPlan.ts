import { GOODBYE_WORDS } from '../goodbye.ts';
import { breathSeconds, countWords, type ScriptRequest, type Section, sections, type Utterance } from '../script.ts';
import { divideWords, remainingSeconds, speechSeconds, wordBudget } from '../sessionBudget.ts';

/** Of what a part was to have; what is above may be left out … */
const FULL = 1.25;
/** … and is, from here on. */
const OVERFULL = 1.6;
/** Of all that was asked for; who still writes on will not end. */
const ENDLESS = 3.5;
/** From here on, a script may come to its end. */
const NEAR_END = 0.5;
/** Less than this, and the rest is found elsewhere. */
const SHORT = 0.8;
/** Of a part that nobody has planned. */
const UNPLANNED_SHARE = 0.15;
/** The timeline makes pauses shorter, but not shorter than this. */
const SHORTEST_PAUSE = 0.5;

export const isBefore = (one: Section, other: Section): boolean => sections.indexOf(one) < sections.indexOf(other);
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
  readonly #seconds: number;
  readonly #wordsPerMinute: number;
  #last: Section;
  #hasMoved = false;
  #heardWords = 0;
  /** What can no longer be shortened by shorter pauses, nor left out. */
  #leastSeconds = 0;

  constructor(request: ScriptRequest, prefix: readonly Utterance[]) {
    this.#seconds = remainingSeconds(request, prefix);
    this.#wordsPerMinute = request.wordsPerMinute;
    const words = wordBudget(request, this.#seconds);
    this.#from = prefix.at(-1)?.section ?? 'arrive';
    this.#last = this.#from;
    this.targets = divideWords(words, this.#from);
    const speech = speechSeconds(words, request.wordsPerMinute);
    this.silencePerSpeech = speech === 0 ? 1 : (this.#seconds - speech) / speech;
  }

  get #total(): number {
    return [...this.targets.values()].reduce((sum, target) => sum + target, 0);
  }

  get #said(): number {
    return [...this.#words.values()].reduce((sum, words) => sum + words, 0);
  }

  /** Nobody reads on: it does not end. */
  get isOverfull(): boolean {
    return this.#said > this.#total * OVERFULL || this.#heardWords > this.#total * ENDLESS;
  }

  /** A goodbye has been said. */
  get isComplete(): boolean {
    return (this.#words.get('return') ?? 0) >= GOODBYE_WORDS;
  }

  /** Nobody has written where parts begin, and what comes next may be the goodbye. */
  get isNearGuessedEnd(): boolean {
    return !this.#hasMoved && this.#said > this.#total * NEAR_END;
  }

  /** Words that are missing before a part, when they are many. */
  missingWordsBefore(section: Section): number {
    const before = [...this.targets].filter(([other]) => isBefore(other, section));
    const wanted = before.reduce((sum, [, target]) => sum + target, 0);
    const said = [...this.#words].reduce((sum, [other, words]) => (isBefore(other, section) ? sum + words : sum), 0);
    return said < wanted * SHORT ? wanted - said : 0;
  }

  /** Counts what was written, whether it is said or not. */
  heard(text: string): void {
    this.#heardWords += countWords(text);
  }

  /**
   * The part that words belong to: as written, or, where nobody has written where parts begin, as planned. Never one
   * before that of other words.
   *
   * @param written  by the script's own marks
   */
  sectionOf(written: Section): Section {
    if (isBefore(this.#from, written)) this.#hasMoved = true;
    this.#last = later(this.#last, this.#hasMoved ? written : this.#planned());
    return this.#last;
  }

  /** @returns the utterance as it may be said; undefined: not at all */
  take(utterance: Utterance): Utterance | undefined {
    const { section, text } = utterance;
    const said = this.#words.get(section) ?? 0;
    const target = this.targets.get(section) ?? this.#total * UNPLANNED_SHARE;
    const isNeeded = section === 'return' && said < GOODBYE_WORDS;
    const seconds = this.#leastSeconds + this.#leastSecondsOf(utterance);
    const isLong = seconds > this.#roomBefore(section);
    const mayBeLeftOut = section !== 'arrive' && section !== 'return';
    if (!isNeeded && (said > target * OVERFULL || (isLong && !mayBeLeftOut))) return undefined;
    this.#words.set(section, said + countWords(text));
    if (mayBeLeftOut && (isLong || said > target * FULL)) return { ...utterance, importance: 'optional' };
    this.#leastSeconds = seconds;
    // The model may mark an utterance as optional in a section that must be spoken in full.
    return mayBeLeftOut ? utterance : { ...utterance, importance: 'essential' };
  }

  /** Counts what somebody else has written, and is said. */
  add(utterance: Utterance): void {
    const { section, text, importance } = utterance;
    this.#words.set(section, (this.#words.get(section) ?? 0) + countWords(text));
    if (importance === 'essential') this.#leastSeconds += this.#leastSecondsOf(utterance);
  }

  #leastSecondsOf({ text, breath, pauseAfterSeconds }: Utterance): number {
    const speech = speechSeconds(countWords(text), this.#wordsPerMinute);
    return speech + breathSeconds(breath) + pauseAfterSeconds * SHORTEST_PAUSE;
  }

  /** Seconds for everything up to the end of a part; the goodbye keeps its own. */
  #roomBefore(section: Section): number {
    const goodbye = speechSeconds(this.targets.get('return') ?? 0, this.#wordsPerMinute);
    return section === 'return' ? this.#seconds : this.#seconds - goodbye;
  }

  /** Never `return`: where a goodbye begins is known only at the end. */
  #planned(): Section {
    const before = [...this.targets].filter(([section]) => section !== 'return');
    let ahead = this.#said;
    for (const [section, target] of before) {
      if (ahead < target) return section;
      ahead -= target;
    }
    return before.at(-1)?.[0] ?? this.#from;
  }
}

/** How long an utterance takes with all that follows it, in seconds. */
export const utteranceSeconds = ({ text, breath, pauseAfterSeconds }: Utterance, wordsPerMinute: number): number =>
  speechSeconds(countWords(text), wordsPerMinute) + breathSeconds(breath) + pauseAfterSeconds;
