import type { View } from 'react-native';
import { AccessibilityInfo } from 'react-native';

export const bringForward = (node: View | null): void => {
  if (node !== null) AccessibilityInfo.sendAccessibilityEvent(node, 'focus');
};
