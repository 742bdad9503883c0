import type { Utterance } from '../script/script.ts';
import { breathSeconds, countWords } from '../script/script.ts';
import { SAMPLE_RATE, secondsToSamples } from '../pcm.ts';
import type { Position, Remaining } from './pacing.ts';

// Weight of the voice's nominal rate against what is measured, in words: about half a minute of speech.
const PRIOR_WORDS = 60;

// Until the script is complete, it is expected to speak for half of its time, and to pause as long.
const EXPECTED_SPEECH_SHARE = 0.5;
const UNWRITTEN_PAUSE_PER_SPEECH = (1 - EXPECTED_SPEECH_SHARE) / EXPECTED_SPEECH_SHARE;

/** Breathing after an utterance takes the time that it takes. */
export const breathSamples = ({ breath }: Pick<Utterance, 'breath'>): number => secondsToSamples(breathSeconds(breath));

/**
 * What is known of the script so far, and how fast it is really spoken. Only what was *placed* counts as measured,
 * so that the same script and speech give the same decisions however the threads were scheduled.
 */
export class Outlook {
  readonly #written: Utterance[] = [];
  readonly #skipped = new Set<number>();
  readonly #expectedWords: number;
  #writtenWords = 0;
  #complete = false;
  #position: Position;
  #placedId = -1;
  #measuredWords: number;
  #measuredSamples: number;

  /** @param wordsPerMinute  of the voice, nominally */
  constructor(targetSamples: number, wordsPerMinute: number) {
    this.#position = { targetSamples, headSample: 0, last: undefined };
    this.#expectedWords = ((targetSamples * EXPECTED_SPEECH_SHARE) / SAMPLE_RATE / 60) * wordsPerMinute;
    this.#measuredWords = PRIOR_WORDS;
    this.#measuredSamples = (PRIOR_WORDS / wordsPerMinute) * 60 * SAMPLE_RATE;
  }

  wrote(utterance: Utterance): void {
    this.#written.push(utterance);
    // A spare line is not part of the plan until there is time for it.
    if (utterance.importance === 'spare') this.#skipped.add(utterance.id);
    else this.#writtenWords += countWords(utterance.text);
  }

  scriptComplete(): void {
    this.#complete = true;
  }

  /** The utterance will not be spoken (or, with `false`, will be after all). */
  skip(utterance: Utterance, skipped = true): void {
    if (skipped) this.#skipped.add(utterance.id);
    else this.#skipped.delete(utterance.id);
  }

  /** The id for an utterance that is written next, by whomever. */
  get nextId(): number {
    return (this.#written.at(-1)?.id ?? -1) + 1;
  }

  /** Nothing that was written behind the utterance `id` will be spoken. */
  dropAfter(id: number): void {
    for (const utterance of this.#written) if (utterance.id > id) this.#skipped.add(utterance.id);
  }

  /** Where an earlier worker left off: everything up to `headSample` is published and stays as it is. */
  resumeAt(headSample: number): void {
    this.#position = { ...this.#position, headSample };
  }

  /** Where the session stood after the last placement. */
  get position(): Position {
    return this.#position;
  }

  placed(utterance: Utterance, samples: number, position: Position): void {
    this.#position = position;
    this.#placedId = utterance.id;
    this.#measuredWords += countWords(utterance.text);
    this.#measuredSamples += samples;
  }

  /** Samples that `utterance` will probably take, the breathing after it included. */
  speechSamples(utterance: Utterance): number {
    return countWords(utterance.text) * this.#samplesPerWord + breathSamples(utterance);
  }

  /** What follows after everything that is placed. */
  remaining(): Remaining {
    return this.after(this.#placedId);
  }

  /** What follows after the utterance `id`. */
  after(id: number): Remaining {
    const rest = this.#written.filter((utterance) => utterance.id > id && !this.#skipped.has(utterance.id));
    let speechSamples = rest.reduce((sum, utterance) => sum + this.speechSamples(utterance), 0);
    let pauseSamples = rest.reduce((sum, utterance) => sum + utterance.pauseAfterSeconds * SAMPLE_RATE, 0);
    if (this.#complete) {
      pauseSamples -= (rest.at(-1)?.pauseAfterSeconds ?? 0) * SAMPLE_RATE;
    } else {
      const unwritten = Math.max(0, this.#expectedWords - this.#writtenWords) * this.#samplesPerWord;
      speechSamples += unwritten;
      pauseSamples += unwritten * UNWRITTEN_PAUSE_PER_SPEECH;
    }
    return { speechSamples, pauseSamples };
  }

  get #samplesPerWord(): number {
    return this.#measuredSamples / this.#measuredWords;
  }
}
