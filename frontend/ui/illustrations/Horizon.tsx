import { useId } from 'react';
import { StyleSheet, View } from 'react-native';
import Svg, { Circle, Defs, LinearGradient, Path, Stop } from 'react-native-svg';
import { useTheme } from '../theme';

/** Drawn on 400 × 240; the water line is at 104. Nothing below 150: words lie there. */
const glints = ['M172 116h56', 'M152 127h32M200 127h50', 'M184 138h44', 'M160 149h22M206 149h30'];
const ripples = ['M8 122q44-6 90 0', 'M300 118q44-6 88 0', 'M-190 140q60-7 120 0', 'M470 134q60-7 120 0'];
const stroke = { strokeLinecap: 'round', fill: 'none' } as const;
/** Wider than any screen. */
const WATER = 'M-2000 104h4400v400h-4400z';

interface HorizonProps {
  /** Default true; without it there is only water, on which words can lie. */
  readonly hasSun?: boolean;
}

/** Quiet water under a low sun, at the bottom of a screen; it takes the colours of the feeling. */
export const Horizon = ({ hasSun = true }: HorizonProps) => {
  const { palette } = useTheme();
  const { glow, groundDeep } = palette;
  const id = useId();
  const [sun, water] = [`${id}-sun`, `${id}-water`];
  return (
    <View style={styles.place} aria-hidden>
      <Svg width="100%" height="100%" viewBox="0 0 400 240" preserveAspectRatio="xMidYMin meet">
        <Defs>
          <LinearGradient id={sun} x1="0" y1="0" x2="0" y2="1">
            <Stop offset="0" stopColor={glow} stopOpacity="0.55" />
            <Stop offset="1" stopColor={glow} stopOpacity="0.12" />
          </LinearGradient>
          <LinearGradient id={water} x1="0" y1="0" x2="0" y2="1">
            <Stop offset="0" stopColor={glow} stopOpacity="0.16" />
            <Stop offset="1" stopColor={groundDeep} stopOpacity="0" />
          </LinearGradient>
        </Defs>
        {hasSun ? <Circle cx="200" cy="104" r="38" fill={`url(#${sun})`} /> : null}
        <Path d={WATER} fill={groundDeep} />
        <Path d={WATER} fill={`url(#${water})`} />
        {hasSun ? (
          <>
            <Path {...stroke} d={glints.join('')} stroke={glow} strokeOpacity="0.5" strokeWidth={2} />
            <Path {...stroke} d={ripples.join('')} stroke={glow} strokeOpacity="0.28" strokeWidth={1.5} />
          </>
        ) : null}
      </Svg>
    </View>
  );
};

const styles = StyleSheet.create({
  place: { position: 'absolute', left: 0, right: 0, bottom: 0, height: '33%', pointerEvents: 'none' },
});
