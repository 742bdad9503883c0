import { Pressable, StyleSheet, View } from 'react-native';
import { focusRing } from '@/ui/focusRing';
import { Icon } from '@/ui/Icon';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { radius, space } from '@/ui/tokens';
import { SEEK_SECONDS } from './seekStep';

const ICON_SIZE = 42;

interface SeekButtonProps {
  readonly direction: 'back' | 'on';
  readonly onSeek: (seconds: number) => void;
}

/** Fifteen seconds back, or on. */
export const SeekButton = ({ direction, onSeek }: SeekButtonProps) => {
  const { palette } = useTheme();
  const isBack = direction === 'back';
  return (
    <Pressable
      role="button"
      aria-label={`${isBack ? 'Back' : 'On'} ${String(SEEK_SECONDS)} seconds`}
      onPress={() => {
        onSeek(isBack ? -SEEK_SECONDS : SEEK_SECONDS);
      }}
      style={({ pressed }) => [styles.button, focusRing(palette), { opacity: pressed ? 0.7 : 1 }]}
    >
      <Icon name={isBack ? 'rewind' : 'skip'} color={palette.ink} size={ICON_SIZE} />
      <View style={styles.number} aria-hidden>
        <Text type="note" maxFontSizeMultiplier={1}>
          {SEEK_SECONDS}
        </Text>
      </View>
    </Pressable>
  );
};

const styles = StyleSheet.create({
  button: { padding: space.xs, borderRadius: radius.round },
  number: {
    ...StyleSheet.absoluteFill,
    // The arrow is a little below the middle of its drawing.
    paddingTop: space.xs / 2,
    alignItems: 'center',
    justifyContent: 'center',
  },
});
