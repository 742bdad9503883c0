import { StyleSheet, View } from 'react-native';
import { usePreferences } from '@/features/preferences/preferencesStore';
import { IconButton } from '@/ui/IconButton';
import { space } from '@/ui/tokens';
import { SeekButton } from './SeekButton';
import { SessionProgress } from './SessionProgress';
import { useSession } from './sessionStore';
import { seekBy, togglePlaying } from './sessionTaps';

const WordsToggle = () => {
  const { showsWords, change } = usePreferences();
  return (
    <IconButton
      icon="words"
      label={showsWords ? 'Hide the words' : 'Show the words'}
      onPress={() => {
        change({ showsWords: !showsWords });
      }}
    />
  );
};

/** Where it is, and everything that can be done with it while it is heard. */
export const SessionControls = ({ onSleep }: { readonly onSleep: () => void }) => {
  const { state, elapsedSeconds, totalSeconds, bufferedSeconds, sleepAtSeconds } = useSession();
  const isPaused = state.phase === 'paused';
  return (
    <View style={styles.controls}>
      <SessionProgress {...{ elapsedSeconds, totalSeconds, bufferedSeconds, sleepAtSeconds }} onSeek={seekBy} />
      <View style={styles.row}>
        <WordsToggle />
        <SeekButton direction="back" onSeek={seekBy} />
        <IconButton
          isLarge
          icon={isPaused ? 'play' : 'pause'}
          label={isPaused ? 'Play' : 'Pause'}
          onPress={togglePlaying}
        />
        <SeekButton direction="on" onSeek={seekBy} />
        <IconButton
          icon="moon"
          label={sleepAtSeconds === null ? 'Sleep timer, off' : 'Sleep timer, on'}
          onPress={onSleep}
        />
      </View>
    </View>
  );
};

const styles = StyleSheet.create({
  controls: { width: '100%', gap: space.s },
  row: { flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between' },
});
