import { useRouter } from 'expo-router';
import { useEffect, useRef, useState } from 'react';
import { ActivityIndicator, StyleSheet, View } from 'react-native';
import type { Problem } from '@/api/problems';
import { completeSignIn } from '@/identity/signIn';
import { describeSignIn } from '@/identity/signInProblem';
import { TopBar } from '@/features/safety/TopBar';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { space } from '@/ui/tokens';
import { pageAddress } from './pageAddress';

/** Completes the sign-in that this page was left for, once. */
const useCompletion = (onDone: () => void): Problem | undefined => {
  const [problem, setProblem] = useState<Problem>();
  const isBegun = useRef(false);
  useEffect(() => {
    // A code can be redeemed once.
    if (isBegun.current) return;
    isBegun.current = true;
    completeSignIn(pageAddress()).then(onDone, (error: unknown) => {
      setProblem(describeSignIn(error));
    });
  }, [onDone]);
  return problem;
};

/** Where an issuer sends people back to. */
export const SignedInScreen = () => {
  const router = useRouter();
  const { palette } = useTheme();
  const [goOn] = useState(() => () => {
    router.replace('/you');
  });
  const problem = useCompletion(goOn);
  return (
    <Screen isCentered top={<TopBar />}>
      <View style={styles.content}>
        {problem === undefined ? (
          <View role="status" style={styles.waiting}>
            <ActivityIndicator color={palette.accent} />
            <Text center>Signing you in…</Text>
          </View>
        ) : (
          <>
            <Notice problem={problem} />
            <Button label="Back to you" onPress={goOn} />
          </>
        )}
      </View>
    </Screen>
  );
};

const styles = StyleSheet.create({ content: { gap: space.l }, waiting: { gap: space.m, alignItems: 'center' } });
