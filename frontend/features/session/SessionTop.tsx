import { useEffect, useRef } from 'react';
import { StyleSheet, View } from 'react-native';
import { bringForward } from '@/ui/bringForward';
import { IconButton } from '@/ui/IconButton';
import { Text } from '@/ui/Text';
import { TOUCH_SIZE } from '@/ui/tokens';
import { useSession } from './sessionStore';

interface SessionTopProps {
  /** Undefined: there is nothing to end. */
  readonly onEnd: (() => void) | undefined;
  /** Something else comes first. */
  readonly isQuiet: boolean;
}

/** What is heard, and the way out of it. */
export const SessionTop = ({ onEnd, isQuiet }: SessionTopProps) => {
  const title = useSession((session) => session.title);
  const heading = useRef<View>(null);
  useEffect(() => {
    if (!isQuiet) bringForward(heading.current);
    // Only when the screen appears: a title that comes later must not take the focus again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <View style={styles.top}>
      <View style={styles.side}>
        {onEnd === undefined ? null : <IconButton icon="close" label="End the session" onPress={onEnd} />}
      </View>
      <View ref={heading} tabIndex={-1} style={styles.title}>
        <Text level={1} type="heading" color="inkSoft" center>
          {title ?? 'Your session'}
        </Text>
      </View>
    </View>
  );
};

const styles = StyleSheet.create({
  top: { width: '100%', flexDirection: 'row', alignItems: 'center' },
  title: { flex: 1, outlineStyle: 'solid', outlineColor: 'transparent' },
  side: { width: TOUCH_SIZE },
});
