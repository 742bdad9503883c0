import { useEffect, useRef, useState } from 'react';
import { ScrollView, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { useDraftSafety } from '@/features/draft/draftSafety';
import { HelpButton } from '@/features/safety/HelpButton';
import { HelpCard } from '@/features/safety/HelpCard';
import { useHelp } from '@/features/safety/helpStore';
import { isEmergency } from '@/features/safety/urgency';
import { Ground } from '@/ui/Ground';
import { COLUMN_WIDTH, space } from '@/ui/tokens';
import { EndDialog } from './EndDialog';
import { Fading } from './Fading';
import { SessionControls } from './SessionControls';
import { listenToKeys } from './sessionKeys';
import { SessionProblem } from './SessionProblem';
import { SessionShape } from './SessionShape';
import { SessionStatus } from './SessionStatus';
import { useSession } from './sessionStore';
import { seekBy, togglePlaying } from './sessionTaps';
import { SessionTop } from './SessionTop';
import { SleepDialog } from './SleepDialog';
import { useAttention } from './useAttention';

type Asked = 'end' | 'sleep';

/** Keys act on the session as long as nothing is asked. */
const useSessionKeys = (isActive: boolean, askToEnd: () => void): void => {
  const ask = useRef(askToEnd);
  useEffect(() => {
    if (!isActive) return undefined;
    return listenToKeys({ togglePlaying, seekBy, askToEnd: ask.current });
  }, [isActive]);
};

const SessionHelp = () => {
  const safety = useSession((session) => session.safety);
  const shown = useDraftSafety();
  const wasShown = shown !== null && (shown.level === 'crisis' || shown.level === safety?.level);
  return <HelpCard safety={safety} startsFolded={wasShown && !isEmergency(safety)} />;
};

interface HeardProps {
  readonly isHidden: boolean;
  readonly isEnding: boolean;
  readonly onEnd: () => void;
}

/** What there is to see of it; where there is little room it scrolls. */
const Heard = ({ isHidden, isEnding, onEnd }: HeardProps) => {
  const state = useSession((session) => session.state);
  const hasHelp = useSession(({ safety }) => safety !== null && safety !== undefined);
  const hasFailed = state.phase === 'error';
  return (
    <ScrollView style={styles.scroll} contentContainerStyle={styles.content}>
      <SessionHelp />
      <View style={styles.top}>
        <View style={styles.title}>
          <Fading isFaded={isHidden}>
            <SessionTop onEnd={hasFailed ? undefined : onEnd} isQuiet={hasHelp} />
          </Fading>
        </View>
        <HelpButton />
      </View>
      <SessionShape />
      <SessionStatus isEnding={isEnding} />
      {hasFailed ? <SessionProblem problem={state.problem} /> : null}
    </ScrollView>
  );
};

interface AskingProps {
  readonly asked: Asked | undefined;
  readonly onEnd: () => void;
  readonly onClose: (asked: undefined) => void;
}

const Asking = ({ asked, onEnd, onClose }: AskingProps) => {
  const close = (): void => {
    onClose(undefined);
  };
  if (asked === 'sleep') return <SleepDialog onClose={close} />;
  return asked === 'end' ? <EndDialog onEnd={onEnd} onGoOn={close} /> : null;
};

/** A session that is heard, or about to be. */
export const PlayingSession = () => {
  const insets = useSafeAreaInsets();
  const edges = { paddingTop: Math.max(insets.top, space.l), paddingBottom: Math.max(insets.bottom, space.l) };
  const hasFailed = useSession(({ state }) => state.phase === 'error');
  const [asked, setAsked] = useState<Asked>();
  const [isEnding, setEnding] = useState(false);
  const screen = useRef<View>(null);
  const { isFaded, wake } = useAttention(asked !== undefined, screen);
  const isHidden = (isFaded || isEnding) && !hasFailed;
  const askToEnd = (): void => {
    setAsked('end');
  };
  const isHelpOpen = useHelp(({ isOpen }) => isOpen);
  useSessionKeys(asked === undefined && !isHelpOpen && !isEnding && !hasFailed, askToEnd);
  const end = (): void => {
    setAsked(undefined);
    setEnding(true);
    useSession.getState().end();
  };
  return (
    <Ground>
      <View role="main" ref={screen} testID="session-ground" onTouchStart={wake} style={[styles.screen, edges]}>
        <Heard isHidden={isHidden} isEnding={isEnding} onEnd={askToEnd} />
        {hasFailed ? null : (
          <View style={styles.bottom}>
            <Fading isFaded={isHidden}>
              <SessionControls
                onSleep={() => {
                  setAsked('sleep');
                }}
              />
            </Fading>
          </View>
        )}
      </View>
      <Asking asked={asked} onEnd={end} onClose={setAsked} />
    </Ground>
  );
};

const styles = StyleSheet.create({
  screen: { flex: 1, alignItems: 'center' },
  scroll: { flex: 1, width: '100%' },
  top: { flexDirection: 'row', alignItems: 'center' },
  title: { flex: 1 },
  content: {
    flexGrow: 1,
    alignSelf: 'center',
    width: '100%',
    maxWidth: COLUMN_WIDTH + 2 * space.l,
    paddingHorizontal: space.l,
    gap: space.s,
  },
  /** Where a thumb is, however small the screen. */
  bottom: { width: '100%', maxWidth: COLUMN_WIDTH + 2 * space.l, paddingHorizontal: space.l },
});
