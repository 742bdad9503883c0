import { type FeltFeeling, readFeelings } from './feelingWords.ts';
import { textsAbout } from './personTexts.ts';
import type { CareKind, ScriptRequest } from './script.ts';
import { readTimeOfDay, type TimeOfDay } from './timeOfDay.ts';

/** For whom practices are chosen. */
export interface Listener {
  /** Strongest first. */
  readonly felt: readonly FeltFeeling[];
  readonly time: TimeOfDay;
  /** Length of the session. */
  readonly minutes: number;
  /** Ids of practices that they heard lately. */
  readonly recent: ReadonlySet<string>;
  readonly care: CareKind | undefined;
  /** Whether they wrote this word or phrase, whole, in whatever case. */
  readonly mentions: (phrase: string) => boolean;
}

/** Words apart by one space each, with one in front and behind, so that a phrase can be looked for as a whole. */
const spaced = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).join(' ')} `;

/** Everything in a request that decides which practices suit. */
export const readListener = (request: ScriptRequest): Listener => {
  const words = textsAbout(request).map(spaced);
  return {
    felt: readFeelings(request.floats),
    time: readTimeOfDay(request),
    minutes: request.durationSeconds / 60,
    recent: new Set(request.recent),
    care: request.care,
    mentions: (phrase) => words.some((text) => text.includes(spaced(phrase))),
  };
};
