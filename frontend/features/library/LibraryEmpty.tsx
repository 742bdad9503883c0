import { useRouter } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/ui/Button';
import { PaperBoat } from '@/ui/illustrations/PaperBoat';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';

/** Nothing was made yet. */
export const LibraryEmpty = () => {
  const router = useRouter();
  return (
    <View style={styles.empty}>
      <PaperBoat />
      <Text type="title" level={2} center>
        Nothing here yet
      </Text>
      <Text color="inkSoft" center>
        Every session that Float makes for you waits here, to be heard again.
      </Text>
      <Button
        label="Begin your first"
        onPress={() => {
          router.dismissTo('/');
        }}
      />
    </View>
  );
};

const styles = StyleSheet.create({ empty: { alignItems: 'center', gap: space.l, paddingVertical: space.xxl } });
