import { useEffect, useState } from 'react';
import { AccessibilityInfo } from 'react-native';

/** Touches come through the view of the screen itself. */
export const listenForPresence = (): (() => void) => () => undefined;

export const isKeyboardIn = (): boolean => false;

export const useScreenReader = (): boolean => {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    let isGone = false;
    void AccessibilityInfo.isScreenReaderEnabled().then((value) => {
      if (!isGone) setOn(value);
    });
    const subscription = AccessibilityInfo.addEventListener('screenReaderChanged', setOn);
    return () => {
      isGone = true;
      subscription.remove();
    };
  }, []);
  return isOn;
};
