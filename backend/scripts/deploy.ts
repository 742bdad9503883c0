import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { FloatError } from '../src/errors.ts';
import { questions } from './deploy/answers.ts';
import type { DeployOptions } from './deploy/deployment.ts';
import { deploy } from './deploy/deployment.ts';
import { DeployProblem, Stopped } from './deploy/deployProblem.ts';
import { destroy, showDestruction } from './deploy/destruction.ts';
import { showDeployment } from './deploy/dryRun.ts';
import { readParameterNames, readRemembered, withSettings } from './deploy/knownAnswers.ts';
import { ANSWERS_FILE } from './deploy/plan.ts';
import { createCommandRunner } from './deploy/runCommand.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HELP = `Usage: npm run deploy -- [OPTIONS]

  --dry-run          show every command and file, and do nothing
  --set NAME=VALUE   answer a question beforehand: ${questions.map(({ name }) => name).join(', ')};
                     or set a parameter of backend/template.yaml (NAME= for its default)
  --ask              ask for everything again
  --yes              do not ask before changing a bucket of yours, or keys
  --rotate-keys      put a new key in front of those that sign tokens; older tokens stay valid
  --forget-keys      with --rotate-keys: older tokens do not stay valid
  --destroy          take the stack away again
`;

const EXIT_PROBLEM = 1;
/** As of a program that SIGINT has ended. */
const EXIT_STOPPED = 130;

const announce = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const readOptions = () => {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: {
      ...{ 'dry-run': flag, destroy: flag, ask: flag, yes: flag, help: flag },
      ...{ 'rotate-keys': flag, 'forget-keys': flag },
      set: { type: 'string', multiple: true, default: [] },
    },
  });
  if (values['forget-keys'] && !values['rotate-keys'])
    throw new DeployProblem('--forget-keys goes with --rotate-keys.');
  return values;
};

/** Aborts with the name of the signal. */
const onceStopped = (): AbortSignal => {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      stopping.abort(signal);
    });
  return stopping.signal;
};

const main = async (): Promise<void> => {
  const values = readOptions();
  if (values.help) {
    announce(HELP);
    return;
  }
  const parameterNames = readParameterNames(join(ROOT, 'backend/template.yaml'));
  const options: DeployOptions = {
    known: withSettings(readRemembered(join(ROOT, ANSWERS_FILE)), values.set, parameterNames),
    asksAgain: values.ask,
    agrees: values.yes,
    rotation: values['rotate-keys'] ? { forgetsOld: values['forget-keys'] } : undefined,
  };
  if (values['dry-run']) {
    const hasFrontend = existsSync(join(ROOT, 'frontend/package.json'));
    if (values.destroy) showDestruction(options.known, announce);
    else await showDeployment(options.known, options.rotation, { hasFrontend, announce });
    return;
  }
  // eslint-disable-next-line no-restricted-properties -- a program of its own, as those in src/entry/ are
  const { dataDir, ffmpegPath } = readConfig(process.env);
  const isTerminal = process.stdin.isTTY;
  const signal = onceStopped();
  const run = createCommandRunner({ cwd: ROOT, signal, isTerminal });
  const site = { root: ROOT, run, announce, dataDir, ffmpegPath, signal, isTerminal };
  await (values.destroy ? destroy(options, site) : deploy(options, site));
};

const exitCodeOf = (error: unknown): number => {
  const isExpected = error instanceof DeployProblem || error instanceof Stopped || error instanceof FloatError;
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isExpected && !isUsage) throw error;
  process.stderr.write(`${error.message}\n`);
  return error instanceof Stopped ? EXIT_STOPPED : EXIT_PROBLEM;
};

try {
  await main();
} catch (error) {
  // Music may still be rendered in threads.
  process.exit(exitCodeOf(error));
}
