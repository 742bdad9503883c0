import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';

export const AfterScreen = () => (
  <Screen>
    <Text level={1} type="display">
      After
    </Text>
  </Screen>
);
