import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';

export const YouScreen = () => (
  <Screen>
    <Text level={1} type="display">
      You
    </Text>
  </Screen>
);
