/** Systems bring their own keys for these. */
export const spaceKey: object = {};
export const arrowKeys = (): object => ({});
export const groupTab = (): object => ({});
export const isSubmitKey = (): boolean => false;
