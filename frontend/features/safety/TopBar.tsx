import { StyleSheet, View } from 'react-native';
import { BackButton } from '@/ui/BackButton';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { HelpButton } from './HelpButton';

interface TopBarProps {
  /** Undefined: there is no way back. */
  readonly onBack?: () => void;
  /** The heading of the screen, when it has none of its own. */
  readonly title?: string;
}

/** The top of a screen: the way back and its title at one end, help at the other. */
export const TopBar = ({ onBack, title }: TopBarProps) => (
  <View style={styles.bar}>
    <View style={styles.start}>
      {onBack === undefined ? null : <BackButton onPress={onBack} />}
      {title === undefined ? null : (
        <Text level={1} type="title">
          {title}
        </Text>
      )}
    </View>
    <HelpButton />
  </View>
);

const styles = StyleSheet.create({
  bar: { flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between', gap: space.s },
  start: { flexShrink: 1, flexDirection: 'row', alignItems: 'center', gap: space.s },
});
