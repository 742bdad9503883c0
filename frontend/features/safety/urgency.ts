import type { Safety } from '@float/contract';

/** The one that comes first: danger before concern, what was said last before what was said earlier. */
export const mostUrgent = (safeties: readonly (Safety | null | undefined)[]): Safety | null => {
  const known = safeties.filter((safety) => safety !== null && safety !== undefined);
  return known.findLast(({ level }) => level === 'crisis') ?? known.at(-1) ?? null;
};
