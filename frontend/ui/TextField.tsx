import type { Ref } from 'react';
import { useState } from 'react';
import type { TextInputProps } from 'react-native';
import { Platform, StyleSheet, TextInput, View } from 'react-native';
import { focusRing } from './focusRing';
import { isSubmitKey } from './keys';
import { Text } from './Text';
import { useTheme } from './theme';
import { fontFamily, radius, space, type } from './tokens';

interface TextFieldProps extends Omit<TextInputProps, 'style' | 'aria-label' | 'onSubmitEditing' | 'ref'> {
  /** What is asked, for who cannot see it. */
  readonly label: string;
  readonly maxLength: number;
  /** What is wrong with what is written. */
  readonly refusal?: string | undefined;
  /** Ctrl or Cmd with Enter, where there is a keyboard. */
  readonly onSubmit?: () => void;
  readonly ref?: Ref<TextInput>;
}

/** The counter appears when it begins to matter. */
const COUNT_FROM = 0.9;
/** Points; it grows from here with what is written, and then scrolls. */
const MIN_HEIGHT = 116;
const MAX_HEIGHT = 320;

const spoken = Platform.OS === 'web' ? { fontFamily: fontFamily.serif, fieldSizing: 'content' } : {};

/** A field for a few sentences. What is written is left as it is: nothing is corrected, completed or learnt. */
export const TextField = ({ label, maxLength, refusal, onSubmit, value = '', ref, ...rest }: TextFieldProps) => {
  const { palette } = useTheme();
  const [isFocused, setFocused] = useState(false);
  const colors = { color: palette.ink, backgroundColor: palette.surface };
  const edge = { borderColor: refusal !== undefined ? palette.danger : isFocused ? palette.accent : palette.edge };
  return (
    <View style={styles.field}>
      <TextInput
        ref={ref}
        aria-label={label}
        value={value}
        multiline
        maxLength={maxLength}
        // The better spelling aids of browsers and keyboards send what is written to their makers.
        {...{ autoCorrect: false, spellCheck: false, autoComplete: 'off', textAlignVertical: 'top' }}
        placeholderTextColor={palette.inkSoft}
        selectionColor={palette.accent}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
        }}
        onKeyPress={({ nativeEvent }) => {
          if (isSubmitKey(nativeEvent)) onSubmit?.();
        }}
        {...rest}
        style={[styles.input, spoken, colors, edge, focusRing(palette)]}
      />
      {value.length >= maxLength * COUNT_FROM ? (
        <Text type="note" color="inkSoft">{`${String(value.length)} of ${String(maxLength)} characters`}</Text>
      ) : null}
      <View role="alert">
        {refusal === undefined ? null : (
          <Text type="label" color="danger">
            {refusal}
          </Text>
        )}
      </View>
    </View>
  );
};

const { fontSize, lineHeight } = type.heading;

const styles = StyleSheet.create({
  field: { gap: space.xs },
  input: {
    minHeight: MIN_HEIGHT,
    maxHeight: MAX_HEIGHT,
    padding: space.l,
    borderWidth: 1,
    borderRadius: radius.m,
    fontSize,
    lineHeight,
  },
});
