import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useIdentity } from './identityStore';

/** What was fetched for one person is not shown to another. */
export const useChangedPerson = (): void => {
  const queries = useQueryClient();
  useEffect(
    () =>
      useIdentity.subscribe(({ identity }, { identity: before }) => {
        if (before !== undefined && identity?.user_id !== before.user_id) queries.clear();
      }),
    [queries],
  );
};
