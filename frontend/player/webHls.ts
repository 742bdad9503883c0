import type Hls from 'hls.js';
import type { HlsLoader } from './stream/hlsLoader';

let arrived: typeof Hls | undefined;

/** hls.js in a chunk of its own, that the first screen does not wait for. */
export const webHls: HlsLoader = {
  loaded: () => arrived,
  load: async () => {
    arrived ??= (await import('hls.js/dist/hls.light.mjs')).default;
    return arrived;
  },
};
