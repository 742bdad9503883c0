import { Linking } from 'react-native';

export const linkTo = (href: string): object => ({
  role: 'link',
  onPress: () => {
    // A tablet cannot call. What is written on the link is the number itself, to be called from somewhere else.
    Linking.openURL(href).catch(() => undefined);
  },
});
