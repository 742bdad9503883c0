import { QueryClient } from '@tanstack/react-query';

/** What was fetched. The client of the API tries again by itself. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: false,
      },
    },
  });
