import { useQuery } from '@tanstack/react-query';
import Constants from 'expo-constants';
import { StyleSheet, View } from 'react-native';
import { publicFloat } from '@/api/floatApi';
import { Button } from '@/ui/Button';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';

const paragraphs = [
  'Float makes a meditation from what you tell it, and begins to play it while the rest is still being made.',
  'Your words are used to make your session, and for nothing else: they are not sold, not shown to anybody, and never written into logs. Who runs this server may use services of others to write and to speak the text; then your words pass through these.',
  'Nothing watches you here: no advertising, no counting of visits, no files from elsewhere.',
  'Float is no medical device, and it does not replace a person who listens.',
];

const useHealth = () =>
  useQuery({ queryKey: ['health'], queryFn: ({ signal }) => publicFloat.health({ signal }), staleTime: 0 });

const ServerLine = () => {
  const { data, error, isLoading, refetch } = useHealth();
  if (isLoading)
    return (
      <Text type="note" color="inkSoft">
        Asking the server…
      </Text>
    );
  if (error !== null || data === undefined) {
    return (
      <View style={styles.server}>
        <Text type="note" color="inkSoft" role="status">
          The server cannot be reached right now.
        </Text>
        <Button label="Ask again" kind="quiet" style={styles.again} onPress={() => void refetch()} />
      </View>
    );
  }
  const state = data.status === 'ok' ? 'is well' : 'is not well; sessions may have to wait';
  return <Text type="note" color="inkSoft" role="status">{`The server (${data.version}) ${state}.`}</Text>;
};

/** What Float is and does, in plain words. */
export const AboutFloat = () => (
  <View style={styles.about}>
    {paragraphs.map((paragraph) => (
      <Text key={paragraph} type="label" color="inkSoft">
        {paragraph}
      </Text>
    ))}
    <Text type="note" color="inkSoft">{`Version ${Constants.expoConfig?.version ?? '?'}`}</Text>
    <ServerLine />
  </View>
);

const styles = StyleSheet.create({
  about: { gap: space.m },
  server: { gap: space.s },
  again: { alignSelf: 'flex-start' },
});
