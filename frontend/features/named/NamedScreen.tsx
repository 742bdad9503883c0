import { Redirect, useIsFocused, useRouter } from 'expo-router';
import { useState } from 'react';
import { StyleSheet, View } from 'react-native';
import type { Safety } from '@float/contract';
import { useDraftSafety } from '@/features/draft/draftSafety';
import type { NamedFeeling } from '@/features/draft/draftStore';
import { useDraft } from '@/features/draft/draftStore';
import { useBegin } from '@/features/draft/useBegin';
import { CheckInLine } from '@/features/safety/CheckInLine';
import { HelpCard } from '@/features/safety/HelpCard';
import { flowOf, inLanguage, TextIn } from '@/features/safety/TextIn';
import { TopBar } from '@/features/safety/TopBar';
import { isEmergency } from '@/features/safety/urgency';
import { useCardWords } from '@/features/safety/useCardWords';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';
import { FeelingColors, useTheme } from '@/ui/theme';
import { space } from '@/ui/tokens';
import { textOf } from './feelingNames';
import { FeelingCorrection } from './FeelingCorrection';
import { FeelingList } from './FeelingList';
import { UnnamedWords } from './UnnamedWords';
import { useNaming } from './useNaming';

/** Back to the first screen: to say more, or to say it differently. */
const useWayBack = () => {
  const router = useRouter();
  const [isLeaving, setLeaving] = useState(false);
  const { remove, write, markBegun } = useDraft.getState();
  const goBack = () => {
    setLeaving(true);
    markBegun(false);
    router.dismissTo('/');
  };
  return {
    isLeaving,
    goBack,
    rewrite: ({ answer }: NamedFeeling) => {
      goBack();
      write(textOf(answer.added_text) || textOf(answer.speech_to_text));
      remove(answer.job_id);
    },
  };
};

interface MoreWaysProps {
  readonly onMore: () => void;
  readonly onRewrite: () => void;
}

const MoreWays = ({ onMore, onRewrite }: MoreWaysProps) => {
  const { palette } = useTheme();
  return (
    <View style={styles.ways}>
      <Button
        kind="secondary"
        label="Add another feeling"
        icon={<Icon name="plus" color={palette.accent} size={20} />}
        onPress={onMore}
      />
      <Button kind="quiet" label="Say it differently" onPress={onRewrite} />
    </View>
  );
};

interface AfterHelpProps {
  readonly safety: Safety;
  readonly onMore: () => void;
  /** Undefined while the words have not been named. */
  readonly onRewrite: (() => void) | undefined;
}

const AfterHelp = ({ safety, onMore, onRewrite }: AfterHelpProps) => {
  const words = useCardWords(safety.language);
  const { language } = words;
  return (
    <View {...inLanguage(language)} style={[styles.afterHelp, flowOf(language)]}>
      <TextIn language={language} level={1} type="heading">
        {isEmergency(safety) ? words.afterCall : words.ready}
      </TextIn>
      <TextIn language={language} color="inkSoft">
        {isEmergency(safety) ? words.afterCallText : words.readyText}
      </TextIn>
      <View style={styles.ways}>
        <Button {...inLanguage(language)} kind="quiet" label={words.sayMore} onPress={onMore} />
        {onRewrite === undefined ? null : (
          <Button {...inLanguage(language)} kind="quiet" label={words.sayDifferently} onPress={onRewrite} />
        )}
      </View>
    </View>
  );
};

/** In a crisis help is the loudest thing to do, and a session comes after it. */
const BeginAfterHelp = ({ safety }: { readonly safety: Safety }) => {
  const { canBegin, begin } = useBegin();
  const words = useCardWords(safety.language);
  const said = inLanguage(words.language);
  const [isPast, setPast] = useState(false);
  if (isEmergency(safety) && !isPast) {
    const goOn = () => {
      setPast(true);
    };
    return (
      <>
        <Button key="called" {...said} kind="quiet" label={words.called} onPress={goOn} />
        <Button key="not" {...said} kind="quiet" label={words.cannotCall} onPress={goOn} />
      </>
    );
  }
  return (
    <>
      <Button key="begin" {...said} kind="secondary" label={words.begin} disabled={!canBegin} onPress={begin} />
      {words.language === 'en' ? null : (
        <TextIn language={words.language} type="label" color="inkSoft" center>
          {words.inEnglish}
        </TextIn>
      )}
    </>
  );
};

interface BeginPartProps {
  readonly hasFailed: boolean;
  /** The answers that may speak of danger. */
  readonly checkInIds: readonly string[];
}

const BeginPart = ({ hasFailed, checkInIds }: BeginPartProps) => {
  const router = useRouter();
  const { label, canBegin, begin } = useBegin();
  return (
    <>
      {checkInIds.length === 0 ? null : <CheckInLine jobIds={checkInIds} />}
      {canBegin ? null : (
        <Text type="label" color="inkSoft" center>
          Choose at least one feeling for your session.
        </Text>
      )}
      <Button label={hasFailed ? 'Begin without a name' : label} disabled={!canBegin} onPress={begin} />
      <Button
        kind="quiet"
        label="Shape it"
        aria-label="Shape it: length, music and voice"
        onPress={() => {
          router.push('/shape');
        }}
      />
    </>
  );
};

/** The answers that may speak of danger, without being sure. */
const checkInsOf = (feelings: readonly NamedFeeling[]): string[] =>
  feelings.filter(({ answer }) => answer.check_in === true).map(({ answer }) => answer.job_id);

/** What is felt, named and set right; from here one tap begins. */
export const NamedScreen = () => {
  const isShown = useIsFocused();
  const { isLeaving, goBack, rewrite } = useWayBack();
  // What is written again is not to be named before it is.
  const naming = useNaming(isShown && !isLeaving);
  const { words, feelings } = useDraft();
  const [shownId, setShownId] = useState<string>();
  const current = feelings.find(({ answer }) => answer.job_id === shownId) ?? feelings.at(-1);
  const isNaming = naming.step !== 'nothing';
  const safety = useDraftSafety();
  const isCrisis = safety?.level === 'crisis';
  if (current === undefined && !isNaming) return <Redirect href="/" />;
  return (
    <FeelingColors feeling={isNaming ? undefined : current?.feeling}>
      <Screen
        top={<TopBar onBack={goBack} />}
        bottom={
          isCrisis ? (
            <BeginAfterHelp safety={safety} />
          ) : (
            <BeginPart hasFailed={naming.step === 'failed'} checkInIds={safety === null ? checkInsOf(feelings) : []} />
          )
        }
        isCentered={safety === null}
      >
        <HelpCard safety={safety} />
        {isCrisis ? (
          <AfterHelp
            safety={safety}
            onMore={goBack}
            onRewrite={
              isNaming || current === undefined
                ? undefined
                : () => {
                    rewrite(current);
                  }
            }
          />
        ) : isNaming || current === undefined ? (
          <UnnamedWords words={words} naming={naming} />
        ) : (
          <View style={styles.named}>
            <FeelingCorrection named={current} takesFocus={isShown && safety === null} />
            <FeelingList currentId={current.answer.job_id} onShow={setShownId} />
            <MoreWays
              onMore={goBack}
              onRewrite={() => {
                rewrite(current);
              }}
            />
          </View>
        )}
      </Screen>
    </FeelingColors>
  );
};

const styles = StyleSheet.create({
  named: { gap: space.xl },
  afterHelp: { gap: space.s },
  ways: { flexDirection: 'row', flexWrap: 'wrap', gap: space.s },
});
