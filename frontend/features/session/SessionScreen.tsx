import { Redirect, useRouter } from 'expo-router';
import { useEffect } from 'react';
import { FeelingColors } from '@/ui/theme';
import { PlayingSession } from './PlayingSession';
import { ResumeOffer } from './ResumeOffer';
import { rememberedSession, useSession } from './sessionStore';
import { togglePlaying } from './sessionTaps';

/** Away from this screen, nothing is heard that could not be stopped: it waits where it is. */
const quieten = (): void => {
  const session = useSession.getState();
  const { phase } = session.state;
  if (phase === 'playing' || phase === 'buffering') togglePlaying();
  else if (phase === 'loading') session.leave();
};

/** Listening: full screen, one breathing shape. */
export const SessionScreen = () => {
  const router = useRouter();
  const phase = useSession(({ state }) => state.phase);
  const feeling = useSession((session) => session.feeling);
  useEffect(() => quieten, []);
  useEffect(() => {
    if (phase === 'ended') router.replace('/after');
  }, [phase, router]);
  if (phase === 'idle') {
    const remembered = rememberedSession();
    return remembered === undefined ? <Redirect href="/" /> : <ResumeOffer session={remembered} />;
  }
  return (
    <FeelingColors feeling={feeling}>
      <PlayingSession />
    </FeelingColors>
  );
};
