import type { TextProps } from './Text';
import { StyleSheet } from 'react-native';
import { focusRing } from './focusRing';
import { linkTo } from './linkTo';
import { Text } from './Text';
import { useTheme } from './theme';
import { radius, space, TOUCH_SIZE } from './tokens';

interface LinkButtonProps extends Omit<TextProps, 'children' | 'color' | 'type'> {
  readonly label: string;
  /** An address, `tel:…` or `sms:…`. */
  readonly href: string;
  /** `primary`: filled, the first thing to do. Default `secondary`. */
  readonly kind?: 'primary' | 'secondary';
}

/** A link as wide as its column and as large as a button: to call, to text, to open. */
export const LinkButton = ({ label, href, kind = 'secondary', style, ...rest }: LinkButtonProps) => {
  const { palette } = useTheme();
  const look = kind === 'primary' ? { backgroundColor: palette.accent } : { borderWidth: 1, borderColor: palette.edge };
  return (
    <Text
      type="heading"
      center
      color={kind === 'primary' ? 'onAccent' : 'accent'}
      {...rest}
      {...linkTo(href)}
      style={[styles.button, look, focusRing(palette), style]}
    >
      {label}
    </Text>
  );
};

const styles = StyleSheet.create({
  button: {
    width: '100%',
    minHeight: TOUCH_SIZE + space.s,
    paddingVertical: space.m,
    paddingHorizontal: space.l,
    borderRadius: radius.l,
    overflow: 'hidden',
  },
});
