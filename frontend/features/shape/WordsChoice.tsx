import { usePreferences } from '@/features/preferences/preferencesStore';
import { SwitchRow } from '@/ui/SwitchRow';

/** Whether the words are shown while they are spoken. */
export const WordsChoice = () => {
  const { showsWords, change } = usePreferences();
  return (
    <SwitchRow
      label="Show the words"
      note="What is said can be read on the screen."
      isOn={showsWords}
      onChange={(isOn) => {
        change({ showsWords: isOn });
      }}
    />
  );
};
