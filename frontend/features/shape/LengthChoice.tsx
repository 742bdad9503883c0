import { offeredDurationMinutes } from '@float/contract';
import { usePreferences } from '@/features/preferences/preferencesStore';
import { ChipGroup } from '@/ui/ChipGroup';

const options = offeredDurationMinutes.map((value) => ({ value, label: String(value) }));

/** How long sessions are. */
export const LengthChoice = () => {
  const { durationMinutes, change } = usePreferences();
  return (
    <ChipGroup
      label="How many minutes?"
      options={options}
      chosen={durationMinutes}
      onChoose={(value) => {
        change({ durationMinutes: value });
      }}
    />
  );
};
