import type { PlayerCommand, PlayerReport } from './playerProtocol';

/** Plays files of this device, one at a time; see `PlayerPort`. */
export declare const createFilePlayer: (report: (report: PlayerReport) => void) => (command: PlayerCommand) => void;
