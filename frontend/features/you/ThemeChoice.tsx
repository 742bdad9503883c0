import { usePreferences, type Preferences } from '@/features/preferences/preferencesStore';
import { ChipGroup, type ChipOption } from '@/ui/ChipGroup';

const options: readonly ChipOption<Preferences['theme']>[] = [
  { value: 'system', label: 'As on this device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** Light or dark. */
export const ThemeChoice = () => {
  const { theme, change } = usePreferences();
  return (
    <ChipGroup
      label="Colours"
      options={options}
      chosen={theme}
      onChoose={(value) => {
        change({ theme: value });
      }}
    />
  );
};
