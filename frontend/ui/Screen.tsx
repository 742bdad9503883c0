import type { ReactNode } from 'react';
import { ScrollView, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { Ground } from './Ground';
import { COLUMN_WIDTH, space } from './tokens';

interface ScreenProps {
  /** Stays at the top while the rest scrolls. */
  readonly top?: ReactNode;
  /** Stays at the bottom, where a thumb is: what to do next. */
  readonly bottom?: ReactNode;
  /** In the middle of the height when there is room. */
  readonly isCentered?: boolean;
  /** A drawing behind everything, over the whole screen. */
  readonly backdrop?: ReactNode;
  readonly children: ReactNode;
}

/** A screen: ground, safe areas, one column that scrolls. */
export const Screen = ({ top, bottom, isCentered = false, backdrop, children }: ScreenProps) => {
  const insets = useSafeAreaInsets();
  const edges = { paddingTop: Math.max(insets.top, space.l), paddingBottom: Math.max(insets.bottom, space.l) };
  return (
    <Ground>
      {backdrop}
      <View style={[styles.screen, edges]} role="main">
        {top === undefined ? null : <View style={styles.column}>{top}</View>}
        <ScrollView
          style={styles.scroll}
          contentContainerStyle={[styles.content, isCentered && styles.centered]}
          keyboardShouldPersistTaps="handled"
        >
          <View style={styles.column}>{children}</View>
        </ScrollView>
        {bottom === undefined ? null : <View style={[styles.column, styles.bottom]}>{bottom}</View>}
      </View>
    </Ground>
  );
};

const styles = StyleSheet.create({
  screen: { flex: 1, alignItems: 'center' },
  scroll: { flex: 1, width: '100%' },
  content: { flexGrow: 1, alignItems: 'center', paddingVertical: space.l },
  centered: { justifyContent: 'center' },
  column: { width: '100%', maxWidth: COLUMN_WIDTH + 2 * space.l, paddingHorizontal: space.l },
  bottom: { paddingTop: space.m, gap: space.s },
});
