import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { Session, type SessionParts } from './session';
import { idleModel } from './sessionModel';
import type { SessionState } from './sessionState';

export type SessionStore = UseBoundStore<StoreApi<SessionState>>;

/** A store of one session at a time. */
export const createSessionStore = (parts: SessionParts): SessionStore =>
  create<SessionState>((set) => {
    const session = new Session(parts, set);
    return {
      ...idleModel,
      begin: (wish) => {
        session.begin(wish);
      },
      resume: () => {
        session.resume();
      },
      replay: (past) => {
        session.replay(past);
      },
      playKept: (kept) => {
        session.playKept(kept);
      },
      togglePlaying: () => {
        session.togglePlaying();
      },
      seekBy: (seconds) => {
        session.seekBy(seconds);
      },
      tryAgain: () => {
        session.tryAgain();
      },
      end: () => {
        session.end();
      },
      leave: () => {
        session.leave();
      },
      sleepIn: (minutes) => {
        session.sleepIn(minutes);
      },
      breathAt: (idleLevel) => session.breathAt(idleLevel),
    };
  });
