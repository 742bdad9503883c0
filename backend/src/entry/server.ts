import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import { FloatError } from '../errors.ts';
import { listen } from '../http/listen.ts';
import { createLogger } from '../log.ts';
import { assemble } from './assemble.ts';

const packageSchema = z.object({ version: z.string() });

const readVersion = (): string =>
  packageSchema.parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).version;

/** Resolves with the first signal that asks this process to end; those that follow change nothing. */
const asked = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      process.on(signal, () => {
        resolve(signal);
      });
  });

const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel);
  const version = readVersion();
  const stopping = asked();
  await using float = await assemble(config, log, version);
  await using server = await listen(float.app, config);
  process.stdout.write(`Float ${version} is listening on ${server.url}\n`);
  log.info('server_stopping', { signal: await stopping });
};

try {
  await main();
} catch (error) {
  if (!(error instanceof FloatError)) throw error;
  process.stderr.write(`Float cannot start: ${error.message} (${error.code})\n`);
  process.exitCode = 1;
}
