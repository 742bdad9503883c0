import { StyleSheet, View } from 'react-native';
import { useTheme } from './theme';
import { radius, space } from './tokens';

interface ProgressBarProps {
  /** What is under way. */
  readonly label: string;
  /** 0 to 1; null: nobody knows how far it is. */
  readonly share: number | null;
}

/** How far something is. */
export const ProgressBar = ({ label, share }: ProgressBarProps) => {
  const { palette } = useTheme();
  const percent = share === null ? null : Math.round(Math.min(1, Math.max(0, share)) * 100);
  const value = percent === null ? {} : { 'aria-valuenow': percent, 'aria-valuetext': `${String(percent)} %` };
  return (
    <View
      role="progressbar"
      accessible
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...value}
      style={[styles.track, { backgroundColor: palette.line }]}
    >
      <View style={[styles.done, { width: `${percent ?? 0}%`, backgroundColor: palette.accent }]} />
    </View>
  );
};

const styles = StyleSheet.create({
  track: { height: space.s, borderRadius: radius.round, overflow: 'hidden' },
  done: { height: '100%', borderRadius: radius.round },
});
