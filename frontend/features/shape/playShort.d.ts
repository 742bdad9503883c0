import type { ShortSound, ShortSoundListener } from './sounds';

/** In the tap: plays a short file from its beginning. */
export declare const playShort: (url: string, listener: ShortSoundListener) => ShortSound;
