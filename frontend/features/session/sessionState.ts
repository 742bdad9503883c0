import type { Safety } from '@float/contract';
import type { BreathNow } from './breath';
import type { SessionModel } from './sessionModel';
import type { SessionWish } from './sessionWish';

/** A session that was made before. */
export interface PastSession {
  readonly jobId: string;
  readonly title: string | null;
  readonly durationSeconds: number;
  /** The help that is known to come with it; the server may know of more. */
  readonly safety?: Safety | undefined;
}

/** A session whose file is on this device. */
export interface KeptSession extends PastSession {
  /** `file:` on a phone, `blob:` in a browser; may come after the tap. Undefined in the end: it is not there any more. */
  readonly url: string | Promise<string | undefined>;
}

/** A session to come back to after a reload, and where it stopped. What the person wrote is never kept. */
export interface RememberedSession {
  readonly jobId: string;
  readonly positionSeconds: number;
  readonly durationSeconds: number;
  readonly title?: string | undefined;
  /** The help that was shown with it. */
  readonly safety?: Safety | null | undefined;
}

/** What a person can do with a session. Those that begin sound are to be called in the tap itself. */
export interface SessionActions {
  /** In the tap: asks for a session, and plays it as soon as there is something to hear. */
  begin(wish: SessionWish): void;
  /** In the tap: the remembered session, where it stopped. Nothing happens when there is none. */
  resume(): void;
  /** In the tap: a session of before, from its beginning. */
  replay(session: PastSession): void;
  /** In the tap: one that is on this device, from its beginning; needs no server. */
  playKept(session: KeptSession): void;
  togglePlaying(): void;
  /** Within what is made so far; negative: back. */
  seekBy(seconds: number): void;
  /**
   * In the tap. After an error: the same session where it stopped, or another with the same wish when it could not be
   * made. After the end: another with the same wish, or the same once more when the wish is not known.
   */
  tryAgain(): void;
  /** Ends gently: the sound fades away within 3 seconds, then the session has ended. Erases nothing. */
  end(): void;
  /** Away from this session: silent at once, nothing to come back to. */
  leave(): void;
  /** The sound fades away so that it is silent after this much more of the session; null: plays to the end. */
  sleepIn(minutes: number | null): void;
  /**
   * The breath that is guided in what is heard at this moment; may be asked at every frame.
   *
   * @param idleLevel  where the idle motion is, 0 to 1, to come to rest from there before the first breath
   * @returns          undefined when none is guided
   */
  breathAt(idleLevel: number): BreathNow | undefined;
}

export type SessionState = SessionModel & SessionActions;
