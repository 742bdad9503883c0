import type Hls from 'hls.js';

/** Where hls.js comes from: a page of its own has it from the beginning, the app fetches it when nothing else is due. */
export interface HlsLoader {
  /** hls.js when it has arrived. */
  loaded(): typeof Hls | undefined;
  load(): Promise<typeof Hls>;
}
