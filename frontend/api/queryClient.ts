import { ApiError } from '@float/contract/client';
import { QueryClient } from '@tanstack/react-query';

const MAX_RETRIES = 2;

/** What was fetched, and how often it is tried: only what may pass is. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: (count, error) => count < MAX_RETRIES && error instanceof ApiError && error.retriable,
      },
    },
  });
