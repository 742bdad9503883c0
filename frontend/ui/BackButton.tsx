import { StyleSheet } from 'react-native';
import { IconButton } from './IconButton';
import { space } from './tokens';

/** At the top of a screen, its arrow in line with what is below. */
export const BackButton = ({ onPress }: { readonly onPress: () => void }) => (
  <IconButton icon="back" label="Back" onPress={onPress} style={styles.button} />
);

const styles = StyleSheet.create({ button: { marginLeft: -space.m } });
