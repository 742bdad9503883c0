import { Screen } from '@/ui/Screen';
import { Text } from '@/ui/Text';

export const ShapeScreen = () => (
  <Screen>
    <Text level={1} type="display">
      Shape
    </Text>
  </Screen>
);
