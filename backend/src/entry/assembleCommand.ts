import { randomInt } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { readCaller } from '../cli/caller.ts';
import { type CommandParts, runCommand, type SessionMakers, type WordMakers } from '../cli/runCommand.ts';
import type { MakingCommand } from '../cli/commandLine.ts';
import { type Config, readConfig } from '../config.ts';
import { createLogger } from '../log.ts';
import { checkFfmpeg } from '../meditation/encoder/ffmpeg.ts';
import { openBedLibrary } from '../meditation/music/bedLibrary.ts';
import { createLibraryWriter } from '../meditation/script/libraryWriter.ts';
import { loadPractices } from '../meditation/script/loadPractices.ts';
import { createLazyFlitePool } from '../meditation/voice/fliteVoice.ts';
import { noMetrics } from '../metrics/metrics.ts';
import { openTextReader } from '../understanding/textReader.ts';
import type { TextReading } from '../understanding/textReading.ts';
import { ModelLines } from '../vendors/modelLines.ts';
import { nothingSpent } from '../vendors/spending.ts';
import { jobMakers } from './openMakers.ts';
import { type Announce, prepareMusic } from './prepareMusic.ts';

const threadsOf = ({ voiceThreads }: Config) => (voiceThreads === undefined ? {} : { threads: voiceThreads });

/** Standard output is for results, and lines of a log are for those who ask for them. */
const openLog = ({ logLevel }: Config) => createLogger(logLevel === 'info' ? 'error' : logLevel, process.stderr);

const openWordMakers = async (config: Config): Promise<WordMakers> => {
  const library = createLibraryWriter(await loadPractices());
  const flite = createLazyFlitePool(threadsOf(config));
  const lines = new ModelLines({ settings: config.models, metrics: noMetrics });
  const open = jobMakers({ lines, library, flite, metrics: noMetrics });
  const log = openLog(config);
  return {
    library,
    makersOf: (asked) => open({ ...asked, spentBefore: nothingSpent, log }),
    [Symbol.asyncDispose]: () => flite[Symbol.asyncDispose](),
  };
};

const openBeds = async (config: Config, announce: Announce) => {
  const log = createLogger(config.logLevel, process.stderr);
  return openBedLibrary(await prepareMusic({ ...config, log, announce }));
};

const openMakers = async (config: Config, announce: Announce): Promise<SessionMakers> => {
  await using opening = new AsyncDisposableStack();
  const { ffmpegPath } = config;
  await checkFfmpeg(ffmpegPath);
  const beds = opening.use(await openBeds(config, announce));
  const words = opening.use(await openWordMakers(config));
  const open = opening.move();
  return { ...words, beds, ffmpegPath, [Symbol.asyncDispose]: () => open.disposeAsync() };
};

/** A command reads one text: the thread ends with it. */
const readMeaning = async (words: string): Promise<TextReading> => {
  await using reader = openTextReader({ log: openLog(readConfig(process.env)) });
  return await reader.read([words]);
};

const commandParts = (): CommandParts => ({
  readMeaning,
  terminal: {
    caller: readCaller(process.env, process.cwd()),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  },
  nowMs: Date.now,
  newUuid: uuidv7,
  newSeed: () => randomInt(2 ** 32),
  hour: () => new Date().getHours(),
  models: () => readConfig(process.env).models,
  openWordMakers: () => openWordMakers(readConfig(process.env)),
  openBeds: (announce) => openBeds(readConfig(process.env), announce),
  openMakers: (announce) => openMakers(readConfig(process.env), announce),
});

/** Does what was asked for, with the parts that this process has. See {@link runCommand}. */
export const runAssembled = (command: MakingCommand, signal: AbortSignal): Promise<void> =>
  runCommand(command, commandParts(), signal);
