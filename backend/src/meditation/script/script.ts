import type { Float } from '@float/contract';
import type { SpokenHelp } from './spokenHelp.ts';

/** The five parts of every session, in this order. */
export const sections = ['arrive', 'breathe', 'practice', 'reflect', 'return'] as const;
export type Section = (typeof sections)[number];

/**
 * What the timeline may do with an utterance: `essential` is always spoken; `optional` is dropped when time is short;
 * `spare` is spoken only when there is more time than words. Nothing in `arrive` or `return` is optional.
 */
export type Importance = 'essential' | 'optional' | 'spare';

/** A part of one breath, done while nothing is said. */
export interface BreathPhase {
  readonly phase: 'inhale' | 'hold' | 'exhale';
  /** 1 to 12. */
  readonly seconds: number;
}

/** One thing that is said in one go, the breathing that it leads, and the silence after that. */
export interface Utterance {
  /** Position in the script, from 0; dropped and unspoken ones keep theirs. */
  readonly id: number;
  readonly section: Section;
  /** Plain text, ready to be spoken. */
  readonly text: string;
  /** What the listener breathes directly after the words, in this order; never scaled. Mostly empty. */
  readonly breath: readonly BreathPhase[];
  /** After words and breath, as written; the timeline scales it by 0.5 to 2. */
  readonly pauseAfterSeconds: number;
  readonly importance: Importance;
}

/** A script streams: its title first, then its utterances, in order. */
export type ScriptEvent =
  | {
      readonly type: 'title';
      readonly title: string;
      /** Ids of the practices it is made of, to be remembered for {@link ScriptRequest.recent}; may be empty. */
      readonly practices: readonly string[];
    }
  | { readonly type: 'utterance'; readonly utterance: Utterance };

/** Why a person needs more help than a meditation can be. */
export const careKinds = ['suicide', 'self_harm', 'abuse', 'assault', 'violence', 'medical'] as const;
export type CareKind = (typeof careKinds)[number];

export interface ScriptRequest {
  readonly floats: readonly Float[];
  readonly questionsAndAnswers: readonly { readonly question: string; readonly answer: string }[];
  readonly durationSeconds: number;
  /** Of the voice that will speak it. */
  readonly wordsPerMinute: number;
  /** The same seed and request give the same script, from a writer that can promise that. */
  readonly seed: number;
  /** The listener's hour of the day, 0 to 23; absent: unknown. */
  readonly hour?: number | undefined;
  /** Ids of the practices in the person's last sessions: others are preferred. */
  readonly recent?: readonly string[];
  /** When set: a session that grounds, says where help is, and does nothing else. */
  readonly care?: CareKind | undefined;
  /** What a session of care says of where help is. Default: a directory, and no number. */
  readonly spokenHelp?: SpokenHelp | undefined;
}

export interface ScriptWriter {
  /** The same request always gives the same script, with the same ids. */
  readonly isRepeatable?: boolean;
  /** Whole script, from the title on. Ends early only by an error. */
  write(request: ScriptRequest, signal: AbortSignal): AsyncIterable<ScriptEvent>;
  /**
   * What follows after `prefix` was already written: the rest of the session, without repeating a sentence.
   * Ids go on after the last of `prefix`; no title.
   *
   * @param from  the section to begin anew; default: what was begun is gone on with
   */
  continue(
    request: ScriptRequest,
    prefix: readonly Utterance[],
    signal: AbortSignal,
    from?: Section,
  ): AsyncIterable<ScriptEvent>;
}

/** How long a breath takes; it is never scaled. */
export const breathSeconds = (breath: readonly BreathPhase[]): number =>
  breath.reduce((sum, { seconds }) => sum + seconds, 0);

/** Words as a voice counts them: runs of letters, digits and apostrophes. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
