/** Whether this device has a network, as far as it says so. True does not mean that the server can be reached. */
export declare const useIsOnline: () => boolean;
