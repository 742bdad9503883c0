import { Listeners } from './listeners';
import { afterCommand, toGoOn, type PlayedSoFar } from './playedSoFar';
import type { PlayerCommand, PlayerPort, PlayerReport } from './playerProtocol';

type Take = (command: PlayerCommand) => void;

/** Makes the player of files, when there is a first file to play. */
export type FilePlayerFactory = (report: (report: PlayerReport) => void) => Promise<Take>;

const isOnDevice = (command: PlayerCommand): boolean => command.type === 'openFile' && command.url.startsWith('file:');

/** One way to two players: streams go to the page in the WebView, files of this device to the system's own player. */
export class TwoPlayers implements PlayerPort {
  readonly #streams: PlayerPort;
  readonly #makeFiles: FilePlayerFactory;
  readonly #listeners = new Listeners();
  #files: Promise<Take> | undefined;
  #playsFile = false;
  #soFar: PlayedSoFar | undefined;

  readonly listen = this.#listeners.add;

  constructor(streams: PlayerPort, makeFiles: FilePlayerFactory) {
    this.#streams = streams;
    this.#makeFiles = makeFiles;
    streams.listen((report) => {
      if (!this.#playsFile) this.#listeners.tell(report);
    });
  }

  send(command: PlayerCommand): void {
    this.#soFar = afterCommand(this.#soFar, command);
    if (command.type === 'begin') this.#setPlaysFile(false);
    if (isOnDevice(command)) this.#moveToFiles();
    else if (this.#playsFile) void this.#tellFiles([command]);
    else this.#streams.send(command);
  }

  #moveToFiles(): void {
    if (!this.#soFar) return;
    this.#streams.send({ type: 'close' });
    this.#playsFile = true;
    void this.#tellFiles(toGoOn(this.#soFar));
  }

  #setPlaysFile(playsFile: boolean): void {
    if (this.#playsFile && !playsFile) void this.#tellFiles([{ type: 'close' }]);
    this.#playsFile = playsFile;
  }

  async #tellFiles(commands: readonly PlayerCommand[]): Promise<void> {
    try {
      this.#files ??= this.#makeFiles((report) => {
        if (this.#playsFile) this.#listeners.tell(report);
      });
      const take = await this.#files;
      for (const command of commands) take(command);
    } catch {
      this.#files = undefined;
      this.#listeners.tell({ type: 'failed', failure: 'unplayable', detail: 'no player of files' });
    }
  }
}
