import type { PressableProps, StyleProp, ViewStyle } from 'react-native';
import { Pressable, StyleSheet } from 'react-native';
import { focusRing } from './focusRing';
import type { IconName } from './Icon';
import { Icon } from './Icon';
import { useTheme } from './theme';
import type { Palette } from './tokens';
import { radius, TOUCH_SIZE } from './tokens';

export interface IconButtonProps extends Omit<PressableProps, 'style' | 'children'> {
  readonly icon: IconName;
  /** What it does, for who cannot see the icon. */
  readonly label: string;
  /** The main control of a screen: larger, and filled. */
  readonly isLarge?: boolean;
  /** Default `ink`, and `onAccent` where it is filled. */
  readonly iconColor?: keyof Palette;
  readonly style?: StyleProp<ViewStyle>;
}

const LARGE_SIZE = 76;

/** A round button with a drawing on it. */
export const IconButton = ({ icon, label, isLarge = false, iconColor, disabled, style, ...rest }: IconButtonProps) => {
  const { palette } = useTheme();
  return (
    <Pressable
      role="button"
      aria-label={label}
      aria-disabled={disabled === true}
      disabled={disabled === true}
      {...rest}
      style={({ pressed }) => [
        styles.button,
        isLarge && [styles.large, { backgroundColor: palette.accent }],
        focusRing(palette),
        { opacity: disabled === true ? 0.4 : pressed ? 0.7 : 1 },
        style,
      ]}
    >
      <Icon name={icon} color={palette[iconColor ?? (isLarge ? 'onAccent' : 'ink')]} size={isLarge ? 34 : 24} />
    </Pressable>
  );
};

const styles = StyleSheet.create({
  button: {
    width: TOUCH_SIZE,
    height: TOUCH_SIZE,
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: radius.round,
  },
  large: { width: LARGE_SIZE, height: LARGE_SIZE },
});
