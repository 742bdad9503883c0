import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

export const spaceKey: object = {
  onKeyDown: (event: ReactKeyboardEvent<HTMLElement>) => {
    if (event.key !== ' ') return;
    // It would scroll the page.
    event.preventDefault();
    event.currentTarget.click();
  },
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export const arrowKeys = (count: number, chosen: number, choose: (index: number) => void): object => ({
  onKeyDown: (event: ReactKeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || count === 0) return;
    event.preventDefault();
    const next = chosen < 0 ? 0 : (chosen + step + count) % count;
    choose(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
  },
});

export const groupTab = (isReached: boolean): object => ({ tabIndex: isReached ? 0 : -1 });

export const isSubmitKey = (nativeEvent: object): boolean =>
  nativeEvent instanceof KeyboardEvent && nativeEvent.key === 'Enter' && (nativeEvent.ctrlKey || nativeEvent.metaKey);
