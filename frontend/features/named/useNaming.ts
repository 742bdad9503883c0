import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { callFloat } from '@/api/floatApi';
import { describeProblem, type Problem } from '@/api/problems';
import { useDraft } from '@/features/draft/draftStore';
import { localeForHelp } from '@/features/safety/deviceSafety';

/** How far the words are on their way to a name. */
export type Naming =
  | { readonly step: 'nothing' | 'asking' | 'waiting' }
  | { readonly step: 'failed'; readonly problem: Problem; readonly retry: () => void };

/**
 * Asks what is felt, as long as there are words that nobody has named; the answer joins the draft.
 *
 * @param isShown  nobody waits for an answer on a screen that is covered: it must not come up in a session
 * @returns        `waiting`: for the network
 */
export const useNaming = (isShown: boolean): Naming => {
  const words = useDraft((draft) => draft.words.trim());
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey: ['naming', words],
    queryFn: ({ signal }) =>
      callFloat((client) => client.summary({ prompt: words, locale: localeForHelp() }, { signal })),
    enabled: isShown && words !== '',
    staleTime: Number.POSITIVE_INFINITY,
    // Words are not to outlive the screen.
    gcTime: 0,
  });
  useEffect(() => {
    if (data !== undefined) useDraft.getState().add(data);
  }, [data]);
  if (words === '') return { step: 'nothing' };
  if (fetchStatus === 'paused') return { step: 'waiting' };
  if (error === null || fetchStatus === 'fetching') return { step: 'asking' };
  return { step: 'failed', problem: describeProblem(error), retry: () => void refetch() };
};
