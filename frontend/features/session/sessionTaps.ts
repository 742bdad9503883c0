import { useSession } from './sessionStore';

/** What a tap or a key does to the session that is heard. */
export const seekBy = (seconds: number): void => {
  useSession.getState().seekBy(seconds);
};

export const togglePlaying = (): void => {
  useSession.getState().togglePlaying();
};
