import Svg, { Path } from 'react-native-svg';
import { useTheme } from '../theme';

/** Points, at a height of half of it. */
const WIDTH = 34;

/** One calm wave. */
export const BrandMark = () => {
  const { palette } = useTheme();
  return (
    <Svg width={WIDTH} height={WIDTH / 2} viewBox="0 0 32 16" fill="none" aria-hidden>
      <Path d="M2 10q7-9 14 0t14 0" stroke={palette.accent} strokeWidth={2.2} strokeLinecap="round" />
    </Svg>
  );
};
