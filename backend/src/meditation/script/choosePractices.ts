import { coreRoom, fullRoom } from './lineRoom.ts';
import type { Listener } from './listener.ts';
import type { Practice } from './practice.ts';
import type { Section } from './script.ts';

// Divided by how many feelings it is for: what was written for one alone suits it best.
const FEELING_POINTS = 4;
const OTHER_FEELING_POINTS = 1.5;
// What is for everybody is as good as what was written for four.
const ANYBODY_POINTS = 1;
const INTENSITY_POINTS = 1;
const CHANCE_POINTS = 3;
// What somebody writes of is what they came with.
const MENTION_POINTS = 6;
// Divided by how many times of day it is for.
const TIME_POINTS = 3;
const RECENT_POINTS = -3;
// A practice that is far too short for its place would leave the session thin; brief ones are for brief sessions only.
const TOO_SHORT_POINTS = -6;
const ENOUGH_OF_TARGET = 0.6;
const BRIEF_WORDS = 60;

// A core may be a little longer than planned; other sections then get fewer extra lines.
const CORE_OF_TARGET = 1.1;
// Another one is worth its place only when there is room left for more than two cores.
const CORES_OF_TARGET = 0.8;

const placeOrder = { early: 0, middle: 1, late: 2 } as const;

/** How many practices of a section one session may join. Only the practice itself grows with the length. */
const maxPractices: Record<Section, number> = { arrive: 1, breathe: 2, practice: 12, reflect: 2, return: 1 };

const isFor = <T>(wanted: readonly T[], is: (value: T) => boolean): boolean => wanted.length === 0 || wanted.some(is);

/**
 * Whether it may be said to this person at all: what was written for others is wrong for them. The frame of a session
 * goes with what they feel most; the practice itself may be for anything they feel.
 */
export const suits = ({ care, section, feelings, mentions }: Practice, listener: Listener): boolean => {
  if (listener.care !== undefined) return care.includes(listener.care);
  const felt = section === 'practice' ? listener.felt : listener.felt.slice(0, 1);
  return (
    care.length === 0 &&
    isFor(feelings, (feeling) => felt.some((one) => one.feeling === feeling)) &&
    isFor(mentions, listener.mentions)
  );
};

/** Whether it is meant for a session of this length at this time. */
export const fitsSession = (
  { times, shortestMinutes, longestMinutes }: Practice,
  { time, minutes }: Listener,
): boolean => isFor(times, (known) => known === time) && shortestMinutes <= minutes && minutes <= longestMinutes;

/** The practices of a section that this person may hear in a session of this length, now; in need, at another time. */
export const suitablePractices = (practices: readonly Practice[], listener: Listener): Practice[] => {
  const suitable = practices.filter((practice) => suits(practice, listener));
  const fitting = suitable.filter((practice) => fitsSession(practice, listener));
  return fitting.length > 0 ? fitting : suitable;
};

const score = (practice: Practice, listener: Listener, targetWords: number): number => {
  const { id, section, feelings, intensities, times, mentions } = practice;
  const rank = listener.felt.findIndex(({ feeling }) => feelings.includes(feeling));
  const matchPoints = rank === 0 ? FEELING_POINTS : rank > 0 ? OTHER_FEELING_POINTS : 0;
  const feelingPoints = feelings.length === 0 ? ANYBODY_POINTS : matchPoints / feelings.length;
  const intensity = listener.felt[0]?.intensity ?? 'medium';
  const intensityPoints =
    intensities.length === 0 ? 0 : intensities.includes(intensity) ? INTENSITY_POINTS : -INTENSITY_POINTS;
  // A section of many practices can take any of them.
  const enoughWords = section === 'practice' ? 0 : Math.max(BRIEF_WORDS, targetWords * ENOUGH_OF_TARGET);
  const lengthPoints = fullRoom(practice) < enoughWords ? TOO_SHORT_POINTS : 0;
  const mentionPoints = mentions.length > 0 ? MENTION_POINTS : 0;
  const timePoints = times.length > 0 ? TIME_POINTS / times.length : 0;
  const recentPoints = listener.recent.has(id) ? RECENT_POINTS : 0;
  return feelingPoints + intensityPoints + lengthPoints + mentionPoints + timePoints + recentPoints;
};

/** Puts first what somebody wrote of, then, when they feel several things, the best for each: none goes unheard. */
const honourEach = <P extends Practice>(ranked: readonly P[], { felt }: Listener): P[] => {
  const mentioned = ranked.filter(({ mentions }) => mentions.length > 0);
  const several = felt.length > 1 ? felt : [];
  const best = several.flatMap(({ feeling }) => ranked.find(({ feelings }) => feelings.includes(feeling)) ?? []);
  return [...new Set([...mentioned, ...best, ...ranked])];
};

/** Puts those of a family that comes before behind all others, so that a session repeats no exercise without need. */
const varyFamilies = <P extends Practice>(practices: readonly P[]): P[] => {
  const isFirst = ({ family }: P, index: number): boolean =>
    practices.findIndex((other) => other.family === family) === index;
  return [...practices.filter(isFirst), ...practices.filter((practice, index) => !isFirst(practice, index))];
};

export interface ChoiceRequest {
  readonly section: Section;
  readonly listener: Listener;
  readonly targetWords: number;
  readonly random: () => number;
}

/**
 * Chooses what is said in one section, from the suitable practices of that section: by feeling, intensity, time and chance, as
 * many as the words need whose cores fit. At least one if there is any, the shortest if none fits.
 */
export const choosePractices = <P extends Practice>(practices: readonly P[], request: ChoiceRequest): P[] => {
  const { section, listener, targetWords, random } = request;
  const ranked = practices
    .map((practice) => ({ practice, points: score(practice, listener, targetWords) + CHANCE_POINTS * random() }))
    .sort((one, other) => other.points - one.points)
    .map(({ practice }) => practice);
  const varied = varyFamilies(ranked);
  const candidates = section === 'practice' ? honourEach(varied, listener) : varied;
  const chosen: P[] = [];
  let core = 0;
  let full = 0;
  for (const practice of candidates) {
    if (chosen.length >= maxPractices[section] || full >= targetWords * 0.95) break;
    const share = chosen.length === 0 ? CORE_OF_TARGET : CORES_OF_TARGET;
    if (core + coreRoom(practice) > targetWords * share) continue;
    chosen.push(practice);
    core += coreRoom(practice);
    full += fullRoom(practice);
  }
  if (chosen.length > 0) {
    return chosen.sort((one, other) => placeOrder[one.place] - placeOrder[other.place]);
  }
  const [shortest] = candidates.sort((one, other) => coreRoom(one) - coreRoom(other));
  return shortest === undefined ? [] : [shortest];
};
