import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './childProcess.mjs';
import { rootFolder } from './repository.mjs';

const FRONTEND = join(rootFolder, 'frontend');
const EXPO = '../node_modules/expo/bin/cli';
const PLAYER_PAGE = 'frontend/scripts/buildPlayerPage.mjs';

const environment = {
  CI: '1',
  EXPO_NO_TELEMETRY: '1',
  // Everything is in node_modules; the service that knows of newer versions is not asked.
  EXPO_OFFLINE: '1',
  NODE_ENV: 'production',
};

const forBrowsers = {
  // Leaves out what nobody imports: 30 KB less to load. Only where it is tried, in a browser.
  EXPO_UNSTABLE_METRO_OPTIMIZE_GRAPH: '1',
  EXPO_UNSTABLE_TREE_SHAKING: '1',
  // The page asks the server that it came from, whatever `frontend/.env` says for phones.
  EXPO_PUBLIC_API_URL: '',
};

/** Makes the page in which the apps for phones play, which is built into them. */
export const buildPlayerPage = async (node) =>
  existsSync(join(rootFolder, PLAYER_PAGE)) ? runQuietly(node, [PLAYER_PAGE]) : { ok: true, output: '' };

/**
 * @param platform  `web`, `ios` or `android`
 * @param into      absolute path of a folder; what is in it goes
 * @returns         `{ ok, output }`
 */
export const exportApp = async (node, platform, into) => {
  const page = platform === 'web' ? { ok: true } : await buildPlayerPage(node);
  if (!page.ok) return page;
  const env = { ...process.env, ...environment, ...(platform === 'web' ? forBrowsers : {}) };
  return runQuietly(node, [EXPO, 'export', '--platform', platform, '--output-dir', into], { cwd: FRONTEND, env });
};
