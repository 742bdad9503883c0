import { Pressable, StyleSheet, View } from 'react-native';
import { focusRing } from './focusRing';
import { spaceKey } from './keys';
import { Text } from './Text';
import { useTheme } from './theme';
import { radius, space, TOUCH_SIZE } from './tokens';

interface SwitchRowProps {
  readonly label: string;
  readonly note?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const KNOB_SIZE = 22;
const TRACK_WIDTH = 48;

/** Something that is on or off, and at once. */
export const SwitchRow = ({ label, note, isOn, onChange }: SwitchRowProps) => {
  const { palette } = useTheme();
  const track = isOn
    ? { backgroundColor: palette.accent, borderColor: palette.accent }
    : { backgroundColor: palette.surface, borderColor: palette.edge };
  return (
    <Pressable
      role="switch"
      aria-label={label}
      aria-checked={isOn}
      onPress={() => {
        onChange(!isOn);
      }}
      {...spaceKey}
      style={({ pressed }) => [styles.row, focusRing(palette), { opacity: pressed ? 0.8 : 1 }]}
    >
      <View style={styles.words}>
        <Text>{label}</Text>
        {note === undefined ? null : (
          <Text type="note" color="inkSoft">
            {note}
          </Text>
        )}
      </View>
      <View style={[styles.track, track, isOn && styles.on]}>
        <View style={[styles.knob, { backgroundColor: isOn ? palette.onAccent : palette.edge }]} />
      </View>
    </Pressable>
  );
};

const styles = StyleSheet.create({
  row: { minHeight: TOUCH_SIZE, flexDirection: 'row', alignItems: 'center', gap: space.l, borderRadius: radius.s },
  words: { flex: 1 },
  track: { width: TRACK_WIDTH, padding: space.xs, borderWidth: 1, borderRadius: radius.round },
  on: { alignItems: 'flex-end' },
  knob: { width: KNOB_SIZE, height: KNOB_SIZE, borderRadius: radius.round },
});
