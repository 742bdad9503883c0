import { TwoPlayers } from './twoPlayers';
import { WebViewBridge } from './webViewBridge';

/** The way to the page that `Player` mounts. */
export const webViewBridge = new WebViewBridge();

/** The one player of this app. */
export const playerPort = new TwoPlayers(webViewBridge, async (report) => {
  const { createFilePlayer } = await import('./filePlayer');
  return createFilePlayer(report);
});
