import { useCallback, useEffect, useRef, useState } from 'react';

/** How long controls stay when nobody touches anything. */
export const FADE_AFTER_MS = 6_000;

export interface FadingState {
  readonly isFaded: boolean;
  /** Somebody is there. */
  readonly wake: () => void;
}

/**
 * Whether controls have faded away because nobody needs them.
 *
 * @param canFade  not while they are needed to go on
 * @param isHeld   asked when it is time: somebody is in them with a keyboard
 */
export const useFading = (canFade: boolean, isHeld: () => boolean): FadingState => {
  const [isFaded, setFaded] = useState(false);
  const [wakings, setWakings] = useState(0);
  const held = useRef(isHeld);
  useEffect(() => {
    held.current = isHeld;
  });
  useEffect(() => {
    if (!canFade) return undefined;
    const timer = setInterval(() => {
      if (!held.current()) setFaded(true);
    }, FADE_AFTER_MS);
    return () => {
      clearInterval(timer);
      setFaded(false);
    };
  }, [canFade, wakings]);
  const wake = useCallback(() => {
    setFaded(false);
    setWakings((count) => count + 1);
  }, []);
  return { isFaded, wake };
};
