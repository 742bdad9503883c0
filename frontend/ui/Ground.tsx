import type { ReactNode } from 'react';
import { useId } from 'react';
import { StyleSheet, View } from 'react-native';
import Svg, { Defs, LinearGradient, Rect, Stop } from 'react-native-svg';
import { useTheme } from './theme';

/** The ground of every screen: it deepens towards the bottom, in the colour of the feeling. */
export const Ground = ({ children }: { readonly children: ReactNode }) => {
  const { ground, groundDeep } = useTheme().palette;
  // Every screen of a stack has one; a browser takes the first of equal ids, and that may be hidden.
  const gradient = useId();
  return (
    <View style={[styles.fill, { backgroundColor: ground }]}>
      <View style={[StyleSheet.absoluteFill, styles.untouchable]} aria-hidden>
        <Svg width="100%" height="100%">
          <Defs>
            <LinearGradient id={gradient} x1="0" y1="0" x2="0" y2="1">
              <Stop offset="0.3" stopColor={ground} />
              <Stop offset="1" stopColor={groundDeep} />
            </LinearGradient>
          </Defs>
          <Rect width="100%" height="100%" fill={`url(#${gradient})`} />
        </Svg>
      </View>
      {children}
    </View>
  );
};

const styles = StyleSheet.create({ fill: { flex: 1 }, untouchable: { pointerEvents: 'none' } });
