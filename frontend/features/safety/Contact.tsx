import { StyleSheet, View } from 'react-native';
import { TextLink } from '@/ui/TextLink';
import { space, TOUCH_SIZE } from '@/ui/tokens';
import { type CardWords, fill, termIn } from './cardWords';
import { contactActions, contactParts } from './contact';
import { inLanguage, TextIn } from './TextIn';

interface ContactProps {
  /** Whose it is, for who hears the link on its own. */
  readonly name: string;
  /** As the line publishes it: a number to call or text, or an address. */
  readonly contact: string;
  readonly words: CardWords;
}

/** How a help-line is reached: a link for all that a tap can do, or the words that say it, with their numbers to tap. */
export const Contact = ({ name, contact, words }: ContactProps) => {
  const { language } = words;
  const actions = contactActions(contact, words);
  const parts =
    actions.length > 0
      ? actions.map(({ label, href }) => ({ text: label, label, href }))
      : contactParts(termIn(words, contact)).map(({ text, href }) => ({
          text: text.trim(),
          label: fill(words.call, { number: text }),
          href,
        }));
  return (
    <View style={styles.parts}>
      {parts.map(({ text, label, href }, index) =>
        href === undefined ? (
          <TextIn key={index} language={language} style={styles.words}>
            {text}
          </TextIn>
        ) : (
          <TextLink
            key={index}
            {...inLanguage(language)}
            href={href}
            aria-label={`${label}, ${termIn(words, name)}`}
            style={styles.link}
          >
            {text}
          </TextLink>
        ),
      )}
    </View>
  );
};

const styles = StyleSheet.create({
  parts: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', columnGap: space.xs },
  words: { minHeight: TOUCH_SIZE, paddingVertical: space.s },
  // A long address breaks where there is no room for it.
  link: { maxWidth: '100%', minHeight: TOUCH_SIZE, paddingVertical: space.s, fontWeight: '600' },
});
