import Svg, { Circle, Defs, RadialGradient, Stop } from 'react-native-svg';
import type { Ring } from './ringPlan';

interface RingDrawingProps {
  readonly ring: Ring;
  readonly color: string;
}

/** A ring as large as what it lies in. */
export const RingDrawing = ({ ring: { id, opacities }, color }: RingDrawingProps) => (
  <Svg width="100%" height="100%" viewBox="0 0 100 100">
    <Defs>
      <RadialGradient id={`ring-${id}`} cx="50" cy="42" r="58" gradientUnits="userSpaceOnUse">
        <Stop offset="0" stopColor={color} stopOpacity={opacities[0]} />
        <Stop offset="1" stopColor={color} stopOpacity={opacities[1]} />
      </RadialGradient>
    </Defs>
    <Circle cx="50" cy="50" r="50" fill={`url(#ring-${id})`} />
  </Svg>
);
