import { useRouter } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { TopBar } from '@/features/safety/TopBar';
import { Button } from '@/ui/Button';
import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';

/** An address at which the app has nothing. */
export const NotFoundScreen = () => {
  const router = useRouter();
  return (
    <Screen isCentered top={<TopBar />}>
      <View style={styles.content}>
        <Text level={1} type="title" center>
          There is nothing here
        </Text>
        <Text color="inkSoft" center>
          The address may be old, or a letter may be missing.
        </Text>
        <Button
          label="Back to the beginning"
          onPress={() => {
            router.replace('/');
          }}
        />
      </View>
    </Screen>
  );
};

const styles = StyleSheet.create({ content: { gap: space.l, alignItems: 'center' } });
