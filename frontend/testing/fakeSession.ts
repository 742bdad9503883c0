import { create } from 'zustand';
import { idleModel } from '@/features/session/sessionModel';
import type { KeptSession, PastSession, RememberedSession, SessionState } from '@/features/session/sessionState';
import type { SessionWish } from '@/features/session/sessionWish';

/** What a screen asked of the session. */
export const sessionCalls = {
  begin: jest.fn((_wish: SessionWish) => undefined),
  resume: jest.fn(() => undefined),
  leave: jest.fn(() => undefined),
  replay: jest.fn((_session: PastSession) => undefined),
  playKept: jest.fn((_session: KeptSession) => undefined),
  togglePlaying: jest.fn(() => undefined),
  seekBy: jest.fn((_seconds: number) => undefined),
  tryAgain: jest.fn(() => undefined),
  end: jest.fn(() => undefined),
  sleepIn: jest.fn((_minutes: number | null) => undefined),
};

/** In the place of `features/session/sessionStore`: nothing sounds. */
export const useSession = create<SessionState>(() => ({
  ...idleModel,
  ...sessionCalls,
  breathAt: () => undefined,
}));

export const rememberedSession = jest.fn<RememberedSession | undefined, []>();
