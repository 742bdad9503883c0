import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import { describeProblem } from '@/api/problems';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { useIsOnline } from '@/ui/useIsOnline';
import type { LibraryEntry } from './libraryEntry';
import { searchEntries } from './libraryEntry';
import { LibraryEmpty } from './LibraryEmpty';
import { LibraryList } from './LibraryList';
import { LibrarySkeleton } from './LibrarySkeleton';
import { LibraryTop } from './LibraryTop';
import { SearchField } from './SearchField';
import type { Library } from './useLibrary';
import { useLibrary, useReadOn } from './useLibrary';

const OFFLINE = {
  title: 'You are offline',
  advice: 'What you kept on this device can be heard all the same. The rest is back when you are.',
  isRetriable: false,
};

const Trouble = ({ library }: { readonly library: Library }) => {
  const isOnline = useIsOnline();
  if (!isOnline) return <Notice problem={OFFLINE} />;
  return library.error === null ? null : <Notice problem={describeProblem(library.error)} onRetry={library.retry} />;
};

const countOf = (found: readonly LibraryEntry[], isReadingOn: boolean): string => {
  if (isReadingOn) return 'Looking further back…';
  if (found.length === 0) return 'No session with these words in its title.';
  return found.length === 1 ? 'One session' : `${String(found.length)} sessions`;
};

interface ShelfProps {
  readonly library: Library;
  readonly entries: readonly LibraryEntry[];
}

const Shelf = ({ library, entries }: ShelfProps) => {
  const [query, setQuery] = useState('');
  const isSearching = query.trim() !== '';
  const found = searchEntries(entries, query);
  useReadOn(isSearching, library);
  return (
    <>
      <SearchField query={query} onChange={setQuery} />
      <Text type="note" color="inkSoft" aria-live="polite">
        {isSearching ? countOf(found, library.hasMore && library.error === null) : ''}
      </Text>
      <LibraryList entries={found} />
      {library.hasMore && !isSearching ? (
        <Button label="Earlier sessions" kind="secondary" isBusy={library.isLoadingMore} onPress={library.loadMore} />
      ) : null}
    </>
  );
};

const Content = () => {
  const library = useLibrary();
  const isOnline = useIsOnline();
  const { error } = library;
  if (library.entries === undefined) return <LibrarySkeleton />;
  const entries = library.entries.filter(({ isKept }) => isKept || isOnline);
  const isTroubled = error !== null || !isOnline;
  return (
    <View style={styles.content}>
      <Trouble library={library} />
      {entries.length > 0 ? <Shelf library={library} entries={entries} /> : null}
      {entries.length === 0 && !isTroubled ? <LibraryEmpty /> : null}
    </View>
  );
};

/** Past sessions: to be heard again, kept, deleted. */
export const LibraryScreen = () => (
  <Screen top={<LibraryTop />}>
    <Content />
  </Screen>
);

const styles = StyleSheet.create({ content: { gap: space.l } });
