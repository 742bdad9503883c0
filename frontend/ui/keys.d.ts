/** Presses with the space bar what would be pressed with Enter only: radio buttons, check boxes, switches. */
export declare const spaceKey: object;

/**
 * The arrow keys of a group of radio buttons: choose the next one, and take the focus there.
 *
 * @param chosen  index of what is chosen; −1: nothing
 */
export declare const arrowKeys: (count: number, chosen: number, choose: (index: number) => void) => object;

/** Of a group of radio buttons the tabulator key reaches one. */
export declare const groupTab: (isReached: boolean) => object;

/** Whether Ctrl or Cmd is held with Enter. */
export declare const isSubmitKey: (nativeEvent: object) => boolean;
