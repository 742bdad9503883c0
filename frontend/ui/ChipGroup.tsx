import { StyleSheet, View } from 'react-native';
import { Chip } from './Chip';
import { arrowKeys, groupTab } from './keys';
import { Text } from './Text';
import { space } from './tokens';

export interface ChipOption<Value> {
  readonly value: Value;
  readonly label: string;
}

interface ChipGroupProps<Value> {
  /** The question that is answered. */
  readonly label: string;
  readonly options: readonly ChipOption<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** One of a few short choices. */
export const ChipGroup = <Value extends string | number>(props: ChipGroupProps<Value>) => {
  const { label, options, chosen, onChoose } = props;
  const chosenIndex = options.findIndex(({ value }) => value === chosen);
  const chooseAt = (index: number) => {
    const option = options[index];
    if (option !== undefined) onChoose(option.value);
  };
  return (
    <View style={styles.group}>
      <Text type="label" color="inkSoft" aria-hidden>
        {label}
      </Text>
      <View
        role="radiogroup"
        aria-label={label}
        style={styles.chips}
        {...arrowKeys(options.length, chosenIndex, chooseAt)}
      >
        {options.map((option, index) => (
          <Chip
            key={option.value}
            role="radio"
            label={option.label}
            isChosen={index === chosenIndex}
            onPress={() => {
              onChoose(option.value);
            }}
            {...groupTab(index === Math.max(0, chosenIndex))}
          />
        ))}
      </View>
    </View>
  );
};

const styles = StyleSheet.create({
  group: { gap: space.s },
  chips: { flexDirection: 'row', flexWrap: 'wrap', gap: space.s },
});
