import { useRef } from 'react';

/** As long as this is held and not tapped. */
const HOLD_MS = 500;

interface Press {
  readonly atMs: number;
  readonly wasOn: boolean;
  readonly isOver: boolean;
}

interface PressToSpeak {
  /** Somebody is being listened to. */
  readonly isOn: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * A button to hold while speaking, or to tap before and after. A screen reader's press has neither beginning nor end:
 * it is a tap.
 */
export const usePressToSpeak = ({ isOn, start, stop }: PressToSpeak) => {
  const press = useRef<Press>(undefined);
  return {
    onPressIn: () => {
      press.current = { atMs: Date.now(), wasOn: isOn, isOver: false };
      if (!isOn) start();
    },
    onPressOut: () => {
      const held = press.current;
      if (held !== undefined && !held.wasOn && Date.now() - held.atMs >= HOLD_MS) stop();
    },
    onPress: () => {
      const tapped = press.current;
      press.current = tapped === undefined ? undefined : { ...tapped, isOver: true };
      if (tapped === undefined || tapped.isOver) {
        if (isOn) stop();
        else start();
      } else if (tapped.wasOn) stop();
    },
  };
};
