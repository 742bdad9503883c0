import { useEffect, useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui/Text';
import { type } from '@/ui/tokens';
import { useIsOnline } from '@/ui/useIsOnline';
import { useSession } from './sessionStore';
import { statusOf } from './sessionStatus';

/** Most waits are shorter than this, and not worth a word. */
export const WAIT_MS = 1_000;

const useIsLate = (isWaiting: boolean): boolean => {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => {
      setLate(true);
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isWaiting]);
  return isLate;
};

/** How the session is, for everybody: screen readers say each change, when they have said what they say. */
export const SessionStatus = ({ isEnding }: { readonly isEnding: boolean }) => {
  const session = useSession();
  const isOnline = useIsOnline();
  const isLate = useIsLate(session.state.phase === 'buffering');
  return (
    <View role="status" aria-live="polite" style={styles.status}>
      <Text type="label" color="inkSoft" center>
        {isEnding ? 'It fades away' : statusOf(session, { isOnline, isLate })}
      </Text>
    </View>
  );
};

const styles = StyleSheet.create({ status: { minHeight: type.label.lineHeight } });
