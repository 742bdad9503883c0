import { useEffect, useRef } from 'react';
import { StyleSheet, View } from 'react-native';
import type { NamedFeeling } from '@/features/draft/draftStore';
import { useDraft } from '@/features/draft/draftStore';
import { bringForward } from '@/ui/bringForward';
import { ChipGroup } from '@/ui/ChipGroup';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { feelingOptions, intensityOptions, textOf, titleOf } from './feelingNames';

interface FeelingCorrectionProps {
  readonly named: NamedFeeling;
  /** Help comes first: then the focus is there. */
  readonly takesFocus: boolean;
}

/** How a feeling was understood, to be set right. */
export const FeelingCorrection = ({ named, takesFocus }: FeelingCorrectionProps) => {
  const correct = useDraft((draft) => draft.correct);
  const heading = useRef<View>(null);
  const { answer, feeling, intensity, isChosen } = named;
  const isOpen = answer.is_unclear === true && !isChosen;
  useEffect(() => {
    if (takesFocus) bringForward(heading.current);
  }, [answer.job_id, takesFocus]);
  const reflection =
    answer.is_unclear === true
      ? 'Choose what’s closest, or say it differently. Tap Help at the top to find someone to talk to.'
      : textOf(answer.user_summary);
  const title = titleOf(named) ?? 'What you feel';
  return (
    <View style={styles.part}>
      <View ref={heading} tabIndex={-1} style={styles.title}>
        <Text level={1} type="title">
          {title}
        </Text>
      </View>
      {reflection === '' ? null : <Text>{reflection}</Text>}
      <ChipGroup
        label={
          isOpen ? 'What’s closest to how you feel?' : 'It seems closest to this. Change it if it’s not quite right.'
        }
        options={feelingOptions}
        chosen={isOpen ? undefined : feeling}
        onChoose={(value) => {
          correct(answer.job_id, { feeling: value });
        }}
      />
      {isOpen ? null : (
        <ChipGroup
          label="How strong is it?"
          options={intensityOptions}
          chosen={intensity}
          onChoose={(value) => {
            correct(answer.job_id, { intensity: value });
          }}
        />
      )}
    </View>
  );
};

const styles = StyleSheet.create({ part: { gap: space.l }, title: { outlineWidth: 0 } });
