import { randomInt } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { readCaller } from '../cli/caller.ts';
import { type CommandParts, runCommand, type SessionMakers } from '../cli/runCommand.ts';
import type { MakingCommand } from '../cli/commandLine.ts';
import { type Config, readConfig } from '../config.ts';
import { createLogger } from '../log.ts';
import { checkFfmpeg } from '../meditation/encoder/ffmpeg.ts';
import { openBedLibrary } from '../meditation/music/bedLibrary.ts';
import { createLibraryWriter } from '../meditation/script/libraryWriter.ts';
import { loadPractices } from '../meditation/script/loadPractices.ts';
import { createFlitePool } from '../meditation/voice/fliteVoice.ts';
import { type Announce, prepareMusic } from './prepareMusic.ts';

const openWriter = async () => createLibraryWriter(await loadPractices());

const openBeds = async (config: Config, announce: Announce) => {
  // Standard output is for results.
  const log = createLogger(config.logLevel, process.stderr);
  return openBedLibrary(await prepareMusic({ ...config, log, announce }));
};

const openMakers = async (config: Config, announce: Announce): Promise<SessionMakers> => {
  await using opening = new AsyncDisposableStack();
  const [library] = await Promise.all([openWriter(), checkFfmpeg(config.ffmpegPath)]);
  const beds = opening.use(await openBeds(config, announce));
  const threads = config.voiceThreads === undefined ? {} : { threads: config.voiceThreads };
  const voices = opening.use(await createFlitePool(threads));
  const open = opening.move();
  const { ffmpegPath } = config;
  return { beds, voices, library, ffmpegPath, [Symbol.asyncDispose]: () => open.disposeAsync() };
};

const commandParts = (): CommandParts => ({
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
  openWriter,
  openBeds: (announce) => openBeds(readConfig(process.env), announce),
  openMakers: (announce) => openMakers(readConfig(process.env), announce),
});

/** Does what was asked for, with the parts that this process has. See {@link runCommand}. */
export const runAssembled = (command: MakingCommand, signal: AbortSignal): Promise<void> =>
  runCommand(command, commandParts(), signal);
