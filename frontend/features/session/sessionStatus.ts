import type { SessionModel } from './sessionModel';

type Shown = Pick<
  SessionModel,
  'state' | 'title' | 'elapsedSeconds' | 'queuePosition' | 'madeShare' | 'sleepAtSeconds'
>;

/** What is around the session. */
export interface Surroundings {
  readonly isOnline: boolean;
  /** It has been waiting for longer than is worth a word. */
  readonly isLate: boolean;
}

const ofLoading = ({ title, elapsedSeconds, queuePosition, madeShare }: Shown): string => {
  if (queuePosition !== null) return `Many people are here right now. You are number ${String(queuePosition)} in line.`;
  // In tens: a screen reader says each change.
  if (madeShare !== null) return `Your session is being made: ${String(Math.floor(madeShare * 10) * 10)} %`;
  if (elapsedSeconds > 0) return 'Finding the place where you were';
  return title === null ? 'Your session is being written' : 'One moment';
};

/** How the session is, in a few words; empty when all is well. */
export const statusOf = (model: Shown, { isOnline, isLate }: Surroundings): string => {
  switch (model.state.phase) {
    case 'loading':
      return isOnline ? ofLoading(model) : 'Offline. It begins when you are back.';
    case 'buffering':
      if (!isOnline) return 'Offline. It goes on when you are back.';
      return isLate ? 'One moment. What comes next is on its way.' : '';
    case 'playing':
      return isOnline ? '' : 'Offline. What is here plays on.';
    case 'paused': {
      const isAsleep = model.sleepAtSeconds !== null && model.elapsedSeconds >= model.sleepAtSeconds - 1;
      return isAsleep ? 'The sleep timer has let it fade. Rest well.' : 'Paused';
    }
    default:
      return '';
  }
};
