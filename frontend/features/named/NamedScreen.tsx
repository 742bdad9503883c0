import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';

export const NamedScreen = () => (
  <Screen>
    <Text level={1} type="display">
      Named
    </Text>
  </Screen>
);
