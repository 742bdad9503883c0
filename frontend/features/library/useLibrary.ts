import type { JobId } from '@float/contract';
import { ApiError } from '@float/contract/client';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { callFloat } from '@/api/floatApi';
import { useKeeping, useKept } from '@/features/keeping/keepingStore';
import { useIdentity } from '@/identity/identityStore';
import { useIsOnline } from '@/ui/useIsOnline';
import type { LibraryEntry } from './libraryEntry';
import { mergeEntries } from './libraryEntry';

/** While something is being made, its state changes. */
const MAKING_MS = 5_000;
/** While the server has trouble. */
const TROUBLE_MS = 30_000;

/** Of one person: nobody sees what was asked for by another. */
const keyOf = (userId: string | undefined) => ['sessions', userId] as const;

/** The pages of a person's sessions, newest first. Nobody yet: nothing is asked, there is nothing. */
export const useSessionPages = () => {
  const userId = useIdentity(({ identity }) => identity?.user_id);
  const isOnline = useIsOnline();
  return useInfiniteQuery({
    queryKey: keyOf(userId),
    enabled: userId !== undefined && isOnline,
    // When the server cannot be reached it is to fail and to say so, not to wait.
    networkMode: 'always',
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => callFloat((client) => client.jobs(pageParam, { signal })),
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    refetchOnMount: 'always',
    refetchInterval: ({ state: { data, status: fetched } }) => {
      const isMaking = data?.pages.some(({ jobs }) =>
        jobs.some(({ status }) => status !== 'completed' && status !== 'failed'),
      );
      if (isMaking !== true) return false;
      return fetched === 'error' ? TROUBLE_MS : MAKING_MS;
    },
  });
};

export interface Library {
  /** Undefined until it is known. */
  readonly entries: readonly LibraryEntry[] | undefined;
  /** Why the list could not be read; what is on this device is there all the same. */
  readonly error: Error | null;
  /** How many pages of the list have been read. */
  readonly pageCount: number;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** What there is of a person's sessions, on the server and on this device. */
export const useLibrary = (): Library => {
  const isSomebody = useIdentity(({ identity }) => identity !== undefined);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useSessionPages();
  const isOnline = useIsOnline();
  const kept = useKept();
  const items = data?.pages.flatMap(({ jobs }) => jobs);
  const isKnown = items !== undefined || error !== null || !isSomebody || !isOnline;
  return {
    entries: isKnown && kept !== undefined ? mergeEntries(items ?? [], kept, !hasNextPage) : undefined,
    error,
    pageCount: data?.pages.length ?? 0,
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    loadMore: () => void fetchNextPage(),
    retry: () => void refetch(),
  };
};

/** Reads on as long as a search may find more further back. */
export const useReadOn = (isSearching: boolean, library: Library): void => {
  const { hasMore, isLoadingMore, error, loadMore, pageCount } = library;
  const isDue = isSearching && hasMore && !isLoadingMore && error === null;
  useEffect(() => {
    if (isDue) loadMore();
    // `loadMore` is new each time; that alone is no reason to read on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isDue, pageCount]);
};

const eraseThere = async (jobId: JobId): Promise<void> => {
  try {
    await callFloat((client) => client.erase(jobId));
  } catch (error) {
    // What is gone already is what was asked for.
    if (!(error instanceof ApiError) || error.code !== 'JOB_NOT_FOUND') throw error;
  }
};

/** Deletes a session everywhere, or only from this device. */
export const useDeletion = () => {
  const queryClient = useQueryClient();
  const userId = useIdentity(({ identity }) => identity?.user_id);
  return useMutation({
    networkMode: 'always',
    mutationFn: async ({ entry, everywhere }: { readonly entry: LibraryEntry; readonly everywhere: boolean }) => {
      if (everywhere && entry.isListed) await eraseThere(entry.jobId);
      await useKeeping.getState().forget(entry.jobId);
      await queryClient.invalidateQueries({ queryKey: keyOf(userId) });
    },
  });
};
