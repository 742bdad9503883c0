import type { PlayerPort } from './playerProtocol';

/** The one player of this app. */
export declare const playerPort: PlayerPort;
