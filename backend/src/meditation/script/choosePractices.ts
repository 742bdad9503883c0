import type { FeltFeeling } from './feelingWords.ts';
import type { Practice, PracticeLine } from './practice.ts';
import { countWords, type Section } from './script.ts';

// Divided by the root of how many feelings it is for: what was written for one feeling suits it best.
const FEELING_POINTS = 4;
const SECOND_FEELING_POINTS = 2;
const INTENSITY_POINTS = 0.7;
const CHANCE_POINTS = 2;
// A practice that is far too short for its place would leave the session thin; brief ones are for brief sessions only.
const TOO_SHORT_POINTS = -6;
const ENOUGH_OF_TARGET = 0.6;
const BRIEF_WORDS = 60;

// A core may be a little longer than planned; other sections then get fewer extra lines.
const CORE_OF_TARGET = 1.15;

const placeOrder = { early: 0, middle: 1, late: 2 } as const;

/** How many practices of a section one session may join. Only the practice itself grows with the length. */
const maxPractices: Record<Section, number> = { arrive: 1, breathe: 2, practice: 12, reflect: 2, return: 1 };

export const wordsOf = (lines: readonly PracticeLine[]): number =>
  lines.reduce((sum, line) => sum + countWords(line.text), 0);

/** Words that are always spoken. */
export const coreWords = ({ lines }: Practice): number =>
  wordsOf(lines.filter((line) => line.importance === 'essential'));

/** Words with which a practice feels complete: all but the spare ones. */
const fullWords = ({ lines }: Practice): number => wordsOf(lines.filter((line) => line.importance !== 'spare'));

/** Whether it may be said to this person at all: what was written for one feeling is wrong for another. */
const suits = ({ feelings }: Practice, felt: readonly FeltFeeling[]): boolean =>
  feelings.length === 0 || felt.some(({ feeling }) => feelings.includes(feeling));

const score = (practice: Practice, felt: readonly FeltFeeling[], targetWords: number): number => {
  const { feelings, intensities } = practice;
  const rank = felt.findIndex(({ feeling }) => feelings.includes(feeling));
  const matchPoints = rank === 0 ? FEELING_POINTS : rank > 0 ? SECOND_FEELING_POINTS : 0;
  const feelingPoints = matchPoints / Math.sqrt(Math.max(1, feelings.length));
  const intensity = felt[0]?.intensity ?? 'medium';
  const intensityPoints =
    intensities.length === 0 ? 0 : intensities.includes(intensity) ? INTENSITY_POINTS : -INTENSITY_POINTS;
  // A section of many practices can take any of them.
  const enoughWords = practice.section === 'practice' ? 0 : Math.max(BRIEF_WORDS, targetWords * ENOUGH_OF_TARGET);
  const lengthPoints = fullWords(practice) < enoughWords ? TOO_SHORT_POINTS : 0;
  return feelingPoints + intensityPoints + lengthPoints;
};

export interface ChoiceRequest {
  readonly section: Section;
  readonly felt: readonly FeltFeeling[];
  readonly targetWords: number;
  readonly random: () => number;
}

/**
 * Chooses what is said in one section, from the practices of that section: by feeling, intensity and chance, as many
 * as the words need whose cores fit. At least one if there is any, the shortest if none fits.
 */
export const choosePractices = (practices: readonly Practice[], request: ChoiceRequest): Practice[] => {
  const { section, felt, targetWords, random } = request;
  const candidates = practices
    .filter((practice) => suits(practice, felt))
    .map((practice) => ({ practice, points: score(practice, felt, targetWords) + CHANCE_POINTS * random() }))
    .sort((one, other) => other.points - one.points)
    .map(({ practice }) => practice);
  const chosen: Practice[] = [];
  let core = 0;
  let full = 0;
  for (const practice of candidates) {
    if (chosen.length >= maxPractices[section] || full >= targetWords * 0.95) break;
    if (core + coreWords(practice) > targetWords * CORE_OF_TARGET) continue;
    chosen.push(practice);
    core += coreWords(practice);
    full += fullWords(practice);
  }
  if (chosen.length > 0) {
    return chosen.sort((one, other) => placeOrder[one.place] - placeOrder[other.place]);
  }
  const [shortest] = candidates.sort((one, other) => coreWords(one) - coreWords(other));
  return shortest === undefined ? [] : [shortest];
};
