import type { Safety } from '@float/contract';

/** Whether a life may be at risk at this moment. */
export const isEmergency = (safety: Safety | null | undefined): boolean => safety?.is_emergency === true;

/** The one that comes first: an emergency, then crisis before concern, then what was said last. */
export const mostUrgent = (safeties: readonly (Safety | null | undefined)[]): Safety | null => {
  const known = safeties.filter((safety) => safety !== null && safety !== undefined);
  return known.findLast(isEmergency) ?? known.findLast(({ level }) => level === 'crisis') ?? known.at(-1) ?? null;
};
