import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';

export const ArriveScreen = () => (
  <Screen>
    <Text level={1} type="display">
      Arrive
    </Text>
  </Screen>
);
