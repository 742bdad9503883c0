import type { Recognizer } from './hearing';

/** Of this device. */
export declare const recognizer: Recognizer;
