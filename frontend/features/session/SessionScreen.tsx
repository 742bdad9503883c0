import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';

export const SessionScreen = () => (
  <Screen>
    <Text level={1} type="display">
      Session
    </Text>
  </Screen>
);
