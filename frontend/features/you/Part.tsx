import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the screen, under a heading. */
export const Part = ({ title, children }: PartProps) => (
  <View style={styles.part}>
    <Text type="heading" level={2}>
      {title}
    </Text>
    {children}
  </View>
);

const styles = StyleSheet.create({ part: { gap: space.m } });
