import { useEffect, useRef } from 'react';
import { StyleSheet, View } from 'react-native';
import type { NamedFeeling } from '@/features/draft/draftStore';
import { useDraft } from '@/features/draft/draftStore';
import { bringForward } from '@/ui/bringForward';
import { ChipGroup } from '@/ui/ChipGroup';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { feelingOptions, intensityOptions, textOf } from './feelingNames';

interface FeelingCorrectionProps {
  readonly named: NamedFeeling;
  /** Help comes first: then the focus is there. */
  readonly takesFocus: boolean;
}

/** How a feeling was understood, to be set right. */
export const FeelingCorrection = ({ named, takesFocus }: FeelingCorrectionProps) => {
  const correct = useDraft((draft) => draft.correct);
  const title = useRef<View>(null);
  const { answer, feeling, intensity } = named;
  useEffect(() => {
    if (takesFocus) bringForward(title.current);
  }, [answer.job_id, takesFocus]);
  const reflection = textOf(answer.user_summary);
  return (
    <View style={styles.part}>
      <View ref={title} tabIndex={-1} style={styles.title}>
        <Text level={1} type="title">
          {textOf(answer.user_short_summary) || 'What you feel'}
        </Text>
      </View>
      {reflection === '' ? null : <Text>{reflection}</Text>}
      <ChipGroup
        label="It seems closest to this. Change it if it is not quite right."
        options={feelingOptions}
        chosen={feeling}
        onChoose={(value) => {
          correct(answer.job_id, { feeling: value });
        }}
      />
      <ChipGroup
        label="How strong is it?"
        options={intensityOptions}
        chosen={intensity}
        onChoose={(value) => {
          correct(answer.job_id, { intensity: value });
        }}
      />
    </View>
  );
};

const styles = StyleSheet.create({ part: { gap: space.l }, title: { outlineWidth: 0 } });
