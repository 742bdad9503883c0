import { StyleSheet, View } from 'react-native';
import Svg, { Circle, Defs, LinearGradient, Path, Stop } from 'react-native-svg';
import { useTheme } from '../theme';

/** Points; drawn on 240 × 160, the water line at 104. */
const WIDTH = 240;
const HEIGHT = 160;
const ripples = ['M28 118q24-5 48 0', 'M150 122q30-6 60 0', 'M84 134q34-6 72 0', 'M110 148q18-4 36 0'];

/** A paper boat on quiet water: nothing has been put on it yet. */
export const PaperBoat = () => {
  const { glow, line, surface, edge } = useTheme().palette;
  return (
    <View style={styles.place} aria-hidden>
      <Svg width={WIDTH} height={HEIGHT} viewBox="0 0 240 160" fill="none">
        <Defs>
          <LinearGradient id="boat-sun" x1="0" y1="0" x2="0" y2="1">
            <Stop offset="0" stopColor={glow} stopOpacity="0.5" />
            <Stop offset="1" stopColor={glow} stopOpacity="0.08" />
          </LinearGradient>
        </Defs>
        <Circle cx="120" cy="66" r="46" fill="url(#boat-sun)" />
        <Path d="M12 104h216" stroke={line} strokeWidth={1.5} strokeLinecap="round" />
        <Path d="M120 54 96 92h48z" fill={surface} stroke={edge} strokeWidth={1.6} strokeLinejoin="round" />
        <Path
          d="M72 86 90 108h60l18-22-24 6H96z"
          fill={surface}
          stroke={edge}
          strokeWidth={1.6}
          strokeLinejoin="round"
        />
        <Path d={ripples.join('')} stroke={glow} strokeOpacity="0.55" strokeWidth={1.8} strokeLinecap="round" />
      </Svg>
    </View>
  );
};

const styles = StyleSheet.create({ place: { alignItems: 'center' } });
