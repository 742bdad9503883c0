import { useRouter } from 'expo-router';
import { usePreferences } from '@/features/preferences/preferencesStore';
import { useSession } from '@/features/session/sessionStore';
import type { SessionWish } from '@/features/session/sessionWish';
import { draftSafety } from './draftSafety';
import { feelingOf, floatsOf, useDraft } from './draftStore';

/** @returns undefined when there is nothing to make a session for */
const readWish = (): SessionWish | undefined => {
  const { words, feelings } = useDraft.getState();
  const { durationMinutes, bed, voice } = usePreferences.getState();
  const floats = floatsOf({ words, feelings });
  if (floats.length === 0) return undefined;
  return { floats, durationMinutes, bed, voice, feeling: feelingOf(feelings), safety: draftSafety() };
};

export interface Beginning {
  readonly label: string;
  readonly canBegin: boolean;
  /** In the tap: browsers let a page make sound only in answer to one. */
  readonly begin: () => void;
}

/** Begins the session that has been put together. */
export const useBegin = (): Beginning => {
  const router = useRouter();
  const minutes = usePreferences(({ durationMinutes }) => durationMinutes);
  const canBegin = useDraft((draft) => floatsOf(draft).length > 0);
  return {
    label: `Begin · ${String(minutes)} minutes`,
    canBegin,
    begin: () => {
      const wish = readWish();
      if (wish === undefined) return;
      useSession.getState().begin(wish);
      useDraft.getState().markBegun(true);
      router.push('/session');
    },
  };
};
