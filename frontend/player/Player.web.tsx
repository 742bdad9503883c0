import { useEffect } from 'react';
import { webHls } from './webHls';

const whenIdle = (act: () => void): (() => void) => {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 200);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(act);
  return () => {
    cancelIdleCallback(handle);
  };
};

/** Fetches hls.js ahead of the tap, which must not wait for it. */
export const Player = () => {
  useEffect(
    () =>
      whenIdle(() => {
        // The tap asks again for what did not arrive.
        webHls.load().catch(() => undefined);
      }),
    [],
  );
  return null;
};
