import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './childProcess.mjs';
import { SetupError } from './setupError.mjs';

/** A part of Ceph, whose gateway is the S3 server of the tests; for Linux only. */
const cephProgram = (executable, packages) => ({ executables: [executable], places: [], packages });

/**
 * Programs that npm does not bring. `variable` names one by path and wins; `places` are where an installer puts it
 * without telling `PATH`; `packages` is its name by package manager, as far as it has one.
 */
export const programs = {
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
  curl: {
    variable: 'CURL_PATH',
    executables: ['curl'],
    places: [],
    packages: { apt: 'curl', dnf: 'curl', pacman: 'curl', apk: 'curl', brew: 'curl', winget: 'cURL.cURL' },
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
  firefox: {
    variable: 'FIREFOX_PATH',
    executables: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: {
      apt: 'firefox-esr',
      dnf: 'firefox',
      pacman: 'firefox',
      apk: 'firefox-esr',
      brew: '--cask firefox',
      winget: 'Mozilla.Firefox',
    },
  },
  radosgw: cephProgram('radosgw', { apt: 'radosgw', dnf: 'ceph-radosgw' }),
  'ceph-mon': cephProgram('ceph-mon', { apt: 'ceph-mon', dnf: 'ceph-mon' }),
  'ceph-osd': cephProgram('ceph-osd', { apt: 'ceph-osd', dnf: 'ceph-osd' }),
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
 * @param name  such as `ffmpeg` or `chromium`
 * @returns     the path to run it by, or undefined when it is not installed
 */
export const findProgram = (name) => {
  const { variable, executables, places } = programs[name];
  if (variable !== undefined && process.env[variable]) return process.env[variable];
  return executables.map(findOnPath).find((path) => path !== undefined) ?? places.find(isExecutable);
};

/**
 * Makes sure that programs are there; installs them where we may (root on a system with apt).
 *
 * @param names     such as `ffmpeg` or `chromium`
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

const installCommands = (names, manager, root) => {
  const packages = names.map((name) => programs[name].packages[manager?.name]);
  if (packages.length === 0 || packages.includes(undefined)) return [];
  const sudo = manager.asRoot && !root ? 'sudo ' : '';
  // Casks and winget's ids do not mix with others in one command.
  const perPackage = manager.name === 'brew' || manager.name === 'winget';
  return perPackage
    ? packages.map((name) => `${manager.install} ${name}`)
    : [`${sudo}${manager.install} ${packages.join(' ')}`];
};

/**
 * @param names    of programs
 * @param manager  the system's package manager, if it has one that we know
 * @returns        one message: what is missing, what to type, or which variable to set
 */
export const missingMessage = (names, manager, root) => {
  const packaged = names.filter((name) => programs[name].packages[manager?.name] !== undefined);
  const unpackaged = names.filter((name) => !packaged.includes(name));
  const commands = installCommands(packaged, manager, root);
  const variables = names.flatMap((name) => programs[name].variable ?? []);
  return [
    `Float needs ${names.join(' and ')}, which ${names.length > 1 ? 'are' : 'is'} not installed here.`,
    ...(commands.length > 0 ? [`Install with:\n  ${commands.join('\n  ')}`] : []),
    ...(unpackaged.length > 0 ? [`Install ${unpackaged.join(' and ')} with your system's package manager,`] : []),
    ...(variables.length > 0 ? [`or say where it is: ${variables.map((name) => `${name}=…`).join(' ')}`] : []),
  ].join('\n');
};
