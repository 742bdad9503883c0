import { MAX_DURATION_MINUTES } from '@float/contract';
import { fitsSession, suits } from './choosePractices.ts';
import type { Listener } from './listener.ts';
import type { Practice } from './practice.ts';
import { type CareKind, careKinds, type Section } from './script.ts';
import { timesOfDay } from './timeOfDay.ts';

// `reflect` may be missing: short sessions have none either.
const neededSections: readonly Section[] = ['arrive', 'breathe', 'practice', 'return'];

const everyLength = Array.from({ length: MAX_DURATION_MINUTES }, (_, index) => index + 1);

/** Somebody of whom nothing is known. */
const listenersFor = (care: CareKind | undefined): Listener[] =>
  timesOfDay.flatMap((time) =>
    everyLength.map((minutes) => ({ felt: [], time, minutes, recent: new Set(), care, mentions: () => false })),
  );

/** @returns a line for each section for which some person would find nothing; empty when there is always something */
export const findGaps = (practices: readonly Practice[]): string[] =>
  [undefined, ...careKinds].flatMap((care) =>
    neededSections.flatMap((section) => {
      const ours = practices.filter((practice) => practice.section === section);
      const missing = listenersFor(care).find(
        (listener) => !ours.some((practice) => suits(practice, listener) && fitsSession(practice, listener)),
      );
      if (missing === undefined) return [];
      const whom = care === undefined ? 'any feeling' : `"care: ${care}"`;
      const when = `in a session of ${missing.minutes} minutes, time of day: ${missing.time}`;
      return [`no practice with "section: ${section}" for ${whom} ${when}`];
    }),
  );
