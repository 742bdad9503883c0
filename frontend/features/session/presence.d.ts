import type { View } from 'react-native';

/** Calls back when somebody moves a pointer, touches, or presses a key anywhere. @returns how to stop */
export declare const listenForPresence: (onPresence: () => void) => () => void;

/** Whether somebody is in it with a keyboard. */
export declare const isKeyboardIn: (view: View | null) => boolean;

/** Whether a screen reader is on. False on the web, which does not say; there, what has faded can still be read. */
export declare const useScreenReader: () => boolean;
