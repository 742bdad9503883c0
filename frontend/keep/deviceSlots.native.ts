import * as SecureStore from 'expo-secure-store';
import type { Slots } from './slots';

/** iOS's key chain takes letters, digits, `.`, `-` and `_` in names. */
const options = { keychainAccessible: SecureStore.AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY };

/** The key chain of iOS, the key store of Android. */
export const deviceSlots: Slots = {
  get: (name) => SecureStore.getItem(name, options),
  set: (name, text) => {
    SecureStore.setItem(name, text, options);
  },
  remove: (name) => {
    void SecureStore.deleteItemAsync(name, options);
  },
};
