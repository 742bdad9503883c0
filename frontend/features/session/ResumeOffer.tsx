import { useRouter } from 'expo-router';
import { HelpCard } from '@/features/safety/HelpCard';
import { TopBar } from '@/features/safety/TopBar';
import { Button } from '@/ui/Button';
import { Horizon } from '@/ui/illustrations/Horizon';
import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';
import { StyleSheet, View } from 'react-native';
import { space } from '@/ui/tokens';
import type { RememberedSession } from './sessionState';
import { useSession } from './sessionStore';
import { formatTime } from './times';

/** After a reload: where the session stopped, and one button to go on. A page may make sound only in answer to one. */
export const ResumeOffer = ({ session }: { readonly session: RememberedSession }) => {
  const router = useRouter();
  const { positionSeconds, durationSeconds, title } = session;
  return (
    <Screen
      isCentered
      top={<TopBar />}
      backdrop={<Horizon />}
      bottom={
        <>
          <Button
            label="Go on"
            onPress={() => {
              useSession.getState().resume();
            }}
          />
          <Button
            label="Back to the beginning"
            kind="quiet"
            onPress={() => {
              router.dismissTo('/');
            }}
          />
        </>
      }
    >
      <HelpCard safety={session.safety} />
      <View style={styles.offer}>
        <Text level={1} type="display" center>
          {title ?? 'Your session'}
        </Text>
        <Text color="inkSoft" center>
          {`It stopped at ${formatTime(positionSeconds)} of ${formatTime(durationSeconds)}.`}
        </Text>
      </View>
    </Screen>
  );
};

const styles = StyleSheet.create({ offer: { gap: space.m } });
