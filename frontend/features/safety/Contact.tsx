import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui/Text';
import { TextLink } from '@/ui/TextLink';
import { space, TOUCH_SIZE } from '@/ui/tokens';
import { contactParts } from './contact';

interface ContactProps {
  /** Whose it is, for who hears the link on its own. */
  readonly name: string;
  /** As the line publishes it: a number to call or text, or an address. */
  readonly contact: string;
}

const verbOf = (href: string): string => {
  if (href.startsWith('tel:')) return 'Call';
  return href.startsWith('sms:') ? 'Text' : 'Open';
};

/** How a help-line is reached, each number and address to tap. */
export const Contact = ({ name, contact }: ContactProps) => (
  <View style={styles.parts}>
    {contactParts(contact).map(({ text, href }, index) =>
      href === undefined ? (
        <Text key={index} style={styles.words}>
          {text.trim()}
        </Text>
      ) : (
        <TextLink key={index} href={href} aria-label={`${verbOf(href)} ${text}, ${name}`} style={styles.link}>
          {text}
        </TextLink>
      ),
    )}
  </View>
);

const styles = StyleSheet.create({
  parts: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', columnGap: space.xs },
  words: { minHeight: TOUCH_SIZE, paddingVertical: space.s },
  // A long address breaks where there is no room for it.
  link: { maxWidth: '100%', minHeight: TOUCH_SIZE, paddingVertical: space.s, fontWeight: '600' },
});
