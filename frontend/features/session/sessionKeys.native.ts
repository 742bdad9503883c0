/** Systems have keys of their own, which come through the player. */
export const listenToKeys = (): (() => void) => () => undefined;
