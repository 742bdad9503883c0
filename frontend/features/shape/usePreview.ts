import { useFocusEffect } from 'expo-router';
import { useCallback, useRef, useState } from 'react';
import { playShort } from './playShort';
import type { ShortSound } from './sounds';

/** What is heard of music and voices before one is chosen: one at a time, and none after the screen is left. */
export interface Preview {
  /** Undefined: it is quiet. */
  readonly playingId: string | undefined;
  readonly failedId: string | undefined;
  /** In the tap: plays this one and stops any other, or stops it when it is the one that plays. */
  readonly toggle: (id: string, url: string) => void;
  readonly stop: () => void;
}

/** @param onFailed  links work for an hour: fresh ones may be needed */
export const usePreview = (onFailed: () => void): Preview => {
  const sound = useRef<ShortSound>(undefined);
  const [playingId, setPlayingId] = useState<string>();
  const [failedId, setFailedId] = useState<string>();
  const stop = useCallback(() => {
    sound.current?.stop();
    sound.current = undefined;
    setPlayingId(undefined);
  }, []);
  useFocusEffect(useCallback(() => stop, [stop]));
  const toggle = (id: string, url: string) => {
    const isOn = playingId === id;
    stop();
    setFailedId(undefined);
    if (isOn) return;
    setPlayingId(id);
    sound.current = playShort(url, {
      onEnded: stop,
      onFailed: () => {
        stop();
        setFailedId(id);
        onFailed();
      },
    });
  };
  return { playingId, failedId, toggle, stop };
};
