import type { Utterance } from '../script/script.ts';
import type { Outlook } from './outlook.ts';
import { isSpoken, neededPauseScale } from './pacing.ts';

/**
 * Whether there is time for an utterance, judged before it is spoken (and paid for). An optional one is left out when
 * pauses would have to shrink, a spare one comes in when they would have to stretch.
 */
export const admit = (utterance: Utterance, outlook: Outlook): boolean => {
  const spoken = isSpoken(utterance.importance, neededPauseScale(outlook.position, outlook.remaining()));
  outlook.skip(utterance, !spoken);
  return spoken;
};
