import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';
import { Contact } from './Contact';

const directories = [
  { name: 'Find a helpline, in more than a hundred countries', contact: 'https://findahelpline.com' },
  {
    name: 'Crisis centres, by the International Association for Suicide Prevention',
    contact: 'https://www.iasp.info/crisis-centres-helplines/',
  },
];

/** Where somebody listens, for everybody at any time. */
export const HelpLines = () => (
  <View style={styles.lines}>
    <Text type="label" color="inkSoft">
      If you or someone near you is in danger, call your local emergency number. Float is not a medical device and does
      not replace one.
    </Text>
    {directories.map(({ name, contact }) => (
      <View key={contact}>
        <Text type="label">{name}</Text>
        <Contact name={name} contact={contact} />
      </View>
    ))}
  </View>
);

const styles = StyleSheet.create({ lines: { gap: space.m } });
