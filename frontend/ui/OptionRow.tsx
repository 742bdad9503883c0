import type { ReactNode } from 'react';
import { Pressable, StyleSheet, View } from 'react-native';
import { focusRing } from './focusRing';
import { groupTab, spaceKey } from './keys';
import { Text } from './Text';
import { useTheme } from './theme';
import { radius, space, TOUCH_SIZE } from './tokens';

interface OptionRowProps {
  readonly title: string;
  readonly note?: string;
  /** A word about it, such as that it suits a feeling. */
  readonly mark?: string | undefined;
  readonly isChosen: boolean;
  /** Whether the tabulator key comes here: to the chosen one of a group, else to its first. */
  readonly isReached: boolean;
  readonly onChoose: () => void;
  /** A control of its own, such as a preview. */
  readonly trailing?: ReactNode;
}

const DOT_SIZE = 20;

/** One of several in a view with `role="radiogroup"`, with a line about it. */
export const OptionRow = (props: OptionRowProps) => {
  const { title, note = '', mark, isChosen, isReached, onChoose, trailing } = props;
  const { palette } = useTheme();
  const edge = { borderColor: isChosen ? palette.accent : 'transparent' };
  return (
    <View style={[styles.row, edge, isChosen && { backgroundColor: palette.surface }]}>
      <Pressable
        role="radio"
        aria-label={[title, note, mark].filter(Boolean).join(', ')}
        aria-checked={isChosen}
        onPress={onChoose}
        {...groupTab(isReached)}
        {...spaceKey}
        style={({ pressed }) => [styles.choice, focusRing(palette), { opacity: pressed ? 0.8 : 1 }]}
      >
        <View style={[styles.ring, { borderColor: isChosen ? palette.accent : palette.edge }]}>
          {isChosen ? <View style={[styles.dot, { backgroundColor: palette.accent }]} /> : null}
        </View>
        <View style={styles.words}>
          <Text>{title}</Text>
          <Text type="note" color="inkSoft">
            {note}
            {mark === undefined ? null : (
              <Text type="note" color="accent">
                {note === '' ? mark : ` · ${mark}`}
              </Text>
            )}
          </Text>
        </View>
      </Pressable>
      {trailing}
    </View>
  );
};

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', borderWidth: 1, borderRadius: radius.m, paddingRight: space.xs },
  choice: {
    flex: 1,
    minHeight: TOUCH_SIZE,
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.m,
    padding: space.m,
    borderRadius: radius.m,
  },
  ring: {
    width: DOT_SIZE,
    height: DOT_SIZE,
    alignItems: 'center',
    justifyContent: 'center',
    borderWidth: 1.5,
    borderRadius: radius.round,
  },
  dot: { width: DOT_SIZE / 2, height: DOT_SIZE / 2, borderRadius: radius.round },
  words: { flex: 1 },
});
