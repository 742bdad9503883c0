import type { Safety } from '@float/contract';
import type { PlayerState } from './playerState.ts';
import type { SpokenWords } from './transcript.ts';

/** Everything that the view shows of a session. */
export interface SessionModel {
  readonly state: PlayerState;
  readonly title: string | null;
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
}
