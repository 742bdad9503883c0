import type { Recorder } from './hearing';

/** Of this device. */
export declare const recorder: Recorder;
