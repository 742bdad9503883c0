import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Logger } from '../log.ts';
import { Turns } from '../turns.ts';
import { mergeReadings, type TextReading } from './textReading.ts';

/** Reads what texts mean, in a thread. A reading that is late or fails changes nothing: phrases then decide alone. */
export interface TextReader extends AsyncDisposable {
  /**
   * Reads the first 6,000 characters of all texts of a person.
   *
   * @param withinMs  the longest wait; the reading goes on, and is remembered. Default: as long as reading may take
   * @returns         danger, as far as it was read in time; feelings only when all texts were. Never rejects
   */
  read(texts: readonly string[], withinMs?: number): Promise<TextReading>;
  /** Loads the encoder, and keeps it for another ten minutes. Never rejects. */
  prewarm(): Promise<void>;
}

/** For one text, without waiting for others. 6,000 characters take 0.1 s, loading the encoder up to a second. */
const READ_MS = 4_000;
/** Longest wait for other people's texts: then phrases alone decide. */
const LINE_MS = 1_000;
const LOAD_MS = 30_000;
/** The encoder holds about 150 MB. */
const IDLE_MS = 10 * 60_000;
/** Of all texts of one request: bounds how long others wait. */
const MAX_CHARACTERS = 6_000;
/** A session is ordered with texts that were summarized a moment before. */
const REMEMBERED_TEXTS = 200;
const MEMORY_MB = 256;
/** For the reason see `text/textWork.ts`. */
const YOUNG_MEMORY_MB = 8;

export interface TextReaderOptions {
  readonly log: Logger;
  /** Called for each text that could not be read. */
  readonly onGivenUp?: () => void;
  /** Milliseconds that one text may take. Default {@link READ_MS}. */
  readonly readMs?: number;
  /** What the thread runs; for tests of its faults. */
  readonly threadFile?: URL;
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The beginnings of texts that are read, together at most 6,000 characters. */
const readable = (texts: readonly string[]): string[] => {
  let left = MAX_CHARACTERS;
  return texts.flatMap((text) => {
    const read = text.slice(0, left);
    left -= read.length;
    return read === '' ? [] : [read];
  });
};

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

  /** Undefined: it could not be read. */
  const readOne = async (text: string): Promise<TextReading | undefined> => {
    const key = keyOf(text);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    try {
      using _turn = await turns.take(AbortSignal.timeout(LINE_MS));
      // The thread answers with the result of its own function: the one promise of its messages.
      const reading = (await pool.run(text, { name: 'read', signal: AbortSignal.timeout(readMs) })) as TextReading;
      remember(key, reading);
      return reading;
    } catch (error) {
      giveUp(error);
      return undefined;
    }
  };

  /** One text after the other, so that other people's texts can come in between. */
  const readAll = async (texts: readonly string[]): Promise<TextReading> => {
    const readings: TextReading[] = [];
    for (const text of readable(texts)) {
      const reading = await readOne(text);
      if (reading === undefined) {
        // The feeling of half the texts may differ from that of all.
        const { danger } = mergeReadings(readings);
        return danger === undefined ? {} : { danger };
      }
      readings.push(reading);
    }
    return mergeReadings(readings);
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

  return {
    read: async (texts, withinMs) => {
      const reading = readAll(texts);
      if (withinMs === undefined) return reading;
      const ending = new AbortController();
      const late = delay(withinMs, {}, { signal: ending.signal }).catch((): TextReading => ({}));
      try {
        return await Promise.race([reading, late]);
      } finally {
        ending.abort();
      }
    },
    prewarm: () => (loading ??= load()),
    [Symbol.asyncDispose]: () => {
      isClosed = true;
      return pool.destroy();
    },
  };
};
