import type { PlayerCommand } from '../playerProtocol';
import type { HlsLoader } from './hlsLoader';
import { markBegin } from './firstSound';
import { mediaSession } from './mediaSession';
import { Sound, type Report } from './sound';

/**
 * Plays sessions in a page, one at a time: the shell of the web and the page inside the WebView are both made of it.
 *
 * @param report  is told everything that happens
 * @returns       takes commands; what begins sound has to be called in the tap itself
 */
export const createStreamEngine = (report: Report, hls: HlsLoader): ((command: PlayerCommand) => void) => {
  let sound: Sound | undefined;
  return (command) => {
    switch (command.type) {
      case 'begin':
        markBegin();
        sound?.close();
        mediaSession.listen((key) => {
          report({ type: 'key', key });
        });
        sound = new Sound(command.startSeconds, hls, report);
        return;
      case 'open':
        sound?.open(command.url, 'stream');
        return;
      case 'openFile':
        sound?.open(command.url, 'file');
        return;
      case 'reopen':
        sound?.reopen(command.url);
        return;
      case 'play':
        sound?.play();
        return;
      case 'pause':
        sound?.pause();
        return;
      case 'seek':
        sound?.seek(command.seconds);
        return;
      case 'volume':
        sound?.setVolume(command.level, command.fadeSeconds);
        return;
      case 'describe':
        mediaSession.describe(command.title);
        return;
      case 'close':
        sound?.close();
        sound = undefined;
    }
  };
};
