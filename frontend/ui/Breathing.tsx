import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Animated, Easing, Platform } from 'react-native';
import { useTheme } from './theme';
import { motion } from './tokens';

const DIM = 0.4;

/** Fades slowly to and fro as long as something is awaited; still, when the person asked for less movement. */
export const Breathing = ({ children }: { readonly children: ReactNode }) => {
  const { isReducedMotion } = useTheme();
  const [opacity] = useState(() => new Animated.Value(1));
  useEffect(() => {
    if (isReducedMotion) return undefined;
    const to = (toValue: number) =>
      Animated.timing(opacity, {
        toValue,
        duration: motion.slow,
        easing: Easing.inOut(Easing.sin),
        useNativeDriver: Platform.OS !== 'web',
      });
    const breath = Animated.loop(Animated.sequence([to(DIM), to(1)]));
    breath.start();
    return () => {
      breath.stop();
    };
  }, [isReducedMotion, opacity]);
  return <Animated.View style={{ opacity }}>{children}</Animated.View>;
};
