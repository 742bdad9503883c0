import { useRouter } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { HelpButton } from '@/features/safety/HelpButton';
import { IconButton } from '@/ui/IconButton';
import { BrandMark } from '@/ui/illustrations/BrandMark';
import { Text } from '@/ui/Text';
import { space } from '@/ui/tokens';

/** Whose app it is, and the ways to what there is beside a session. */
export const ArriveHeader = () => {
  const router = useRouter();
  return (
    <View style={styles.header}>
      <View style={styles.brand}>
        <BrandMark />
        <Text type="heading" color="accent">
          Float
        </Text>
      </View>
      <View style={styles.ways} role="navigation">
        <HelpButton />
        <IconButton
          icon="library"
          label="Library: your sessions"
          onPress={() => {
            router.push('/library');
          }}
        />
        <IconButton
          icon="person"
          label="You: account, settings and help"
          onPress={() => {
            router.push('/you');
          }}
        />
      </View>
    </View>
  );
};

const styles = StyleSheet.create({
  // With large text on a small phone, in two rows.
  header: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  brand: { flexDirection: 'row', alignItems: 'center', gap: space.s },
  ways: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: space.xs },
});
