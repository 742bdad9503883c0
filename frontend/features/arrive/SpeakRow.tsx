import { StyleSheet, View } from 'react-native';
import { formatTime } from '@/features/session/times';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { Text } from '@/ui/Text';
import { useTheme } from '@/ui/theme';
import { radius, space } from '@/ui/tokens';
import type { SpeakingState } from './speaking/speakingStore';
import { MAX_SECONDS } from './speaking/speakingStore';
import { usePressToSpeak } from './speaking/usePressToSpeak';

const BUTTON_SIZE = 56;
/** How far the ring of loudness reaches beyond the button, at most. */
const RING_GROWTH = 0.4;
/** When the end is near it is said. */
const LAST_SECONDS = 20;

/** What happens, without the time, which would be read out every second. */
const statusOf = ({ speaking }: SpeakingState): string => {
  if (speaking.step === 'hearing') return 'Listening';
  if (speaking.step === 'opening') return 'Opening the microphone';
  if (speaking.step === 'sending') return 'Sending';
  return speaking.step === 'finishing' ? 'One moment' : 'Hold to speak';
};

const noteOf = ({ speaking, elapsedSeconds }: SpeakingState): string => {
  const leftSeconds = MAX_SECONDS - elapsedSeconds;
  if (speaking.step === 'silent') return 'or tap to start, and again to stop';
  if (speaking.step === 'sending') return `${String(Math.round(speaking.share * 100))} %`;
  if (speaking.step !== 'hearing') return ' ';
  const left = leftSeconds <= LAST_SECONDS ? ` · ${String(Math.ceil(leftSeconds))} seconds left` : '';
  return `${formatTime(elapsedSeconds)}${left}`;
};

const SpeakButton = ({ state }: { readonly state: SpeakingState }) => {
  const { palette, isReducedMotion } = useTheme();
  const { speaking, level, start, stop } = state;
  const isOn = speaking.step === 'hearing' || speaking.step === 'opening';
  const press = usePressToSpeak({ isOn, start, stop });
  const scale = speaking.step === 'hearing' && !isReducedMotion ? 1 + RING_GROWTH * level : 1;
  const edge = { borderColor: palette.edge, backgroundColor: isOn ? palette.accent : palette.surface };
  return (
    <View style={styles.place}>
      <View style={[styles.ring, { backgroundColor: palette.glow, transform: [{ scale }] }]} aria-hidden />
      <IconButton
        icon={isOn ? 'stop' : 'microphone'}
        iconColor={isOn ? 'onAccent' : 'accent'}
        label={isOn ? 'Stop listening' : 'Speak: hold, or press to start and again to stop'}
        disabled={speaking.step === 'finishing' || speaking.step === 'sending'}
        style={[styles.button, edge]}
        {...press}
      />
    </View>
  );
};

/** Saying it instead of typing; nothing where nobody could be understood. */
export const SpeakRow = ({ state }: { readonly state: SpeakingState }) => {
  const { speaking, way, cancel } = state;
  if (way === undefined || way === null) return null;
  return (
    <View style={styles.row}>
      <SpeakButton state={state} />
      <View style={styles.words}>
        <View role="status">
          <Text>{statusOf(state)}</Text>
        </View>
        <Text type="note" color="inkSoft">
          {noteOf(state)}
        </Text>
      </View>
      {speaking.step === 'silent' ? null : <Button kind="quiet" label="Cancel" onPress={cancel} />}
    </View>
  );
};

const styles = StyleSheet.create({
  row: { minHeight: BUTTON_SIZE, flexDirection: 'row', alignItems: 'center', gap: space.m },
  place: { width: BUTTON_SIZE, height: BUTTON_SIZE },
  ring: { position: 'absolute', inset: 0, borderRadius: radius.round, opacity: 0.3 },
  button: { width: BUTTON_SIZE, height: BUTTON_SIZE, borderWidth: 1 },
  words: { flex: 1 },
});
