import type { Ref } from 'react';
import type { ViewProps } from 'react-native';
import { StyleSheet, View } from 'react-native';
import { useTheme } from './theme';
import { radius, space } from './tokens';

/** A surface that lies on the ground. */
export const Card = ({ style, ...rest }: ViewProps & { readonly ref?: Ref<View> }) => {
  const { palette } = useTheme();
  const colors = { backgroundColor: palette.surface, borderColor: palette.line };
  return <View {...rest} style={[styles.card, colors, style]} />;
};

const styles = StyleSheet.create({
  card: { gap: space.m, padding: space.l, borderWidth: 1, borderRadius: radius.m },
});
