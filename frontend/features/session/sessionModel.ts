import type { Feeling, Safety } from '@float/contract';
import { initialState, type PlayerState } from '@/player/playerState';
import type { SpokenWords } from './transcript';

/** Everything that a screen shows of a session. */
export interface SessionModel {
  readonly state: PlayerState;
  /** Undefined until the server has accepted it. */
  readonly jobId: string | undefined;
  readonly title: string | null;
  /** In whose colours it is shown. */
  readonly feeling: Feeling | undefined;
  readonly elapsedSeconds: number;
  /** The asked-for length until the real one is known. */
  readonly totalSeconds: number;
  readonly bufferedSeconds: number;
  readonly words: SpokenWords;
  /** How much is made, 0 to 1, of a session that can only be heard when all of it is; null: it is streamed. */
  readonly madeShare: number | null;
  /** While all of the server is busy: 1 is next. */
  readonly queuePosition: number | null;
  /** Where help is; undefined as long as nobody has looked. */
  readonly safety: Safety | null | undefined;
  /** When the sound fades away by itself, in media time; null: at the end. */
  readonly sleepAtSeconds: number | null;
}

/** Before anything was asked for. */
export const idleModel: SessionModel = {
  state: initialState,
  jobId: undefined,
  title: null,
  feeling: undefined,
  elapsedSeconds: 0,
  totalSeconds: 0,
  bufferedSeconds: 0,
  words: { current: '', previous: '', isSpeaking: false },
  madeShare: null,
  queuePosition: null,
  safety: undefined,
  sleepAtSeconds: null,
};
