import { useEffect, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/ui/Button';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { mayCheckIn, rememberCheckIn } from './checkIn';
import { useHelp } from './helpStore';

interface CheckInLineProps {
  /** The answers that may speak of danger, oldest first. */
  readonly jobIds: readonly string[];
}

/** For words that may speak of danger: one quiet line, without a card, an alert or a change of focus. */
export const CheckInLine = ({ jobIds }: CheckInLineProps) => {
  const [isHidden, setHidden] = useState(false);
  const [isAllowed] = useState(() => mayCheckIn(jobIds, Date.now()));
  const isShown = isAllowed && !isHidden;
  const latest = jobIds.at(-1);
  useEffect(() => {
    if (isShown && latest !== undefined) rememberCheckIn(latest, Date.now());
  }, [isShown, latest]);
  if (!isShown) return null;
  return (
    <View style={styles.line}>
      <Text type="label" color="inkSoft" center>
        If it gets too much, you don’t have to carry it alone.
      </Text>
      <View style={styles.ways}>
        <Button kind="quiet" label="Talk to someone" onPress={useHelp.getState().open} />
        <Button
          kind="quiet"
          label="I’m OK"
          aria-label="I’m OK: hide this line"
          onPress={() => {
            rememberCheckIn(undefined, Date.now());
            setHidden(true);
          }}
        />
      </View>
    </View>
  );
};

const styles = StyleSheet.create({
  line: { gap: space.xs },
  ways: { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'center', gap: space.s },
});
