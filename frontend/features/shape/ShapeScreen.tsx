import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'expo-router';
import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { feelingOf, useDraft } from '@/features/draft/draftStore';
import { useBegin } from '@/features/draft/useBegin';
import { useDraftSafety } from '@/features/draft/draftSafety';
import { HelpCard } from '@/features/safety/HelpCard';
import { TopBar } from '@/features/safety/TopBar';
import { Button } from '@/ui/Button';
import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';
import { FeelingColors } from '@/ui/theme';
import { space } from '@/ui/tokens';
import { useIsOnline } from '@/ui/useIsOnline';
import { LengthChoice } from './LengthChoice';
import { MusicChoice } from './MusicChoice';
import { usePreview } from './usePreview';
import { VoiceChoice } from './VoiceChoice';
import { WordsChoice } from './WordsChoice';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

const Part = ({ title, children }: PartProps) => (
  <View style={styles.part}>
    <Text type="heading" level={2}>
      {title}
    </Text>
    {children}
  </View>
);

const Bottom = ({ onLeave }: { readonly onLeave: () => void }) => {
  const router = useRouter();
  const { label, canBegin, begin } = useBegin();
  if (canBegin) {
    const beginQuietly = () => {
      onLeave();
      begin();
    };
    return <Button label={label} onPress={beginQuietly} />;
  }
  return (
    <Button
      label="First, say how you are"
      onPress={() => {
        router.dismissTo('/');
      }}
    />
  );
};

/** Length, music, voice and words of the session; remembered for the next. */
export const ShapeScreen = () => {
  const router = useRouter();
  const queries = useQueryClient();
  const isOnline = useIsOnline();
  const feeling = useDraft(({ feelings }) => feelingOf(feelings));
  const safety = useDraftSafety();
  const preview = usePreview(() => {
    void queries.invalidateQueries({ queryKey: ['music'] });
    void queries.invalidateQueries({ queryKey: ['voices'] });
  });
  const goBack = () => {
    if (router.canGoBack()) router.back();
    else router.replace('/');
  };
  return (
    <FeelingColors feeling={feeling}>
      <Screen top={<TopBar onBack={goBack} />} bottom={<Bottom onLeave={preview.stop} />}>
        <HelpCard safety={safety} />
        <View style={styles.parts}>
          <Text level={1} type="title">
            Shape your session
          </Text>
          {isOnline ? null : (
            <Text type="label" color="inkSoft" role="status">
              You are offline. What you choose is remembered; a session can begin when you are back.
            </Text>
          )}
          <LengthChoice />
          <Part title="Music">
            <MusicChoice feeling={feeling} preview={preview} />
          </Part>
          <Part title="Voice">
            <VoiceChoice preview={preview} />
          </Part>
          <WordsChoice />
        </View>
      </Screen>
    </FeelingColors>
  );
};

const styles = StyleSheet.create({ parts: { gap: space.xxl }, part: { gap: space.m } });
