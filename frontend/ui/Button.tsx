import type { ReactNode } from 'react';
import type { PressableProps, StyleProp, ViewStyle } from 'react-native';
import { ActivityIndicator, Pressable, StyleSheet, View } from 'react-native';
import { focusRing } from './focusRing';
import { Text } from './Text';
import { useTheme } from './theme';
import { radius, space, TOUCH_SIZE } from './tokens';

export interface ButtonProps extends Omit<PressableProps, 'style' | 'children'> {
  readonly label: string;
  /** `primary`: the one thing to do; `secondary`: with an edge; `quiet`: words only. Default `primary`. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
  /** Under way: it says so, and cannot be pressed again. */
  readonly isBusy?: boolean;
  readonly style?: StyleProp<ViewStyle>;
}

const textColors = { primary: 'onAccent', secondary: 'accent', quiet: 'accent', danger: 'danger' } as const;

/** A button with words on it. */
export const Button = ({ label, kind = 'primary', icon, isBusy = false, disabled, style, ...rest }: ButtonProps) => {
  const { palette } = useTheme();
  const isOff = isBusy || disabled === true;
  const fill = kind === 'primary' ? { backgroundColor: palette.accent } : {};
  const edge = kind === 'secondary' || kind === 'danger' ? { borderWidth: 1, borderColor: palette.edge } : {};
  return (
    <Pressable
      role="button"
      aria-label={label}
      aria-busy={isBusy}
      aria-disabled={isOff}
      disabled={isOff}
      {...rest}
      style={({ pressed }) => [
        styles.button,
        kind === 'primary' && styles.tall,
        fill,
        edge,
        focusRing(palette),
        { opacity: isOff && !isBusy ? 0.5 : pressed ? 0.8 : 1 },
        style,
      ]}
    >
      {isBusy ? <ActivityIndicator color={palette[textColors[kind]]} /> : icon}
      <View style={styles.words}>
        <Text type={kind === 'primary' ? 'heading' : 'label'} color={textColors[kind]} center>
          {label}
        </Text>
      </View>
    </Pressable>
  );
};

const styles = StyleSheet.create({
  button: {
    minHeight: TOUCH_SIZE,
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    gap: space.s,
    paddingVertical: space.s,
    paddingHorizontal: space.l,
    borderRadius: radius.round,
  },
  tall: { minHeight: 56, paddingHorizontal: space.xl },
  words: { flexShrink: 1 },
});
