import { SEEK_SECONDS } from './seekStep';
import type { SessionKeys } from './sessionKeys';

/** What answers to keys by itself. */
const PRESSABLE = 'button, a, input, textarea, select, [role=button], [role=radio], [role=checkbox], [role=switch]';
const STEERED = 'input, textarea, select, [role=radiogroup]';

const isIn = ({ target }: KeyboardEvent, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const isModified = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;

export const listenToKeys = (keys: SessionKeys): (() => void) => {
  const onDown = (event: KeyboardEvent): void => {
    if (isModified(event)) return;
    if (event.key === ' ' && !isIn(event, PRESSABLE)) keys.togglePlaying();
    else if (event.key === 'ArrowLeft' && !isIn(event, STEERED)) keys.seekBy(-SEEK_SECONDS);
    else if (event.key === 'ArrowRight' && !isIn(event, STEERED)) keys.seekBy(SEEK_SECONDS);
    else return;
    event.preventDefault();
  };
  // On the way up: a dialog that opened on the way down would take the same key for its own end.
  const onUp = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !isModified(event)) keys.askToEnd();
  };
  addEventListener('keydown', onDown);
  addEventListener('keyup', onUp);
  return () => {
    removeEventListener('keydown', onDown);
    removeEventListener('keyup', onUp);
  };
};
