import { createAudioPlayer, setAudioModeAsync, type AudioPlayer } from 'expo-audio';
import { fileReports, type FileStatus } from './fileReports';
import type { PlayerCommand, PlayerReport } from './playerProtocol';
import { VolumeFade } from './volumeFade';

const UPDATE_INTERVAL_MS = 250;

/** A session that is kept on this device: sounds on with the screen locked, and is controlled from there. */
class FileSound {
  readonly #player: AudioPlayer;
  readonly #fade: VolumeFade;
  #status: FileStatus | undefined;

  constructor(uri: string, title: string, startSeconds: number, report: (report: PlayerReport) => void) {
    this.#player = createAudioPlayer({ uri }, { updateInterval: UPDATE_INTERVAL_MS });
    this.#fade = new VolumeFade(this.#player);
    this.#player.addListener('playbackStatusUpdate', (status) => {
      const before = this.#status;
      this.#status = status;
      for (const each of fileReports(before, status)) report(each);
    });
    this.#player.setActiveForLockScreen(
      true,
      { title, artist: 'Float' },
      { showSeekForward: true, showSeekBackward: true },
    );
    if (startSeconds > 0) void this.#player.seekTo(startSeconds);
    this.#player.play();
  }

  take(command: PlayerCommand): void {
    if (command.type === 'play') this.#player.play();
    else if (command.type === 'pause') this.#player.pause();
    else if (command.type === 'seek') void this.#player.seekTo(command.seconds);
    else if (command.type === 'volume') this.#fade.to(command.level, command.fadeSeconds);
    else if (command.type === 'describe') this.describe(command.title);
  }

  describe(title: string): void {
    this.#player.updateLockScreenMetadata({ title, artist: 'Float' });
  }

  close(): void {
    this.#fade.stop();
    this.#player.clearLockScreenControls();
    this.#player.remove();
  }
}

/** Lock-screen controls belong to the one whose sound nothing else mixes with. */
const takeTheStage = (): Promise<void> =>
  setAudioModeAsync({
    playsInSilentMode: true,
    shouldPlayInBackground: true,
    interruptionMode: 'doNotMix',
    allowsRecording: false,
  });

/** Plays files of this device, one at a time; see `PlayerPort`. */
export const createFilePlayer = (report: (report: PlayerReport) => void): ((command: PlayerCommand) => void) => {
  let sound: FileSound | undefined;
  let startSeconds = 0;
  let title = 'Float';
  return (command) => {
    if (command.type === 'begin') {
      startSeconds = command.startSeconds;
    } else if (command.type === 'openFile') {
      takeTheStage().catch(() => {
        report({ type: 'failed', failure: 'unplayable', detail: 'audio mode refused' });
      });
      sound?.close();
      sound = new FileSound(command.url, title, startSeconds, report);
    } else if (command.type === 'close') {
      sound?.close();
      sound = undefined;
    } else {
      if (command.type === 'describe') title = command.title;
      sound?.take(command);
    }
  };
};
