import { StyleSheet } from 'react-native';
import { focusRing } from './focusRing';
import { linkTo } from './linkTo';
import type { TextProps } from './Text';
import { Text } from './Text';
import { useTheme } from './theme';
import { space } from './tokens';

interface TextLinkProps extends TextProps {
  /** An address, `tel:…` or `sms:…`. */
  readonly href: string;
}

/** A link to somewhere outside of the app. */
export const TextLink = ({ href, style, color = 'accent', ...rest }: TextLinkProps) => {
  const { palette } = useTheme();
  return <Text {...rest} {...linkTo(href)} color={color} style={[styles.link, focusRing(palette), style]} />;
};

const styles = StyleSheet.create({ link: { textDecorationLine: 'underline', paddingVertical: space.xs } });
