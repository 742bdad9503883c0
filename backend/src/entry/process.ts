import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { readConfig } from '../config.ts';
import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { createLogger } from '../log.ts';

const packageSchema = z.object({ version: z.string() });

const readVersion = (): string =>
  packageSchema.parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).version;

/** Resolves with the first signal that asks this process to end; those that follow change nothing. */
const asked = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve(signal);
      });
    }
  });

const announce = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export interface ProcessParts {
  readonly config: Config;
  readonly log: Logger;
  readonly version: string;
  /** A line for whoever has started the process. */
  readonly announce: (line: string) => void;
  /** Resolves when the process is asked to end. */
  readonly stopped: Promise<NodeJS.Signals>;
}

/** Runs a program of Float: configuration first; what keeps it from running is told in one line, with exit code 1. */
export const runProcess = async (name: string, main: (parts: ProcessParts) => Promise<void>): Promise<void> => {
  try {
    const config = readConfig(process.env);
    await main({ config, log: createLogger(config.logLevel), version: readVersion(), announce, stopped: asked() });
  } catch (error) {
    if (!(error instanceof FloatError)) throw error;
    process.stderr.write(`${name} cannot start: ${error.message} (${error.code})\n`);
    process.exitCode = 1;
  }
};
