import { useState } from 'react';
import type { AccessibilityActionEvent } from 'react-native';
import { StyleSheet, View } from 'react-native';
import { focusRing } from '@/ui/focusRing';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { radius, space, TOUCH_SIZE } from '@/ui/tokens';
import { SEEK_SECONDS } from './seekStep';
import { formatTime, sayTime } from './times';

interface SessionProgressProps {
  readonly elapsedSeconds: number;
  readonly totalSeconds: number;
  readonly bufferedSeconds: number;
  /** When the sound fades away by itself; null: at the end. */
  readonly sleepAtSeconds: number | null;
  readonly onSeek: (seconds: number) => void;
}

type Times = Omit<SessionProgressProps, 'onSeek' | 'sleepAtSeconds'>;

const KNOB_SIZE = 14;
/** Of the accent, for what is ready ahead. */
const AHEAD_OPACITY = 0.35;

const percentOf = (seconds: number, totalSeconds: number): `${number}%` =>
  `${totalSeconds > 0 ? Math.min(100, Math.max(0, (seconds / totalSeconds) * 100)) : 0}%`;

const Track = ({ elapsedSeconds, totalSeconds, bufferedSeconds }: Times) => {
  const { palette } = useTheme();
  const done = percentOf(elapsedSeconds, totalSeconds);
  const ahead = { width: percentOf(bufferedSeconds, totalSeconds), backgroundColor: palette.accent };
  return (
    <>
      <View style={[styles.track, { backgroundColor: palette.line }]}>
        <View style={[styles.part, styles.ahead, ahead]} />
        <View style={[styles.part, { width: done, backgroundColor: palette.accent }]} />
      </View>
      <View style={[styles.knob, { left: done, backgroundColor: palette.accent }]} />
    </>
  );
};

/** What is done, what is ready ahead; a tap, or an arrow key, goes to another place. */
const PlaceSlider = ({ onSeek, ...times }: Omit<SessionProgressProps, 'sleepAtSeconds'>) => {
  const { palette } = useTheme();
  const [width, setWidth] = useState(0);
  const { elapsedSeconds, totalSeconds } = times;
  const onAction = ({ nativeEvent: { actionName } }: AccessibilityActionEvent): void => {
    onSeek(actionName === 'increment' ? SEEK_SECONDS : -SEEK_SECONDS);
  };
  return (
    <View
      role="slider"
      aria-label="Place in the session"
      aria-valuemin={0}
      aria-valuemax={Math.round(totalSeconds)}
      aria-valuenow={Math.round(Math.min(elapsedSeconds, totalSeconds))}
      aria-valuetext={`${sayTime(elapsedSeconds)} of ${sayTime(totalSeconds)}`}
      accessible
      tabIndex={0}
      accessibilityActions={[{ name: 'increment' }, { name: 'decrement' }]}
      onAccessibilityAction={onAction}
      onLayout={({ nativeEvent }) => {
        setWidth(nativeEvent.layout.width);
      }}
      onStartShouldSetResponder={() => true}
      onResponderRelease={({ nativeEvent }) => {
        if (width > 0) onSeek((nativeEvent.locationX / width) * totalSeconds - elapsedSeconds);
      }}
      style={[styles.slider, focusRing(palette)]}
    >
      <View style={styles.untouchable}>
        <Track {...times} />
      </View>
    </View>
  );
};

const Time = ({ children }: { readonly children: string }) => (
  <Text type="note" color="inkSoft" style={styles.digits}>
    {children}
  </Text>
);

/** Where in the session it is, and how much of it is left. */
export const SessionProgress = ({ sleepAtSeconds, ...rest }: SessionProgressProps) => (
  <View style={styles.progress}>
    <PlaceSlider {...rest} />
    <View style={styles.times}>
      <Time>{formatTime(rest.elapsedSeconds)}</Time>
      <Time>{sleepAtSeconds === null ? '' : `fades away at ${formatTime(sleepAtSeconds)}`}</Time>
      <Time>{`${formatTime(Math.ceil(rest.totalSeconds - rest.elapsedSeconds))} left`}</Time>
    </View>
  </View>
);

const styles = StyleSheet.create({
  progress: { width: '100%' },
  slider: { height: TOUCH_SIZE, justifyContent: 'center', borderRadius: radius.s },
  /** Touches count from the slider's own edge. */
  untouchable: { height: KNOB_SIZE, justifyContent: 'center', pointerEvents: 'none' },
  track: { height: space.xs, borderRadius: radius.round, overflow: 'hidden' },
  part: { position: 'absolute', top: 0, bottom: 0, left: 0, borderRadius: radius.round },
  ahead: { opacity: AHEAD_OPACITY },
  knob: {
    position: 'absolute',
    width: KNOB_SIZE,
    height: KNOB_SIZE,
    marginLeft: -KNOB_SIZE / 2,
    borderRadius: radius.round,
  },
  times: { flexDirection: 'row', justifyContent: 'space-between' },
  digits: { fontVariant: ['tabular-nums'] },
});
