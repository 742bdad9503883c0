import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';

export const LibraryScreen = () => (
  <Screen>
    <Text level={1} type="display">
      Library
    </Text>
  </Screen>
);
