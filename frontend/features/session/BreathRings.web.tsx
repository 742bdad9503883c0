import { useImperativeHandle, useRef } from 'react';
import { StyleSheet, View } from 'react-native';
import type { BreathRingsProps } from './BreathRings';
import { RingDrawing } from './RingDrawing';
import { opacityAt, rings, scaleAt, STILL_LEVEL } from './ringPlan';

/** On the web a view is an element. */
const styleOf = (view: unknown): CSSStyleDeclaration | undefined =>
  view instanceof HTMLElement ? view.style : undefined;

export const BreathRings = ({ ref, color, size, isStill }: BreathRingsProps) => {
  const whole = useRef<View>(null);
  const views = useRef(new Map<string, View | null>());
  const paint = (level: number): void => {
    const wholeStyle = styleOf(whole.current);
    if (wholeStyle !== undefined) wholeStyle.opacity = isStill ? opacityAt(level).toFixed(3) : '1';
    for (const ring of rings) {
      const style = styleOf(views.current.get(ring.id));
      if (style !== undefined) style.transform = `scale(${scaleAt(ring, isStill ? STILL_LEVEL : level).toFixed(4)})`;
    }
  };
  useImperativeHandle(ref, () => ({ paint }));
  return (
    <View ref={whole} style={{ width: size, height: size }} aria-hidden>
      {rings.map((ring) => (
        <View
          key={ring.id}
          ref={(view) => {
            views.current.set(ring.id, view);
          }}
          style={StyleSheet.absoluteFill}
        >
          <RingDrawing ring={ring} color={color} />
        </View>
      ))}
    </View>
  );
};
