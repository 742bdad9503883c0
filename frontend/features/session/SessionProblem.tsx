import { useRouter } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import type { Problem } from '@/api/problems';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { space } from '@/ui/tokens';
import { rememberedSession, useSession } from './sessionStore';

/** Why it does not go on, and what can be done. */
export const SessionProblem = ({ problem }: { readonly problem: Problem }) => {
  const router = useRouter();
  const goBack = (): void => {
    // What is still there is to be come back to, whatever has gone wrong.
    if (rememberedSession() === undefined) useSession.getState().leave();
    router.dismissTo('/');
  };
  return (
    <View style={styles.problem}>
      <Notice
        problem={problem}
        onRetry={() => {
          useSession.getState().tryAgain();
        }}
      />
      <Button label="Back to the beginning" kind="quiet" onPress={goBack} />
    </View>
  );
};

const styles = StyleSheet.create({ problem: { width: '100%', gap: space.m } });
