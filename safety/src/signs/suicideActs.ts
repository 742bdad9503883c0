import type { SignGroup } from '../sign.ts';
import { suicideAttemptFigures, suicideAttemptSigns } from './suicideActAttempts.ts';
import { suicideFarewellFigures, suicideFarewellSigns } from './suicideActFarewells.ts';
import { suicideMeansFigures, suicideMeansSigns } from './suicideActMeans.ts';
import { suicidePlaceFigures, suicidePlaceSigns } from './suicideActPlaces.ts';

/** What is at hand, prepared, said goodbye to or already done. */
export const suicideActSigns: readonly SignGroup[] = [
  ...suicideAttemptSigns,
  ...suicideMeansSigns,
  ...suicidePlaceSigns,
  ...suicideFarewellSigns,
];

/** Everyday sentences that those phrases would take for it: taken out first. */
export const suicideActFigures: readonly string[] = [
  ...suicideAttemptFigures,
  ...suicideMeansFigures,
  ...suicidePlaceFigures,
  ...suicideFarewellFigures,
];
