import { activateKeepAwakeAsync, deactivateKeepAwake, isAvailableAsync } from 'expo-keep-awake';
import { useEffect, useState } from 'react';
import { AppState } from 'react-native';

const TAG = 'float-session';

/** @returns false where the device refuses, as on a low battery: then the screen darkens, and the sound goes on */
const hold = async (): Promise<boolean> => {
  try {
    if (!(await isAvailableAsync())) return false;
    await activateKeepAwakeAsync(TAG);
    return true;
  } catch {
    return false;
  }
};

/** Keeps the screen from going dark for as long as somebody may be looking at the shape. */
export const useAwake = (isAwake: boolean): void => {
  // A browser lets go when its page is hidden: it is asked again when the page is back.
  const [appState, setAppState] = useState(AppState.currentState);
  useEffect(() => {
    const subscription = AppState.addEventListener('change', setAppState);
    return () => {
      subscription.remove();
    };
  }, []);
  const isHeld = isAwake && appState === 'active';
  useEffect(() => {
    if (!isHeld) return undefined;
    const holding = hold();
    return () => {
      void holding.then((isHolding) => (isHolding ? deactivateKeepAwake(TAG) : undefined));
    };
  }, [isHeld]);
};
