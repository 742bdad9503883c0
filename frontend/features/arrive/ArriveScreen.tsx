import { MAX_TEXT_CHARACTERS } from '@float/contract';
import { useFocusEffect, useRouter } from 'expo-router';
import { useCallback, useEffect, useState } from 'react';
import { StyleSheet, useWindowDimensions, View } from 'react-native';
import { draftSafety } from '@/features/draft/draftSafety';
import type { NamedFeeling } from '@/features/draft/draftStore';
import { useDraft } from '@/features/draft/draftStore';
import { HelpCard } from '@/features/safety/HelpCard';
import { mostUrgent } from '@/features/safety/urgency';
import type { RememberedSession } from '@/features/session/sessionState';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Horizon } from '@/ui/illustrations/Horizon';
import { Notice } from '@/ui/Notice';
import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';
import { TextField } from '@/ui/TextField';
import { space } from '@/ui/tokens';
import { useIsOnline } from '@/ui/useIsOnline';
import { ArriveHeader } from './ArriveHeader';
import { Footnote } from './Footnote';
import { ResumeCard, useInterrupted } from './ResumeCard';
import type { SpeakingState } from './speaking/speakingStore';
import { useSpeaking } from './speaking/useSpeaking';
import { SpeakRow } from './SpeakRow';
import { useWords } from './useWords';

const FIRST = 'How are you, right now?';
const FURTHER = 'What else is there?';

/** Points; from here on the drawing has room of its own: beside the question alone, and whatever else there is to say. */
const BARE_HEIGHT = 780;
const TALL_HEIGHT = 940;
/** Points; below this, as beside an open keyboard, only the question stays; with more to say, that takes more. */
const SHORT_HEIGHT = 600;
const FULL_HEIGHT = 780;

const Offline = () => (
  <Card role="status" style={styles.offline}>
    <Text type="heading">You are offline</Text>
    <Text type="label" color="inkSoft">
      A new session needs a connection. Sessions that you kept play from your library all the same.
    </Text>
  </Card>
);

const SpeakingPart = ({ state }: { readonly state: SpeakingState }) => {
  const { problem, sendAgain } = state;
  const shown = problem === undefined ? undefined : { ...problem, isRetriable: problem.mayRetry };
  return (
    <>
      <SpeakRow state={state} />
      {shown === undefined ? null : <Notice problem={shown} onRetry={sendAgain} />}
    </>
  );
};

const sayCount = ({ length }: readonly NamedFeeling[]) =>
  length === 1 ? 'Go on with the one you named' : `Go on with the ${String(length)} you named`;

/** Starts anew after a session was made of what was said. */
const useFreshDraft = (): void => {
  useFocusEffect(
    useCallback(() => {
      const { isBegun, clear } = useDraft.getState();
      if (isBegun) clear();
    }, []),
  );
};

/** What was said so far speaks of danger. Looked at when the screen appears, and not with every letter that is typed. */
const useSafetySoFar = (interrupted: RememberedSession | undefined) => {
  const [safety, setSafety] = useState(draftSafety);
  const look = useCallback(() => {
    setSafety(draftSafety());
  }, []);
  useFocusEffect(look);
  return { safety: mostUrgent([interrupted?.safety, safety]), look };
};

interface ComposerProps {
  /** Called at each step of a recording, to check typed words now: the server reads them only with the recording. */
  readonly onRecordingStep: () => void;
}

const Composer = ({ onRecordingStep }: ComposerProps) => {
  const router = useRouter();
  const feelings = useDraft((draft) => draft.feelings);
  const { field, words, refusal, write, accept } = useWords();
  const speaking = useSpeaking(() => field.current?.focus());
  const question = feelings.length === 0 ? FIRST : FURTHER;
  const { step } = speaking.speaking;
  useEffect(() => {
    if (step !== 'silent') onRecordingStep();
  }, [step, onRecordingStep]);
  const toNamed = () => {
    router.push('/named');
  };
  const goOn = () => {
    // A recording goes on by itself when it has been sent.
    const isRecording = step === 'hearing' && speaking.way === 'sound';
    if (isRecording) speaking.stop();
    else if (accept()) toNamed();
  };
  return (
    <View style={styles.composer}>
      <Text level={1} type="display">
        {question}
      </Text>
      <Text color="inkSoft">A few honest words are enough. Your meditation is made for them.</Text>
      <TextField
        ref={field}
        label={question}
        value={words}
        onChangeText={write}
        onSubmit={goOn}
        maxLength={MAX_TEXT_CHARACTERS}
        refusal={refusal}
        placeholder="Restless. Too much on my mind before tomorrow …"
      />
      <SpeakingPart state={speaking} />
      <Button label="Continue" disabled={step === 'sending'} onPress={goOn} />
      {feelings.length === 0 ? null : <Button kind="quiet" label={sayCount(feelings)} onPress={toNamed} />}
    </View>
  );
};

/** The first screen: how somebody is, in their own words. */
export const ArriveScreen = () => {
  useFreshDraft();
  const feelings = useDraft((draft) => draft.feelings);
  const isOnline = useIsOnline();
  const interrupted = useInterrupted();
  const { safety, look } = useSafetySoFar(interrupted);
  const { height } = useWindowDimensions();
  const isBare = feelings.length === 0 && interrupted === undefined && isOnline;
  const isShort = height < (isBare ? SHORT_HEIGHT : FULL_HEIGHT);
  return (
    <Screen
      backdrop={<Horizon hasSun={height >= (isBare ? BARE_HEIGHT : TALL_HEIGHT)} />}
      top={<ArriveHeader />}
      bottom={isShort ? undefined : <Footnote />}
      isCentered
    >
      <HelpCard safety={safety} startsFolded />
      {interrupted === undefined ? null : <ResumeCard key={interrupted.jobId} interrupted={interrupted} />}
      {isOnline ? null : <Offline />}
      <Composer onRecordingStep={look} />
      {isShort ? (
        <View style={styles.footnote}>
          <Footnote />
        </View>
      ) : null}
    </Screen>
  );
};

const styles = StyleSheet.create({
  composer: { gap: space.l },
  offline: { marginBottom: space.xl },
  footnote: { marginTop: space.xl },
});
