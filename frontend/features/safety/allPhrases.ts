import type { Assessor } from '@float/safety/book';

/** Long enough for the first screen to be there, and for what a quick person does on it. */
const AFTER_START_MS = 2_000;
/** Each further attempt waits twice as long, up to an hour. */
const RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 3_600_000;

/** Of the browser's timeline: from here on, all phrases are recognized. */
const LOADED_MARK = 'all-phrases-loaded';

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: 1_000 },
      );
    } else setTimeout(resolve, 0);
  });

/** Half a frame: what is read in one go, between two looks at what the person does. */
const READING_MS = 8;

/** Pauses when half a frame has been used up. */
const createPause = (): (() => Promise<void>) => {
  let startedMs = performance.now();
  return async () => {
    if (performance.now() - startedMs < READING_MS) return;
    await idle();
    startedMs = performance.now();
  };
};

let assessor: Assessor | undefined;

const load = async (): Promise<void> => {
  const [{ readPhrasesFile }, { openAllPhrases }] = await Promise.all([
    import('./phrasesFile'),
    import('@float/safety/book'),
  ]);
  assessor = await openAllPhrases(await readPhrasesFile(), createPause());
  // Seen in the browser's profile; not every engine has it.
  if (typeof performance.mark === 'function') performance.mark(LOADED_MARK);
};

/**
 * Loads all phrases, so that this device recognizes what the server does. Until they are loaded, it recognizes only the
 * plainest ones. Never rejects.
 *
 * @returns whether loading is over: the phrases are loaded, or the file is corrupt and a retry would not help
 */
const loadAllPhrases = async (): Promise<boolean> => {
  try {
    await load();
    return true;
  } catch (error) {
    return error instanceof RangeError;
  }
};

/** Loads all phrases after the first screen, and retries until they are loaded. @returns a function that stops it */
export const loadAllPhrasesLater = (): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const loadAfter = (delayMs: number, retryMs: number): void => {
    timer = setTimeout(() => {
      void loadAllPhrases().then((isOver) => {
        if (!isOver && timer !== undefined) loadAfter(retryMs, Math.min(2 * retryMs, LONGEST_RETRY_MS));
      });
    }, delayMs);
  };
  loadAfter(AFTER_START_MS, RETRY_MS);
  return () => {
    clearTimeout(timer);
    timer = undefined;
  };
};

/** Undefined until they are loaded. */
export const allPhrases = (): Assessor | undefined => assessor;
