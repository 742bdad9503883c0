import { useState } from 'react';
import { StyleSheet, TextInput, View } from 'react-native';
import { focusRing } from '@/ui/focusRing';
import { Icon } from '@/ui/Icon';
import { IconButton } from '@/ui/IconButton';
import { useTheme } from '@/ui/theme';
import { radius, space, TOUCH_SIZE, type } from '@/ui/tokens';

interface SearchFieldProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** Finds a session by its title. */
export const SearchField = ({ query, onChange }: SearchFieldProps) => {
  const { palette } = useTheme();
  const [isFocused, setFocused] = useState(false);
  const colors = { backgroundColor: palette.surface, borderColor: isFocused ? palette.accent : palette.edge };
  return (
    <View style={[styles.field, colors]}>
      <Icon name="search" color={palette.inkSoft} />
      <TextInput
        role="searchbox"
        aria-label="Search by title"
        placeholder="Search by title"
        placeholderTextColor={palette.inkSoft}
        {...{ value: query, onChangeText: onChange, autoCorrect: false, spellCheck: false, autoComplete: 'off' }}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
        }}
        style={[styles.input, { color: palette.ink }, focusRing(palette)]}
      />
      {query === '' ? null : (
        <IconButton
          icon="close"
          label="Clear the search"
          onPress={() => {
            onChange('');
          }}
        />
      )}
    </View>
  );
};

const styles = StyleSheet.create({
  field: {
    minHeight: TOUCH_SIZE,
    flexDirection: 'row',
    alignItems: 'center',
    paddingLeft: space.m,
    borderWidth: 1,
    borderRadius: radius.round,
  },
  input: {
    flex: 1,
    minWidth: 0,
    minHeight: TOUCH_SIZE,
    paddingHorizontal: space.s,
    borderRadius: radius.round,
    fontSize: type.body.fontSize,
  },
});
