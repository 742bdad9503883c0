import type { AudioKeeper } from './audioKeeper';

/** Of this device: the browser's cache, the app's documents. */
export declare const keptAudio: AudioKeeper;
