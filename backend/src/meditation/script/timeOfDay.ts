import { textsAbout } from './personTexts.ts';
import type { ScriptRequest } from './script.ts';

export const timesOfDay = ['morning', 'day', 'evening', 'night'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];

const MORNING_HOUR = 5;
const DAY_HOUR = 11;
const EVENING_HOUR = 17;
const NIGHT_HOUR = 21;

const BEDTIME =
  /\b(?:can['’]?t|cannot|couldn['’]?t|try(?:ing)? to|want to|need to|help me|struggling to) (?:fall a|get to )?sleep|\b(?:fall(?:ing)? asleep|insomnia|(?:lying|lie) awake|before bed|bedtime|time for bed|going to bed)\b/i;

/**
 * The time for which a session is made. Whoever writes of falling asleep, in the evening or at an hour that we do not
 * know, gets a session for the night; without either it is day.
 */
export const readTimeOfDay = (request: ScriptRequest): TimeOfDay => {
  const { hour } = request;
  if (hour !== undefined && hour >= MORNING_HOUR && hour < EVENING_HOUR) return hour < DAY_HOUR ? 'morning' : 'day';
  if (hour !== undefined && (hour < MORNING_HOUR || hour >= NIGHT_HOUR)) return 'night';
  if (textsAbout(request).some((text) => BEDTIME.test(text))) return 'night';
  return hour === undefined ? 'day' : 'evening';
};
