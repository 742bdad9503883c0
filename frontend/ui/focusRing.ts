import type { ViewStyle } from 'react-native';
import { Platform } from 'react-native';
import type { Palette } from './tokens';

/** Colour of the outline that browsers draw around what the keyboard is on; nothing on other platforms. */
export const focusRing = ({ accent }: Palette): ViewStyle => (Platform.OS === 'web' ? { outlineColor: accent } : {});
