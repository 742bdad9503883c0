import { useFocusEffect, useRouter } from 'expo-router';
import { useCallback, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import type { RememberedSession } from '@/features/session/sessionState';
import { rememberedSession, useSession } from '@/features/session/sessionStore';
import { formatTime } from '@/features/session/times';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';

/** The session that was interrupted, as it is whenever the screen comes into view. */
export const useInterrupted = () => {
  const [interrupted, setInterrupted] = useState(rememberedSession);
  const look = useCallback(() => {
    setInterrupted(rememberedSession());
  }, []);
  useFocusEffect(look);
  return interrupted;
};

/** Offers to go on with a session that was interrupted. */
export const ResumeCard = ({ interrupted }: { readonly interrupted: RememberedSession }) => {
  const router = useRouter();
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  const { positionSeconds, durationSeconds, title } = interrupted;
  const goOn = () => {
    useSession.getState().resume();
    router.push('/session');
  };
  const dismiss = () => {
    useSession.getState().leave();
    setDismissed(true);
  };
  return (
    <Card style={styles.card}>
      <View>
        <Text type="heading" level={2}>
          {title ?? 'You were in a session'}
        </Text>
        <Text type="label" color="inkSoft">
          {`It stopped at ${formatTime(positionSeconds)} of ${formatTime(durationSeconds)}.`}
        </Text>
      </View>
      <View style={styles.ways}>
        <Button kind="secondary" label="Go on" onPress={goOn} />
        <Button kind="quiet" label="Not now" onPress={dismiss} />
      </View>
    </Card>
  );
};

const styles = StyleSheet.create({
  card: { marginBottom: space.xl },
  ways: { flexDirection: 'row', flexWrap: 'wrap', gap: space.s },
});
