import { useRouter } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { useMusic, useVoices } from '@/api/catalogue';
import { usePreferences } from '@/features/preferences/preferencesStore';
import { LengthChoice } from '@/features/shape/LengthChoice';
import { WordsChoice } from '@/features/shape/WordsChoice';
import { Button } from '@/ui/Button';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';

interface Named {
  readonly id: string;
  readonly title: string;
}

const titleOf = (id: string | null, offered: readonly Named[] | undefined): string => {
  if (id === null) return 'chosen for you';
  return offered?.find((each) => each.id === id)?.title ?? (offered === undefined ? '…' : 'chosen for you');
};

/** Length and words; music and voice are chosen where they can be heard. */
export const Defaults = () => {
  const router = useRouter();
  const { bed, voice } = usePreferences();
  const music = useMusic();
  const voices = useVoices();
  return (
    <View style={styles.defaults}>
      <LengthChoice />
      <WordsChoice />
      <View style={styles.sound}>
        <Text>{`Music: ${titleOf(bed, music.data?.music)}`}</Text>
        <Text>{`Voice: ${titleOf(voice, voices.data?.voices)}`}</Text>
        <Button
          label="Listen and choose"
          kind="secondary"
          style={styles.choose}
          onPress={() => {
            router.push('/shape');
          }}
        />
      </View>
    </View>
  );
};

const styles = StyleSheet.create({
  defaults: { gap: space.l },
  sound: { gap: space.s },
  choose: { alignSelf: 'flex-start' },
});
