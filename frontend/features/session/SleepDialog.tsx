import { useState } from 'react';
import { Button } from '@/ui/Button';
import { ChipGroup } from '@/ui/ChipGroup';
import { Dialog } from '@/ui/Dialog';
import { Text } from '@/ui/Text';
import { useSession } from './sessionStore';
import { sayTime } from './times';

/** Minutes; 0: when the session ends by itself. */
const offered = [0, 2, 5, 10, 15, 30] as const;

const labelOf = (minutes: number): string => (minutes === 0 ? 'When it ends' : `In ${String(minutes)} minutes`);

/** Lets the sound fade away before the session ends. */
export const SleepDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { elapsedSeconds, totalSeconds, sleepAtSeconds } = useSession();
  // Of one that was set before, only the rest is known.
  const [chosen, setChosen] = useState<number | undefined>(sleepAtSeconds === null ? 0 : undefined);
  const leftSeconds = totalSeconds - elapsedSeconds;
  const options = offered
    .filter((minutes) => minutes * 60 < Math.max(1, leftSeconds))
    .map((value) => ({ value, label: labelOf(value) }));
  const choose = (minutes: number): void => {
    setChosen(minutes);
    useSession.getState().sleepIn(minutes === 0 ? null : minutes);
  };
  return (
    <Dialog title="Falling asleep?" onClose={onClose}>
      <Text type="label" color="inkSoft">
        The sound fades away slowly, then it pauses. Time in which you pause does not count.
      </Text>
      <ChipGroup label="Let it fade away" options={options} chosen={chosen} onChoose={choose} />
      <Text type="label" color="inkSoft">
        {`It fades away in ${sayTime((sleepAtSeconds ?? totalSeconds) - elapsedSeconds)}.`}
      </Text>
      <Button label="Done" onPress={onClose} />
    </Dialog>
  );
};
