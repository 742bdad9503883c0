const events = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

export const listenForPresence = (onPresence: () => void): (() => void) => {
  for (const event of events) addEventListener(event, onPresence);
  return () => {
    for (const event of events) removeEventListener(event, onPresence);
  };
};

/** What the tabulator key reaches; a heading that was given the focus is no sign of somebody's hand. */
const REACHED = ':is(button, a, [tabindex="0"]):focus-visible';

export const isKeyboardIn = (view: unknown): boolean =>
  view instanceof HTMLElement && view.querySelector(REACHED) !== null;

export const useScreenReader = (): boolean => false;
