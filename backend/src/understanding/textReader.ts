import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Logger } from '../log.ts';
import { Turns } from '../turns.ts';
import { mergeReadings, type TextReading } from './textReading.ts';

/** Reads what texts mean, in a thread. A reading that is late or fails changes nothing: phrases then decide alone. */
export interface TextReader extends AsyncDisposable {
  /** @returns empty when a text could not be read in time; never rejects */
  read(texts: readonly string[]): Promise<TextReading>;
  /** Loads the encoder, and keeps it for another ten minutes. Never rejects. */
  prewarm(): Promise<void>;
}

/** For all texts of a request. One of 10,000 characters takes about a second, loading the encoder 0.3 s. */
const READ_MS = 4_000;
/** Longest wait for others' texts: then phrases alone decide, so that nobody waits for a session. */
const LINE_MS = 1_000;
const LOAD_MS = 30_000;
/** The encoder holds about 150 MB. */
const IDLE_MS = 10 * 60_000;
/** A session is ordered with texts that were summarized a moment ago. */
const REMEMBERED_TEXTS = 200;
const MEMORY_MB = 256;
/** For the reason see `text/textWork.ts`. */
const YOUNG_MEMORY_MB = 8;

export interface TextReaderOptions {
  readonly log: Logger;
  /** Told of each request whose texts were given up. */
  readonly onGivenUp?: () => void;
  /** Milliseconds that all texts of a request may take. Default {@link READ_MS}. */
  readonly readMs?: number;
  /** What the thread runs; for tests of its faults. */
  readonly threadFile?: URL;
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Opens the thread that reads what texts mean. It starts with the first text, and ends when none has come for a while. */
export const openTextReader = (options: TextReaderOptions): TextReader => {
  const { log, onGivenUp = () => undefined, readMs = READ_MS } = options;
  const pool = new Piscina<unknown, unknown>({
    filename: fileURLToPath(options.threadFile ?? new URL('./understandingThread.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MEMORY_MB },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  // A thread that died while idle is replaced by the next text.
  pool.on('error', () => undefined);
  const turns = new Turns(1);
  const remembered = new Map<string, TextReading>();
  let isClosed = false;

  const giveUp = (error: unknown): void => {
    if (isClosed) return;
    log.warn('text_reading_given_up', { error });
    onGivenUp();
  };

  const remember = (key: string, reading: TextReading): void => {
    remembered.set(key, reading);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED_TEXTS && oldest !== undefined) remembered.delete(oldest);
  };

  const readOne = async (text: string, signal: AbortSignal): Promise<TextReading> => {
    const key = keyOf(text);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    // The thread answers with the result of its own function: the one promise of its messages.
    const reading = (await pool.run(text, { name: 'read', signal })) as TextReading;
    remember(key, reading);
    return reading;
  };

  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    try {
      await pool.run(undefined, { name: 'warmUp', signal: AbortSignal.timeout(LOAD_MS) });
    } catch (error) {
      giveUp(error);
    }
    // The thread may end before the next time.
    loading = undefined;
  };

  const readAll = async (texts: readonly string[]): Promise<TextReading> => {
    const readings: TextReading[] = [];
    const isKnown = texts.every((text) => remembered.has(keyOf(text)));
    try {
      using _turn = isKnown ? undefined : await turns.take(AbortSignal.timeout(LINE_MS));
      const signal = AbortSignal.timeout(readMs);
      for (const text of texts) readings.push(await readOne(text, signal));
    } catch (error) {
      giveUp(error);
    }
    return mergeReadings(readings);
  };

  return {
    read: readAll,
    prewarm: () => (loading ??= load()),
    [Symbol.asyncDispose]: () => {
      isClosed = true;
      return pool.destroy();
    },
  };
};
