import { StyleSheet, useWindowDimensions, View } from 'react-native';
import { usePreferences } from '@/features/preferences/preferencesStore';
import { space } from '@/ui/tokens';
import { BreathShape } from './BreathShape';
import { Captions } from './Captions';
import { useSession } from './sessionStore';

/** Points, of the breathing shape; and how much of the screen it takes. */
const MIN_SIZE = 64;
const MAX_SIZE = 380;
const SHARE_OF_WIDTH = 0.72;
const SHARE_OF_HEIGHT = { withWords: 0.3, alone: 0.46, short: 0.16 };
/** Under this many points, as with a page that was zoomed to 200 %, the words need the room. */
const SHORT_HEIGHT = 600;

const useShapeSize = (showsWords: boolean, isShort: boolean): number => {
  const { width, height } = useWindowDimensions();
  const ofHeight = SHARE_OF_HEIGHT[!showsWords ? 'alone' : isShort ? 'short' : 'withWords'];
  return Math.round(Math.min(MAX_SIZE, Math.max(MIN_SIZE, Math.min(width * SHARE_OF_WIDTH, height * ofHeight))));
};

/** The breathing shape, and the words if they are wanted. */
export const SessionShape = () => {
  const showsWords = usePreferences((preferences) => preferences.showsWords);
  const phase = useSession(({ state }) => state.phase);
  const words = useSession((session) => session.words);
  const isShort = useWindowDimensions().height < SHORT_HEIGHT;
  const size = useShapeSize(showsWords, isShort);
  const isHeard = phase === 'playing';
  const isMoving = isHeard || phase === 'loading' || phase === 'buffering';
  return (
    <>
      <View style={styles.shape}>
        <BreathShape size={size} isMoving={isMoving} breathAt={isHeard ? guided : unguided} />
      </View>
      {showsWords && phase !== 'error' ? <Captions words={words} isShort={isShort} /> : null}
    </>
  );
};

const guided = (idleLevel: number) => useSession.getState().breathAt(idleLevel);
/** Nothing is heard: it breathes by itself. */
const unguided = () => undefined;

const styles = StyleSheet.create({
  shape: { flexGrow: 1, alignItems: 'center', justifyContent: 'center', paddingVertical: space.s },
});
