import { element } from './element.ts';
import type { RememberedSession } from './memory.ts';
import { formatTime } from './pacing.ts';

/** Offers to go on with the session of before a reload. */
export const offerToContinue = (session: RememberedSession, onContinue: () => void, onDismiss: () => void): void => {
  const card = element('remembered', HTMLElement);
  const { positionSeconds, durationSeconds } = session;
  element('remembered-at', HTMLElement).textContent =
    `It stopped at ${formatTime(positionSeconds)} of ${formatTime(durationSeconds)}.`;
  card.hidden = false;
  element('continue', HTMLButtonElement).addEventListener('click', () => {
    card.hidden = true;
    onContinue();
  });
  element('dismiss', HTMLButtonElement).addEventListener('click', () => {
    card.hidden = true;
    onDismiss();
  });
};
