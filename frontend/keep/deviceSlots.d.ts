import type { Slots } from './slots';

/** Of this device: the browser's, the key chain's. */
export declare const deviceSlots: Slots;
