import { runQuietly } from './childProcess.mjs';
import { findFloatNode, requireScriptNode } from './nodeVersion.mjs';
import { ensureNpmPackages } from './npmPackages.mjs';
import { SetupError } from './setupError.mjs';
import { ensureSystemPackages } from './systemPackages.mjs';

/** Saves the server a second of CPU at each start. */
const COMPILE_PHRASES = 'safety/scripts/compilePhrases.ts';

/**
 * From a fresh clone to something that runs: checks the scripts' own Node, installs what is missing, finds the Node for
 * Float. Quick when everything is there (ADR 011).
 *
 * @param systemPrograms  of `ffmpeg`, `chromium`
 * @returns               the path of the Node to run Float with
 * @throws {SetupError}   with everything that is wrong, not only the first thing
 */
const prepare = async (systemPrograms) => {
  requireScriptNode();
  const announce = (line) => console.error(line);
  const results = await Promise.allSettled([
    ensureNpmPackages(announce),
    ensureSystemPackages(systemPrograms, announce),
  ]);
  const reasons = results.filter((result) => result.status === 'rejected').map((result) => result.reason);
  const unexpected = reasons.find((reason) => !(reason instanceof SetupError));
  if (unexpected !== undefined) throw unexpected;
  if (reasons.length > 0) throw new SetupError(reasons.map((reason) => reason.message).join('\n\n'));
  const node = await findFloatNode();
  const compiled = await runQuietly(node, ['--disable-warning=ExperimentalWarning', COMPILE_PHRASES]);
  if (!compiled.ok) throw new SetupError(`The danger phrases could not be compiled:\n${compiled.output}`);
  if (compiled.output !== '') console.error(compiled.output);
  return node;
};

/**
 * Prepares, then runs `main`, and makes its result the exit code. What the user has to put right is told in words.
 *
 * @param systemPrograms  of `ffmpeg`, `chromium`
 * @param main            `(node: path) => Promise<exit code>`
 */
export const bootstrapped = async (systemPrograms, main) => {
  try {
    process.exitCode = await main(await prepare(systemPrograms));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
