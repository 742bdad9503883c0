import type { View } from 'react-native';

/**
 * Takes the keyboard's and the screen reader's attention to something that has just appeared. On the web it needs
 * `tabIndex={-1}` to take it.
 */
export declare const bringForward: (node: View | null) => void;
