import { Listeners } from './listeners';
import type { PlayerPort } from './playerProtocol';
import { createStreamEngine } from './stream/streamEngine';
import { webHls } from './webHls';

const listeners = new Listeners();

/** The media element of this very page: a command is carried out in the caller's own task. */
export const playerPort: PlayerPort = {
  send: createStreamEngine(listeners.tell, webHls),
  listen: listeners.add,
};
