import { useRouter } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { TopBar } from '@/features/safety/TopBar';
import { BackButton } from '@/ui/BackButton';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';

/** Where one is, and the way back. */
export const LibraryTop = () => {
  const router = useRouter();
  return (
    <TopBar>
      <View style={styles.top}>
        <BackButton
          onPress={() => {
            if (router.canGoBack()) router.back();
            else router.dismissTo('/');
          }}
        />
        <Text level={1} type="title">
          Your sessions
        </Text>
      </View>
    </TopBar>
  );
};

const styles = StyleSheet.create({ top: { flexDirection: 'row', alignItems: 'center', gap: space.s } });
