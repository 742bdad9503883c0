import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Modal, ScrollView, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { bringForward } from './bringForward';
import { Card } from './Card';
import { Text } from './Text';
import { useTheme } from './theme';
import { COLUMN_WIDTH, radius, space } from './tokens';

interface DialogProps {
  readonly title: string;
  /** Escape, and Android's way back. */
  readonly onClose: () => void;
  /** What it says, then what to choose from. */
  readonly children: ReactNode;
}

/** The ground behind it, seen through it. */
const SHADE_OPACITY = 0.82;

const DialogCard = ({ title, children }: Pick<DialogProps, 'title' | 'children'>) => {
  const heading = useRef<View>(null);
  useEffect(() => {
    bringForward(heading.current);
  }, []);
  return (
    <Card style={styles.card}>
      <View ref={heading} tabIndex={-1} style={styles.heading}>
        <Text type="title" level={2}>
          {title}
        </Text>
      </View>
      {children}
    </Card>
  );
};

/** Something to decide before anything else. There as long as it is rendered. */
export const Dialog = ({ title, onClose, children }: DialogProps) => {
  const { palette } = useTheme();
  const insets = useSafeAreaInsets();
  const edges = { paddingTop: Math.max(insets.top, space.l), paddingBottom: Math.max(insets.bottom, space.l) };
  return (
    <Modal transparent animationType="none" onRequestClose={onClose} aria-label={title}>
      <View style={[StyleSheet.absoluteFill, { backgroundColor: palette.groundDeep, opacity: SHADE_OPACITY }]} />
      <ScrollView contentContainerStyle={[styles.content, edges]}>
        <DialogCard title={title}>{children}</DialogCard>
      </ScrollView>
    </Modal>
  );
};

const styles = StyleSheet.create({
  content: { flexGrow: 1, alignItems: 'center', justifyContent: 'center', paddingHorizontal: space.l },
  card: { width: '100%', maxWidth: COLUMN_WIDTH, padding: space.xl, borderRadius: radius.l },
  heading: { outlineStyle: 'solid', outlineColor: 'transparent' },
});
