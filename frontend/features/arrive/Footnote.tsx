import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui/Text';
import { TextLink } from '@/ui/TextLink';
import { space } from '@/ui/tokens';

/** What Float is not, and where help is. */
export const Footnote = () => (
  <View style={styles.note}>
    <Text type="note" color="inkSoft" center>
      Float is not a medical device. In danger, call your local emergency number.
    </Text>
    <View style={styles.lines}>
      <Text type="note" color="inkSoft">
        Help-lines where you are:
      </Text>
      <TextLink type="note" href="https://findahelpline.com" color="inkSoft">
        findahelpline.com
      </TextLink>
    </View>
  </View>
);

const styles = StyleSheet.create({
  note: { alignItems: 'center' },
  lines: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'center', gap: space.xs },
});
