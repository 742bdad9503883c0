import type { Problem } from '@/api/problems';

export type PlayerState =
  | { readonly phase: 'idle' | 'loading' | 'playing' | 'paused' | 'buffering' | 'ended' }
  | {
      readonly phase: 'error';
      readonly problem: Problem;
      /** For diagnostics: no address, and nothing of the person. */
      readonly detail?: string | undefined;
    };

export type Phase = PlayerState['phase'];

/**
 * What happens to a session: `begun` and `left` by the listener, `paused` and `resumed` by the listener or the
 * system, the rest by the media.
 */
export type PlayerEvent =
  | { readonly type: 'begun' | 'sounding' | 'starved' | 'paused' | 'resumed' | 'finished' | 'left' }
  | { readonly type: 'failed'; readonly problem: Problem; readonly detail?: string | undefined };

export const initialState: PlayerState = { phase: 'idle' };

type Quiet = Exclude<PlayerEvent['type'], 'failed'>;

/** Which phase follows; an event that is not named changes nothing. */
const transitions: Readonly<Record<Phase, Partial<Record<Quiet, Exclude<Phase, 'error'>>>>> = {
  idle: { begun: 'loading' },
  loading: { sounding: 'playing', paused: 'paused', left: 'idle' },
  playing: { starved: 'buffering', paused: 'paused', finished: 'ended', left: 'idle' },
  paused: { resumed: 'buffering', sounding: 'playing', finished: 'ended', left: 'idle' },
  buffering: { sounding: 'playing', paused: 'paused', finished: 'ended', left: 'idle' },
  ended: { begun: 'loading', left: 'idle' },
  error: { begun: 'loading', left: 'idle' },
};

/** The one place that knows what a session may turn into. Returns the same state when nothing changes. */
export const step = (state: PlayerState, event: PlayerEvent): PlayerState => {
  if (event.type === 'failed') {
    const isUnderWay = state.phase !== 'idle' && state.phase !== 'ended' && state.phase !== 'error';
    return isUnderWay ? { phase: 'error', problem: event.problem, detail: event.detail } : state;
  }
  const phase = transitions[state.phase][event.type];
  return phase === undefined ? state : { phase };
};
