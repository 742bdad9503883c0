import { useImperativeHandle, useState } from 'react';
import { Animated, StyleSheet } from 'react-native';
import type { BreathRingsProps } from './BreathRings';
import { RingDrawing } from './RingDrawing';
import { opacityAt, rings, STILL_LEVEL } from './ringPlan';

export const BreathRings = ({ ref, color, size, isStill }: BreathRingsProps) => {
  const [scaleLevel] = useState(() => new Animated.Value(0));
  const [opacity] = useState(() => new Animated.Value(1));
  const paint = (level: number): void => {
    scaleLevel.setValue(isStill ? STILL_LEVEL : level);
    opacity.setValue(isStill ? opacityAt(level) : 1);
  };
  useImperativeHandle(ref, () => ({ paint }));
  return (
    <Animated.View style={{ width: size, height: size, opacity }} aria-hidden>
      {rings.map((ring) => {
        const outputRange = [ring.emptyScale, ring.fullScale];
        const scale = scaleLevel.interpolate({ inputRange: [0, 1], outputRange });
        return (
          <Animated.View key={ring.id} style={[StyleSheet.absoluteFill, { transform: [{ scale }] }]}>
            <RingDrawing ring={ring} color={color} />
          </Animated.View>
        );
      })}
    </Animated.View>
  );
};
