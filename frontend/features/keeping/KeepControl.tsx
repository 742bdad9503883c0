import { Platform, StyleSheet, View } from 'react-native';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { space } from '@/ui/tokens';
import { useKeeping, useKept } from './keepingStore';
import type { Keepable } from './keepingState';
import { TransferProgress } from './TransferProgress';

export const KEEP_LABEL = 'Keep it on this device';
const SAVE_LABEL = Platform.OS === 'web' ? 'Save the file' : 'Share the file';

const Kept = ({ session }: { readonly session: Keepable }) => {
  const { palette } = useTheme();
  const save = useKeeping((state) => state.save);
  return (
    <View style={styles.kept}>
      <View style={styles.said}>
        <Icon name="check" color={palette.accent} />
        <Text type="label" color="inkSoft" style={styles.words} aria-live="polite">
          Kept on this device. It plays without a connection.
        </Text>
      </View>
      <Button label={SAVE_LABEL} kind="secondary" onPress={() => void save(session.jobId)} />
    </View>
  );
};

/** Keeps a session on this device, says how that goes, and gives the file away. */
export const KeepControl = ({ session }: { readonly session: Keepable }) => {
  const { palette } = useTheme();
  const { keep, transfers } = useKeeping();
  const isKept = useKept()?.some(({ jobId }) => jobId === session.jobId) === true;
  const transfer = transfers[session.jobId];
  if (transfer !== undefined) return <TransferProgress session={session} transfer={transfer} />;
  if (isKept) return <Kept session={session} />;
  return (
    <Button
      label={KEEP_LABEL}
      kind="secondary"
      icon={<Icon name="keep" color={palette.accent} />}
      onPress={() => void keep(session)}
    />
  );
};

const styles = StyleSheet.create({
  words: { flex: 1 },
  kept: { gap: space.m },
  said: { flexDirection: 'row', alignItems: 'center', gap: space.s },
});
