import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './childProcess.mjs';
import { SetupError } from './setupError.mjs';

/**
 * Programs that npm does not bring. `variable` names one by path and wins; `places` are where an installer puts it
 * without telling `PATH`; `packages` is its name by package manager.
 */
const programs = {
  ffmpeg: {
    variable: 'FFMPEG_PATH',
    executables: ['ffmpeg'],
    places: [],
    packages: {
      apt: 'ffmpeg',
      dnf: 'ffmpeg-free',
      pacman: 'ffmpeg',
      apk: 'ffmpeg',
      brew: 'ffmpeg',
      winget: 'Gyan.FFmpeg',
    },
  },
  chromium: {
    variable: 'CHROMIUM_PATH',
    executables: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: {
      apt: 'chromium',
      dnf: 'chromium',
      pacman: 'chromium',
      apk: 'chromium',
      brew: '--cask google-chrome',
      winget: 'Google.Chrome',
    },
  },
};

/** Package managers in the order in which they are looked for, with what a user types. */
const managers = [
  { name: 'apt', executable: 'apt-get', platform: 'linux', install: 'apt-get install -y', asRoot: true },
  { name: 'dnf', executable: 'dnf', platform: 'linux', install: 'dnf install -y', asRoot: true },
  { name: 'pacman', executable: 'pacman', platform: 'linux', install: 'pacman -S', asRoot: true },
  { name: 'apk', executable: 'apk', platform: 'linux', install: 'apk add', asRoot: true },
  { name: 'brew', executable: 'brew', platform: 'darwin', install: 'brew install', asRoot: false },
  { name: 'winget', executable: 'winget', platform: 'win32', install: 'winget install', asRoot: false },
];

const isRoot = () => process.getuid?.() === 0;

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: either way it is looked for elsewhere.
    return false;
  }
};

const findOnPath = (executable) => {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => endings.map((ending) => join(folder, executable + ending)))
    .find(isExecutable);
};

/**
 * @param name  `ffmpeg` or `chromium`
 * @returns     the path to run it by, or undefined when it is not installed
 */
export const findProgram = (name) => {
  const { variable, executables, places } = programs[name];
  if (process.env[variable]) return process.env[variable];
  return executables.map(findOnPath).find((path) => path !== undefined) ?? places.find(isExecutable);
};

/**
 * Makes sure that programs are there; installs them where we may (root on a system with apt).
 *
 * @param names     of `ffmpeg`, `chromium`
 * @param announce  is told, before it starts, what will take a while
 * @throws {SetupError} that names what is missing and how this system installs it
 */
export const ensureSystemPackages = async (names, announce) => {
  const missing = names.filter((name) => findProgram(name) === undefined);
  if (missing.length === 0) return;
  const manager = findManager();
  if (manager?.name === 'apt' && isRoot()) await installWithApt(missing, announce);
  const stillMissing = missing.filter((name) => findProgram(name) === undefined);
  if (stillMissing.length > 0) throw new SetupError(missingMessage(stillMissing, manager, isRoot()));
};

const findManager = () =>
  managers.find((manager) => manager.platform === process.platform && findOnPath(manager.executable) !== undefined);

const installWithApt = async (names, announce) => {
  const packages = names.map((name) => programs[name].packages.apt);
  announce(`Installing ${packages.join(' and ')} with apt (about a minute) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runQuietly('apt-get', ['update'], { env });
  const install = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  // A failed update alone is no failure: the lists that are there may do.
  if (!install.ok) throw new SetupError(`apt-get failed:\n${update.output}\n${install.output}`);
};

/**
 * @param names    of programs
 * @param manager  the system's package manager, if it has one that we know
 * @returns        one message: what is missing, what to type, or which variable to set
 */
export const missingMessage = (names, manager, root) => {
  const packages = names.map((name) => manager && programs[name].packages[manager.name]);
  const sudo = manager?.asRoot && !root ? 'sudo ' : '';
  // Casks and winget's ids do not mix with others in one command.
  const perPackage = manager?.name === 'brew' || manager?.name === 'winget';
  const commands = perPackage
    ? packages.map((name) => `${manager.install} ${name}`)
    : manager && [`${sudo}${manager.install} ${packages.join(' ')}`];
  return [
    `Float needs ${names.join(' and ')}, which ${names.length > 1 ? 'are' : 'is'} not installed here.`,
    commands ? `Install with:\n  ${commands.join('\n  ')}` : "Install with your system's package manager,",
    `or say where it is: ${names.map((name) => `${programs[name].variable}=…`).join(' ')}`,
  ].join('\n');
};
