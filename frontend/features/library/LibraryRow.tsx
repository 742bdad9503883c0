import { StyleSheet, View } from 'react-native';
import { TransferProgress } from '@/features/keeping/TransferProgress';
import { shownTitle } from '@/features/keeping/keptFile';
import { useKeeping } from '@/features/keeping/keepingStore';
import { Card } from '@/ui/Card';
import { IconButton } from '@/ui/IconButton';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { timeOfDay } from './days';
import type { EntryState, LibraryEntry } from './libraryEntry';

const notes: Readonly<Record<EntryState, string | undefined>> = {
  ready: undefined,
  making: 'being made',
  failed: 'could not be made',
  expired: 'no longer there',
};

const aboutOf = ({ createdAt, durationSeconds, state, isKept }: LibraryEntry): string => {
  const minutes = Math.max(1, Math.round(durationSeconds / 60));
  const length = `${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
  const note = isKept ? 'on this device' : notes[state];
  return [timeOfDay(createdAt), length, note].filter((part) => part !== undefined).join(' · ');
};

export interface LibraryRowProps {
  readonly entry: LibraryEntry;
  readonly onListen: (entry: LibraryEntry) => void;
  readonly onMakeAgain: (entry: LibraryEntry) => void;
  readonly onDelete: (entry: LibraryEntry) => void;
}

const KeepButton = ({ entry, name }: { readonly entry: LibraryEntry; readonly name: string }) => {
  const { keep, save, transfers } = useKeeping();
  if (transfers[entry.jobId] !== undefined) return null;
  if (entry.isKept)
    return <IconButton icon="share" label={`Get the file of ${name}`} onPress={() => void save(entry.jobId)} />;
  if (!entry.canKeep) return null;
  return <IconButton icon="keep" label={`Keep ${name} on this device`} onPress={() => void keep(entry)} />;
};

/** One session, and what can be done with it. */
export const LibraryRow = ({ entry, onListen, onMakeAgain, onDelete }: LibraryRowProps) => {
  const transfer = useKeeping(({ transfers }) => transfers[entry.jobId]);
  const name = `“${shownTitle(entry.title)}”`;
  const isThere = entry.state === 'ready' || entry.state === 'making';
  return (
    <Card role="listitem" style={styles.card}>
      <View style={styles.row}>
        <IconButton
          icon={isThere ? 'play' : 'again'}
          label={isThere ? `Listen to ${name}` : `Make ${name} again`}
          onPress={() => {
            (isThere ? onListen : onMakeAgain)(entry);
          }}
        />
        <View style={styles.words}>
          <Text>{shownTitle(entry.title)}</Text>
          <Text type="note" color="inkSoft">
            {aboutOf(entry)}
          </Text>
        </View>
        <KeepButton entry={entry} name={name} />
        <IconButton
          icon="bin"
          label={`Delete ${name}`}
          onPress={() => {
            onDelete(entry);
          }}
        />
      </View>
      {transfer === undefined ? null : <TransferProgress session={entry} transfer={transfer} />}
    </Card>
  );
};

const styles = StyleSheet.create({
  card: { padding: space.s },
  row: { flexDirection: 'row', alignItems: 'center' },
  words: { flex: 1, paddingHorizontal: space.xs, paddingVertical: space.xs },
});
