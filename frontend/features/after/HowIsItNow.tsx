import { StyleSheet, View } from 'react-native';
import { HelpLines } from '@/features/safety/HelpLines';
import { Card } from '@/ui/Card';
import { ChipGroup } from '@/ui/ChipGroup';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import type { AfterFeeling } from './afterFeeling';
import { afterFeelings, answers, labels } from './afterFeeling';

const options = afterFeelings.map((value) => ({ value, label: labels[value] }));

interface HowIsItNowProps {
  readonly chosen: AfterFeeling | undefined;
  readonly onChoose: (feeling: AfterFeeling) => void;
}

/** Asks how it is now, and answers. Nothing of it leaves the screen. */
export const HowIsItNow = ({ chosen, onChoose }: HowIsItNowProps) => (
  <View style={styles.question}>
    <ChipGroup label="How do you feel now?" options={options} chosen={chosen} onChoose={onChoose} />
    <View aria-live="polite">
      {chosen === undefined ? (
        <Text type="note" color="inkSoft">
          Only for you: your answer is not sent anywhere.
        </Text>
      ) : (
        <Text type="body">{answers[chosen]}</Text>
      )}
    </View>
    {chosen === 'heavier' ? (
      <Card>
        <Text type="heading" level={2}>
          Somebody to talk to
        </Text>
        <HelpLines />
      </Card>
    ) : null}
  </View>
);

const styles = StyleSheet.create({ question: { gap: space.m } });
