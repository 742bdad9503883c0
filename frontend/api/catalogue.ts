import { useQuery } from '@tanstack/react-query';
import { publicFloat } from './floatApi';

/** Links to previews work for an hour. */
const STALE_MS = 30 * 60_000;

export const useMusic = () =>
  useQuery({ queryKey: ['music'], queryFn: ({ signal }) => publicFloat.music({ signal }), staleTime: STALE_MS });

export const useVoices = () =>
  useQuery({ queryKey: ['voices'], queryFn: ({ signal }) => publicFloat.voices({ signal }), staleTime: STALE_MS });
