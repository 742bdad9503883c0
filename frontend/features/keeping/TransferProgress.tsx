import { StyleSheet, View } from 'react-native';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { ProgressBar } from '@/ui/ProgressBar';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { useKeeping } from './keepingStore';
import type { Keepable, Transfer } from './keepingState';

interface TransferProgressProps {
  readonly session: Keepable;
  readonly transfer: Transfer;
}

/** How a session comes to this device, with a way to stop it. */
export const TransferProgress = ({ session, transfer }: TransferProgressProps) => {
  const { keep, cancel } = useKeeping();
  if (transfer.phase === 'failed') return <Notice problem={transfer.problem} onRetry={() => void keep(session)} />;
  const share = transfer.phase === 'fetching' ? transfer.share : null;
  const percent = share === null ? '' : ` ${String(Math.floor(share * 100))} %`;
  const label = transfer.phase === 'preparing' ? 'Making one file of it' : 'Bringing it to this device';
  return (
    <View style={styles.transfer}>
      <View style={styles.words}>
        <Text type="label" color="inkSoft">{`${label}…${percent}`}</Text>
        <ProgressBar label={label} share={share} />
      </View>
      <Button
        label="Cancel"
        kind="quiet"
        onPress={() => {
          cancel(session.jobId);
        }}
      />
    </View>
  );
};

const styles = StyleSheet.create({
  transfer: { flexDirection: 'row', alignItems: 'center', gap: space.m },
  words: { flex: 1, gap: space.s },
});
