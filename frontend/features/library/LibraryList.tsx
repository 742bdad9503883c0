import { useRouter } from 'expo-router';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { useKeeping } from '@/features/keeping/keepingStore';
import { useSession } from '@/features/session/sessionStore';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { groupByDay } from './days';
import { DeleteDialog, MakeAgainDialog } from './LibraryDialogs';
import type { LibraryEntry } from './libraryEntry';
import { LibraryRow } from './LibraryRow';

interface Asked {
  readonly about: 'deletion' | 'making';
  readonly entry: LibraryEntry;
}

/** In the tap. */
const listen = ({ jobId, title, durationSeconds, isKept, safety }: LibraryEntry): void => {
  const session = useSession.getState();
  const past = { jobId, title, durationSeconds, safety };
  if (isKept) session.playKept({ ...past, url: useKeeping.getState().open(jobId) });
  else session.replay(past);
};

/** Sessions by day. */
export const LibraryList = ({ entries }: { readonly entries: readonly LibraryEntry[] }) => {
  const router = useRouter();
  const [asked, setAsked] = useState<Asked>();
  const close = (): void => {
    setAsked(undefined);
  };
  return (
    <View style={styles.days}>
      {groupByDay(entries, new Date()).map(({ key, label, entries: ofDay }) => (
        <View key={key} style={styles.day}>
          <Text type="label" color="inkSoft" level={2}>
            {label}
          </Text>
          <View role="list" style={styles.rows}>
            {ofDay.map((entry) => (
              <LibraryRow
                key={entry.jobId}
                entry={entry}
                onListen={() => {
                  listen(entry);
                  router.push('/session');
                }}
                onMakeAgain={() => {
                  setAsked({ about: 'making', entry });
                }}
                onDelete={() => {
                  setAsked({ about: 'deletion', entry });
                }}
              />
            ))}
          </View>
        </View>
      ))}
      {asked?.about === 'deletion' ? <DeleteDialog entry={asked.entry} onClose={close} /> : null}
      {asked?.about === 'making' ? <MakeAgainDialog entry={asked.entry} onClose={close} /> : null}
    </View>
  );
};

const styles = StyleSheet.create({
  days: { gap: space.xl },
  day: { gap: space.s },
  rows: { gap: space.s },
});
