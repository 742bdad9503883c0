import { breathSeconds, countWords, type ScriptRequest, type Section, sections, type Utterance } from './script.ts';

/** Music before the first words, and after the last ones: the timeline needs 6.1 s and 12 s. */
const LEAD_IN_SECONDS = 6.2;
const FADE_OUT_SECONDS = 14;

/** How much of the speaking time is speech: half of a short session, calmer the longer it is. [seconds, share] */
const speechShares = [
  [600, 0.52],
  [1200, 0.43],
  [1800, 0.37],
] as const;

/** How the words divide. The most that arriving and returning can take is in `mostWords`. */
const sectionShares: Record<Section, number> = {
  arrive: 0.18,
  breathe: 0.21,
  practice: 0.43,
  reflect: 0.13,
  return: 0.12,
};
const mostWords: Partial<Record<Section, number>> = { arrive: 110, breathe: 340, reflect: 230, return: 100 };
/** With fewer words than this ahead there is no such section … */
const leastWords: Partial<Record<Section, number>> = { breathe: 30, practice: 140, reflect: 260 };
/** … unless we are in it already. */
const leastWordsToGoOn: Partial<Record<Section, number>> = { breathe: 40, practice: 90, reflect: 60 };

export const speechSeconds = (words: number, wordsPerMinute: number): number => (words / wordsPerMinute) * 60;

/** What utterances take when they are spoken as written; spare ones are not. */
export const nominalSeconds = (utterances: readonly Utterance[], wordsPerMinute: number): number =>
  utterances
    .filter(({ importance }) => importance !== 'spare')
    .reduce(
      (sum, { text, breath, pauseAfterSeconds }) =>
        sum + speechSeconds(countWords(text), wordsPerMinute) + breathSeconds(breath) + pauseAfterSeconds,
      0,
    );

/** Seconds for words, breaths and pauses after `prefix` was spoken; never negative. */
export const remainingSeconds = (request: ScriptRequest, prefix: readonly Utterance[]): number =>
  Math.max(
    0,
    request.durationSeconds - LEAD_IN_SECONDS - FADE_OUT_SECONDS - nominalSeconds(prefix, request.wordsPerMinute),
  );

const speechShare = (durationSeconds: number): number => {
  const [first, ...others] = speechShares;
  let [fromSeconds, fromShare]: readonly [number, number] = first;
  for (const [toSeconds, toShare] of others) {
    if (durationSeconds <= fromSeconds) return fromShare;
    if (durationSeconds < toSeconds) {
      const part = (durationSeconds - fromSeconds) / (toSeconds - fromSeconds);
      return fromShare + part * (toShare - fromShare);
    }
    [fromSeconds, fromShare] = [toSeconds, toShare];
  }
  return fromShare;
};

/** @returns how many words fit into `seconds` of a session of this length */
export const wordBudget = (request: ScriptRequest, seconds: number): number =>
  (seconds * speechShare(request.durationSeconds) * request.wordsPerMinute) / 60;

/**
 * Divides words among the sections from `from` on; those for which there are too few words are absent. What a section
 * cannot take goes to the practice.
 */
export const divideWords = (words: number, from: Section): Map<Section, number> => {
  const present = sections
    .slice(sections.indexOf(from))
    .filter((section) => words >= ((section === from ? leastWordsToGoOn : leastWords)[section] ?? 0));
  const whole = present.reduce((sum, section) => sum + sectionShares[section], 0);
  const targets = new Map(
    present.map((section) => {
      const share = (words * sectionShares[section]) / whole;
      return [section, Math.min(share, mostWords[section] ?? Infinity)] as const;
    }),
  );
  const left = words - [...targets.values()].reduce((sum, target) => sum + target, 0);
  const practice = targets.get('practice');
  if (practice !== undefined) targets.set('practice', practice + left);
  return targets;
};
