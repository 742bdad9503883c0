import type { PressableProps } from 'react-native';
import { Pressable, StyleSheet } from 'react-native';
import { focusRing } from './focusRing';
import { spaceKey } from './keys';
import { Text } from './Text';
import { useTheme } from './theme';
import { radius, space, TOUCH_SIZE } from './tokens';

export interface ChipProps extends Omit<PressableProps, 'style' | 'children'> {
  readonly label: string;
  readonly isChosen: boolean;
  /** `radio`: one of several, inside a view with `role="radiogroup"`; `checkbox`: on or off. */
  readonly role: 'radio' | 'checkbox';
}

/** One of a few short choices. Told apart by more than its colour. */
export const Chip = ({ label, isChosen, role, ...rest }: ChipProps) => {
  const { palette } = useTheme();
  const colors = isChosen
    ? { backgroundColor: palette.accent, borderColor: palette.accent }
    : { backgroundColor: palette.surface, borderColor: palette.edge };
  return (
    <Pressable
      role={role}
      aria-label={label}
      aria-checked={isChosen}
      {...spaceKey}
      {...rest}
      style={({ pressed }) => [styles.chip, colors, focusRing(palette), { opacity: pressed ? 0.8 : 1 }]}
    >
      <Text type="label" color={isChosen ? 'onAccent' : 'ink'}>
        {label}
      </Text>
    </Pressable>
  );
};

const styles = StyleSheet.create({
  chip: {
    minHeight: TOUCH_SIZE,
    justifyContent: 'center',
    paddingHorizontal: space.l,
    borderWidth: 1,
    borderRadius: radius.round,
  },
});
