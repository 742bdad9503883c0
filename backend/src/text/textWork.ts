import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Logger } from '../log.ts';
import { composeRest, composeSession, type Composition } from '../meditation/script/compose.ts';
import type { Practice } from '../meditation/script/practice.ts';
import type { ScriptRequest, Utterance } from '../meditation/script/script.ts';
import { uncheckedSafety } from '@float/safety';
import { unreadSummary, type AssessedSummary } from '../summary/summary.ts';
import { Turns } from '../turns.ts';
import type { TextReader } from '../understanding/textReader.ts';
import type { Assessment, BegunSession, PersonTexts, TextTasks } from './textThread.ts';

/**
 * Reads what people write, off the event loop. Work that takes too long or crashes is given up, and a careful answer
 * stands in for it; no call rejects because of a text.
 */
export interface TextWork extends AsyncDisposable {
  /** @returns `concern` when the texts could not be read in time */
  assess(input: UnreadTexts & OwnTexts): Promise<Assessment>;
  /** @returns a plain summary with `concern` when the texts could not be read in time */
  summarize(input: UnreadTexts): Promise<AssessedSummary>;
  /** @returns a session without the person's own words when these could not be read in time */
  compose(request: ScriptRequest): Promise<Composition>;
  composeRest(session: BegunSession): Promise<readonly Utterance[]>;
  /** Starts the thread; resolves when it can compose, or without practices, when it can read. Never rejects. */
  prewarm(): Promise<void>;
  /** Someone is about to write: loads what reading meaning needs, which takes part of a second. Never rejects. */
  prewarmReader(): Promise<void>;
}

type UnreadTexts = Omit<PersonTexts, 'reading'>;
interface OwnTexts {
  /** The person's own words among the texts: what Float wrote itself is not read for its meaning. */
  readonly ownTexts: readonly string[];
}

type TaskName = keyof TextTasks;
type Preparation = Parameters<TextTasks['warmUp']>[0][number];

/** Hundreds of times what the longest texts take; a busy machine is no reason to give up on a person's words. */
const TASK_MS: Readonly<Record<TaskName, number>> = {
  assess: 3_000,
  summarize: 3_000,
  compose: 5_000,
  composeRest: 5_000,
  warmUp: 30_000,
};
/** Waiting in line is not the text's fault; past this the person would wait in vain. */
const LINE_MS = 10_000;
/** Longest wait of a session for a reading; its words were mostly read for their summary, and are remembered. */
const SESSION_READ_MS = 500;
const MEMORY_MB = 256;
/**
 * Less than the 16 MB by which Node exceeds the limit to end a thread: with more, what moves out of the young generation
 * in one go may use them up, and V8 ends the process instead of the thread.
 */
const YOUNG_MEMORY_MB = 8;

export interface TextWorkOptions {
  readonly log: Logger;
  /** Needed to compose; without them this process only reads texts. */
  readonly practices?: readonly Practice[];
  /** Reads what texts mean; without it, phrases alone tell danger. Closed with the text work. */
  readonly reader?: TextReader | undefined;
  /** Milliseconds that one task may take. Default {@link TASK_MS}. */
  readonly taskMs?: (task: TaskName) => number;
  /** What the thread runs; for tests of its faults. */
  readonly threadFile?: URL;
  /** Told of each task that was given up. */
  readonly onGivenUp?: (task: TaskName) => void;
}

/** One thread: a person's texts take it a few milliseconds. */
const THREADS = 1;

const withoutTexts = (request: ScriptRequest): ScriptRequest => ({
  ...request,
  floats: request.floats.map(({ sentiment_label, intensity }) => ({ sentiment_label, intensity })),
  questionsAndAnswers: [],
});

/** Opens the thread that reads texts. It starts with the first task, or by `prewarm`. */
export const openTextWork = (options: TextWorkOptions): TextWork => {
  const { log, practices, reader, onGivenUp = () => undefined } = options;
  const taskMs = options.taskMs ?? ((task: TaskName): number => TASK_MS[task]);
  const pool = new Piscina<unknown, unknown>({
    filename: fileURLToPath(options.threadFile ?? new URL('./textThread.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: Infinity,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MEMORY_MB },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  // A thread that died while idle is replaced by the next task.
  pool.on('error', () => undefined);
  const turns = new Turns(THREADS);
  /** The thread's finished preparations. They take seconds, which must not count toward the deadline of a text. */
  const prepared = new Set<Preparation>();

  const prepare = async (preparation: Preparation): Promise<void> => {
    if (prepared.has(preparation)) return;
    await pool.run([preparation], { name: 'warmUp', signal: AbortSignal.timeout(taskMs('warmUp')) });
    prepared.add(preparation);
  };

  let isClosed = false;
  const prepareInTurn = async (preparation: Preparation): Promise<void> => {
    try {
      using _turn = await turns.take(AbortSignal.timeout(LINE_MS));
      await prepare(preparation);
    } catch (error) {
      if (isClosed) return;
      log.error('text_work_given_up', { stage: 'warmup', error });
      onGivenUp('warmUp');
    }
  };

  const run = async <Name extends Exclude<TaskName, 'warmUp'>>(
    name: Name,
    input: Parameters<TextTasks[Name]>[0],
  ): Promise<ReturnType<TextTasks[Name]>> => {
    using _turn = await turns.take(AbortSignal.timeout(LINE_MS));
    try {
      await prepare(name === 'compose' || name === 'composeRest' ? 'practices' : 'texts');
      const signal = AbortSignal.timeout(taskMs(name));
      // The thread answers a task with its own function's result: the one promise of its messages.
      return (await pool.run(input, { name, signal })) as ReturnType<TextTasks[Name]>;
    } catch (error) {
      // The pool may have replaced the thread; a new one must prepare again.
      prepared.clear();
      throw error;
    }
  };

  const runOr = async <Name extends Exclude<TaskName, 'warmUp'>>(
    name: Name,
    input: Parameters<TextTasks[Name]>[0],
    otherwise: (error: unknown) => ReturnType<TextTasks[Name]> | Promise<ReturnType<TextTasks[Name]>>,
  ): Promise<ReturnType<TextTasks[Name]>> => {
    try {
      return await run(name, input);
    } catch (error) {
      log.error('text_work_given_up', { stage: name.toLowerCase(), error });
      onGivenUp(name);
      return otherwise(error);
    }
  };

  const assessByPhrases = (input: PersonTexts): Promise<Assessment> =>
    runOr('assess', input, () => ({ safety: uncheckedSafety(input.region), isCheckIn: false }));

  const needPractices = (error: unknown): readonly Practice[] => {
    if (practices === undefined) throw error;
    return practices;
  };

  return {
    assess: async ({ ownTexts, ...input }) => {
      const byPhrases = await assessByPhrases(input);
      if (byPhrases.safety !== null || reader === undefined) return byPhrases;
      // A session waits for this.
      const reading = await reader.read(ownTexts, SESSION_READ_MS);
      return reading.danger === undefined ? byPhrases : assessByPhrases({ ...input, reading });
    },
    summarize: async (input) => {
      const summarizeWith = (texts: PersonTexts): Promise<AssessedSummary> =>
        runOr('summarize', texts, () => unreadSummary(input.region));
      if (reader === undefined) return summarizeWith(input);
      // Both at once: where a phrase speaks of danger, nothing waits for the reading.
      const reading = reader.read(input.texts);
      const byPhrases = await summarizeWith(input);
      return byPhrases.safety === null ? summarizeWith({ ...input, reading: await reading }) : byPhrases;
    },
    compose: (request) =>
      // Without texts, composing takes a few milliseconds whatever was written.
      runOr('compose', request, (error) => composeSession(needPractices(error), withoutTexts(request))),
    composeRest: (session) =>
      runOr('composeRest', session, (error) => {
        const { request, prefix, from } = session;
        return composeRest(needPractices(error), withoutTexts(request), prefix, from);
      }),
    prewarm: async () => {
      if (practices !== undefined) await prepareInTurn('practices');
      const reading = prepareInTurn('texts');
      // Sessions that go on need no phrases.
      if (practices === undefined) await reading;
    },
    prewarmReader: async () => {
      await reader?.prewarm();
    },
    [Symbol.asyncDispose]: async () => {
      isClosed = true;
      await Promise.all([pool.destroy(), reader?.[Symbol.asyncDispose]()]);
    },
  };
};
