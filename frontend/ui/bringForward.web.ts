import type { View } from 'react-native';

export const bringForward = (node: View | null): void => {
  node?.focus();
};
