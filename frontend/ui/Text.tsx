import type { TextProps as NativeTextProps } from 'react-native';
import { Platform, Text as NativeText } from 'react-native';
import { useTheme } from './theme';
import type { Palette, TypeStyle } from './tokens';
import { fontFamily, type as typeScale } from './tokens';

export interface TextProps extends NativeTextProps {
  /** Default `body`. */
  readonly type?: TypeStyle;
  /** Default `ink`. */
  readonly color?: keyof Palette;
  readonly center?: boolean;
  /** Makes it a heading of this level for screen readers. */
  readonly level?: 1 | 2 | 3;
}

const nativeSerif = Platform.select({ ios: 'Georgia', android: 'serif' });

/** Text in a style of the type scale; it grows with the person's own text size. */
export const Text = ({ type = 'body', color = 'ink', center = false, level, style, ...rest }: TextProps) => {
  const { palette } = useTheme();
  const { face, fontSize, lineHeight } = typeScale[type];
  const family = Platform.OS === 'web' ? fontFamily[face] : face === 'serif' ? nativeSerif : undefined;
  const heading = level === undefined ? {} : { role: 'heading' as const, 'aria-level': level };
  return (
    <NativeText
      {...heading}
      {...rest}
      style={[
        { color: palette[color], fontSize, lineHeight, ...(family === undefined ? {} : { fontFamily: family }) },
        center && { textAlign: 'center' },
        style,
      ]}
    />
  );
};
