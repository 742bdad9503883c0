import { DEFAULT_PAUSE_SECONDS } from '../parseScript.ts';
import { type BreathPhase, breathSeconds, countWords, type Utterance } from '../script.ts';
import { speechSeconds } from '../sessionBudget.ts';

/** Nobody is asked to hold a breath for long, nor to breathe fast (seconds). */
const longest: Readonly<Record<BreathPhase['phase'], number>> = { inhale: 8, hold: 5, exhale: 10 };
const shortest: Readonly<Record<BreathPhase['phase'], number>> = { inhale: 3, hold: 1, exhale: 3 };
const MIN_PAUSE = 1.5;
const MAX_PAUSE = 9;
/** As models are told. */
const LONGEST_PAUSE = 20;
/** So many without a mark: none will come. */
const UNMARKED_UTTERANCES = 3;
/** Of the silence that there is to be by now; the timeline stretches it by up to 2, and shortens it by as much. */
const LEAST_SHARE = 0.7;
const MOST_SHARE = 1.6;
/** Silence that may come before its time, in seconds: guided breaths are at the beginning. */
const AHEAD_SECONDS = 30;

export interface SilencePlan {
  readonly wordsPerMinute: number;
  /** Seconds of silence for a second of speech. */
  readonly silencePerSpeech: number;
}

/** What a script may lag behind it: sentences of one thought come close together. */
const BEHIND_SECONDS = 6;

const clamp = (seconds: number, least: number, most: number): number => Math.min(most, Math.max(least, seconds));

const withoutLastBreath = (breath: readonly BreathPhase[]): BreathPhase[] =>
  breath.slice(
    0,
    Math.max(
      0,
      breath.findLastIndex(({ phase }) => phase === 'inhale'),
    ),
  );

/** The breaths and pauses of a script: as written, as far as they do nobody harm and the session keeps its length. */
export class Silences {
  readonly #plan: SilencePlan;
  #unmarked = 0;
  #speechSeconds = 0;
  #silentSeconds = 0;
  #lastPhase: BreathPhase['phase'] | undefined;

  constructor(plan: SilencePlan) {
    this.#plan = plan;
  }

  /** @returns the utterance with what may follow it */
  fit(utterance: Utterance): Utterance {
    const { wordsPerMinute, silencePerSpeech } = this.#plan;
    const speech = speechSeconds(countWords(utterance.text), wordsPerMinute);
    this.#speechSeconds += speech;
    const planned = this.#speechSeconds * silencePerSpeech;
    const most = planned * MOST_SHARE + AHEAD_SECONDS - this.#silentSeconds;
    const breath = this.#safeBreath(utterance.breath, most);
    const breathing = breathSeconds(breath);
    const least = Math.min(MAX_PAUSE, planned * LEAST_SHARE - BEHIND_SECONDS - this.#silentSeconds - breathing);
    const written = this.#pauseAfter(utterance, speech * silencePerSpeech);
    const pause = clamp(written, least, clamp(most - breathing, MIN_PAUSE, LONGEST_PAUSE));
    this.#silentSeconds += breathing + pause;
    return { ...utterance, breath, pauseAfterSeconds: pause };
  }

  /** Writes the pauses of a script that has none. */
  #pauseAfter({ pauseAfterSeconds }: Utterance, dueSeconds: number): number {
    this.#unmarked = pauseAfterSeconds === DEFAULT_PAUSE_SECONDS ? this.#unmarked + 1 : 0;
    return this.#unmarked <= UNMARKED_UTTERANCES ? pauseAfterSeconds : clamp(dueSeconds, MIN_PAUSE, MAX_PAUSE);
  }

  #safeBreath(written: readonly BreathPhase[], most: number): BreathPhase[] {
    let safe: BreathPhase[] = [];
    for (const { phase, seconds } of written) {
      const last = safe.at(-1)?.phase ?? (phase === 'hold' ? this.#lastPhase : undefined);
      // Two in a row would be one that is twice as long.
      if (phase !== last) safe.push({ phase, seconds: clamp(seconds, shortest[phase], longest[phase]) });
    }
    // Nobody is left with a breath that is only begun.
    while (safe.length > 0 && breathSeconds(safe) > most) safe = withoutLastBreath(safe);
    this.#lastPhase = safe.at(-1)?.phase ?? this.#lastPhase;
    return safe;
  }
}
