import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { View } from 'react-native';
import { isKeyboardIn, listenForPresence, useScreenReader } from './presence';
import { useSession } from './sessionStore';
import { useAwake } from './useAwake';
import type { FadingState } from './useFading';
import { useFading } from './useFading';

/**
 * Whether somebody looks: without a touch the controls fade, and the screen stays awake as long as there is something
 * to look at. What is paused, or asked, is not to fade.
 *
 * @param screen  where the controls are
 */
export const useAttention = (isAsked: boolean, screen: RefObject<View | null>): FadingState => {
  const phase = useSession(({ state }) => state.phase);
  const isScreenReader = useScreenReader();
  const canFade = phase === 'playing' && !isAsked && !isScreenReader;
  const fading = useFading(canFade, () => isKeyboardIn(screen.current));
  const { wake } = fading;
  useEffect(() => listenForPresence(wake), [wake]);
  useAwake(phase === 'loading' || phase === 'playing' || phase === 'buffering');
  return fading;
};
