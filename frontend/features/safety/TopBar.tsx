import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { space } from '@/ui/tokens';
import { HelpButton } from './HelpButton';

/** The top of a screen: the way back and its name at one end, help at the other. */
export const TopBar = ({ children }: { readonly children?: ReactNode }) => (
  <View style={styles.bar}>
    <View style={styles.start}>{children}</View>
    <HelpButton />
  </View>
);

const styles = StyleSheet.create({
  bar: { flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between', gap: space.s },
  start: { flexShrink: 1 },
});
