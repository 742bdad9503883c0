import { useEffect, useRef, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { space } from '@/ui/tokens';
import type { BreathNow, BreathPhase } from './breath';
import { restingBreath, stepBreath } from './breathMotion';
import type { BreathRingsHandle } from './BreathRings';
import { BreathRings } from './BreathRings';

interface BreathShapeProps {
  /** Points: how large it is when it is full. */
  readonly size: number;
  /** It rests while nothing is heard. */
  readonly isMoving: boolean;
  /** The breath that is guided in what is heard; see `breathAt`. */
  readonly breathAt: (idleLevel: number) => BreathNow | undefined;
}

const said: Readonly<Record<BreathPhase, string>> = { inhale: 'In …', hold: 'Hold …', exhale: '… and out' };

/** After a pause of the page, as in a hidden tab, it does not jump. */
const MAX_FRAME_SECONDS = 0.1;

/** Calls back at every frame, as long as somebody looks. */
const everyFrame = (onFrame: (deltaSeconds: number) => void): (() => void) => {
  let lastMs: number | undefined;
  const draw = (nowMs: number): void => {
    onFrame(lastMs === undefined ? 0 : Math.min(MAX_FRAME_SECONDS, (nowMs - lastMs) / 1000));
    lastMs = nowMs;
    frame = requestAnimationFrame(draw);
  };
  let frame = requestAnimationFrame(draw);
  return () => {
    cancelAnimationFrame(frame);
  };
};

/** The shape that breathes: along with a guided breath, and by itself in between. */
export const BreathShape = ({ size, isMoving, breathAt }: BreathShapeProps) => {
  const { palette, isReducedMotion } = useTheme();
  const rings = useRef<BreathRingsHandle>(null);
  const now = useRef(restingBreath);
  const sample = useRef(breathAt);
  const [phase, setPhase] = useState<BreathPhase>();
  useEffect(() => {
    sample.current = breathAt;
    rings.current?.paint(now.current.level);
  });
  useEffect(() => {
    if (!isMoving) return undefined;
    return everyFrame((deltaSeconds) => {
      now.current = stepBreath(now.current, sample.current(now.current.idleLevel), deltaSeconds);
      rings.current?.paint(now.current.level);
      setPhase(now.current.phase);
    });
  }, [isMoving]);
  const caption = isMoving && phase !== undefined ? said[phase] : '';
  return (
    <View style={[styles.shape, !isMoving && styles.resting]}>
      <BreathRings ref={rings} color={palette.glow} size={size} isStill={isReducedMotion} />
      {isReducedMotion ? (
        <Text type="heading" color="inkSoft" center style={styles.caption} aria-hidden>
          {caption}
        </Text>
      ) : null}
    </View>
  );
};

const styles = StyleSheet.create({
  shape: { alignItems: 'center', justifyContent: 'center' },
  resting: { opacity: 0.6 },
  caption: { marginTop: space.m },
});
