import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Animated, Platform, StyleSheet, useWindowDimensions, View } from 'react-native';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { COLUMN_WIDTH, motion, space, type } from '@/ui/tokens';
import type { SpokenWords } from './transcript';

/** Nearly every sentence fits; each begins at the same height, and nothing around it moves. */
const PREVIOUS_LINES = 2;
const NARROW_CURRENT_LINES = 4;
const WIDE_CURRENT_LINES = 3;

/** Appears slowly, each time that it is made anew. */
const Arriving = ({ children }: { readonly children: ReactNode }) => {
  const { isReducedMotion } = useTheme();
  const [opacity] = useState(() => new Animated.Value(isReducedMotion ? 1 : 0));
  useEffect(() => {
    const useNativeDriver = Platform.OS !== 'web';
    const arrival = Animated.timing(opacity, { toValue: 1, duration: motion.slow, useNativeDriver });
    arrival.start();
    return () => {
      arrival.stop();
    };
  }, [opacity]);
  return <Animated.View style={{ opacity }}>{children}</Animated.View>;
};

interface CaptionsProps {
  readonly words: SpokenWords;
  /** There is room for what is said only. */
  readonly isShort: boolean;
}

/** What is said, and what was said before it. */
export const Captions = ({ words: { current, previous, isSpeaking }, isShort }: CaptionsProps) => {
  const { width, fontScale } = useWindowDimensions();
  const lines = width < COLUMN_WIDTH ? NARROW_CURRENT_LINES : WIDE_CURRENT_LINES;
  const room = {
    previous: { minHeight: PREVIOUS_LINES * type.label.lineHeight * fontScale },
    current: { minHeight: lines * type.spoken.lineHeight * fontScale },
  };
  return (
    <View style={styles.captions}>
      {isShort ? null : (
        <View style={[styles.previous, room.previous]}>
          <Text type="label" color="inkSoft" center>
            {previous}
          </Text>
        </View>
      )}
      <View style={room.current}>
        <Arriving key={current}>
          <Text type="spoken" color={isSpeaking ? 'ink' : 'inkSoft'} center>
            {current}
          </Text>
        </Arriving>
      </View>
    </View>
  );
};

const styles = StyleSheet.create({
  captions: { width: '100%', gap: space.m },
  previous: { justifyContent: 'flex-end' },
});
