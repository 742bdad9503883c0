import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Animated, Platform } from 'react-native';
import { useTheme } from '@/ui/theme';
import { motion } from '@/ui/tokens';

interface FadingProps {
  readonly isFaded: boolean;
  readonly children: ReactNode;
}

/** Fades what is in it to and fro. Faded, it takes no touch; screen readers still find it. */
export const Fading = ({ isFaded, children }: FadingProps) => {
  const { isReducedMotion } = useTheme();
  const [opacity] = useState(() => new Animated.Value(1));
  useEffect(() => {
    const fade = Animated.timing(opacity, {
      toValue: isFaded ? 0 : 1,
      duration: isReducedMotion ? 0 : isFaded ? motion.slow : motion.calm,
      useNativeDriver: Platform.OS !== 'web',
    });
    fade.start();
    return () => {
      fade.stop();
    };
  }, [isFaded, isReducedMotion, opacity]);
  return <Animated.View style={{ opacity, pointerEvents: isFaded ? 'none' : 'auto' }}>{children}</Animated.View>;
};
