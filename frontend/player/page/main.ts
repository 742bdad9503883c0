import Hls from 'hls.js/dist/hls.light.mjs';
import { bridgeCommandSchema, type BridgeReport } from '../bridgeProtocol';
import type { PlayerReport } from '../playerProtocol';
import { createStreamEngine } from '../stream/streamEngine';

declare global {
  interface Window {
    /** Put there by the WebView. */
    ReactNativeWebView?: { postMessage(text: string): void };
    /** Called by the app: takes one command, as JSON. */
    takeCommand?: (text: string) => void;
  }
}

let run = 0;

const report = (said: PlayerReport): void => {
  const message: BridgeReport = { run, report: said };
  window.ReactNativeWebView?.postMessage(JSON.stringify(message));
};

const take = createStreamEngine(report, { loaded: () => Hls, load: () => Promise.resolve(Hls) });

window.takeCommand = (text) => {
  const message = bridgeCommandSchema.parse(JSON.parse(text));
  run = message.run;
  take(message.command);
};
report({ type: 'ready' });
