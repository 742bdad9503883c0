import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './childProcess.mjs';
import { rootFolder } from './repository.mjs';
import { SetupError } from './setupError.mjs';

/** What the scripts themselves run on; Float runs on Node 24 (ADR 011). */
const OLDEST_FOR_SCRIPTS = [20, 19];
const OLDEST_MAJOR_FOR_FLOAT = 24;

/** Where npm puts the Node that Float runs on. */
export const pinnedNode = join(rootFolder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const parseVersion = (version) => version.trim().replace(/^v/, '').split('.').map(Number);

/** @throws {SetupError} when `version` (such as `v20.19.0`) is too old for the scripts */
export const requireScriptNode = (version = process.version) => {
  const [major, minor] = parseVersion(version);
  const [oldestMajor, oldestMinor] = OLDEST_FOR_SCRIPTS;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupError(
    `Float needs Node ${OLDEST_FOR_SCRIPTS.join('.')} or newer to start; this is ${version}. Get it from https://nodejs.org/`,
  );
};

/**
 * The Node that Float runs on: the one npm installed with it, else the machine's own. The path is absolute: a name on
 * `PATH` would find whatever the shell saw first.
 *
 * @throws {SetupError} when neither is new enough
 */
export const findFloatNode = async () => {
  const pinned = pinnedNode;
  // Asked, not assumed: on musl or another processor the pinned binary is there and does not run.
  const answer = existsSync(pinned) ? await runQuietly(pinned, ['--version']) : { ok: false, output: 'not installed' };
  if (answer.ok && parseVersion(answer.output)[0] >= OLDEST_MAJOR_FOR_FLOAT) return pinned;
  if (parseVersion(process.version)[0] >= OLDEST_MAJOR_FOR_FLOAT) return process.execPath;
  throw new SetupError(
    [
      `Float runs on Node ${OLDEST_MAJOR_FOR_FLOAT} or newer; this is ${process.version}, and the one that npm should have installed does not work:`,
      `  ${pinned}: ${answer.output}`,
      'If npm is set to ignore install scripts, run `npm rebuild node --ignore-scripts=false`,',
      `or install Node ${OLDEST_MAJOR_FOR_FLOAT} from https://nodejs.org/`,
    ].join('\n'),
  );
};
