/** Without a module for it a device does not say: a request that fails does. */
export const useIsOnline = (): boolean => true;
