import { jobIdSchema } from '@float/contract';
import { Redirect, useRouter } from 'expo-router';
import { useEffect, useRef, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { HelpCard } from '@/features/safety/HelpCard';
import { TopBar } from '@/features/safety/TopBar';
import { useSession } from '@/features/session/sessionStore';
import { bringForward } from '@/ui/bringForward';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Horizon } from '@/ui/illustrations/Horizon';
import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';
import { FeelingColors, useTheme } from '@/ui/theme';
import { space } from '@/ui/tokens';
import type { AfterFeeling } from './afterFeeling';
import { HowIsItNow } from './HowIsItNow';
import { KeepSession } from './KeepSession';

const Farewell = ({ isQuiet }: { readonly isQuiet: boolean }) => {
  const title = useSession((session) => session.title);
  const heading = useRef<View>(null);
  useEffect(() => {
    if (!isQuiet) bringForward(heading.current);
    // Only when the screen appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <View ref={heading} tabIndex={-1} style={styles.farewell}>
      <Text level={1} type="display">
        Take a moment
      </Text>
      <Text color="inkSoft">
        {title === null ? 'That was your session.' : `That was “${title}”.`} There is no hurry to move on.
      </Text>
    </View>
  );
};

const Onwards = () => {
  const router = useRouter();
  const { palette } = useTheme();
  return (
    <>
      <Button
        label="Again"
        icon={<Icon name="again" color={palette.onAccent} />}
        onPress={() => {
          useSession.getState().tryAgain();
          router.replace('/session');
        }}
      />
      <Button
        label="Back to the beginning"
        kind="quiet"
        onPress={() => {
          useSession.getState().leave();
          router.dismissTo('/');
        }}
      />
    </>
  );
};

const After = () => {
  const jobId = jobIdSchema.safeParse(useSession((session) => session.jobId)).data;
  const safety = useSession((session) => session.safety);
  const [chosen, setChosen] = useState<AfterFeeling>();
  const hasHelp = safety !== null && safety !== undefined;
  // Where there is much to read, nothing lies behind it.
  const isCalm = !hasHelp && chosen !== 'heavier';
  return (
    <Screen top={<TopBar />} bottom={<Onwards />} backdrop={isCalm ? <Horizon /> : undefined} isCentered={!hasHelp}>
      <HelpCard safety={safety} />
      <View style={styles.content}>
        <Farewell isQuiet={hasHelp} />
        <HowIsItNow chosen={chosen} onChoose={setChosen} />
        {jobId === undefined ? null : <KeepSession jobId={jobId} />}
      </View>
    </Screen>
  );
};

/** When a session has ended: how it is now, keep it, again. */
export const AfterScreen = () => {
  const phase = useSession(({ state }) => state.phase);
  const feeling = useSession((session) => session.feeling);
  if (phase === 'idle') return <Redirect href="/" />;
  return (
    <FeelingColors feeling={feeling}>
      <After />
    </FeelingColors>
  );
};

const styles = StyleSheet.create({
  content: { gap: space.xxl },
  farewell: { gap: space.s, outlineStyle: 'solid', outlineColor: 'transparent' },
});
