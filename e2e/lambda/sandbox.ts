import { execFile } from 'node:child_process';
import {
  access,
  chmod,
  chown,
  constants,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  writeFile,
} from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What runs functions, and how it is kept from what is not theirs. */
export interface Sandbox {
  /** Node, where everybody may run it. */
  readonly node: string;
  /** What Node runs first. */
  readonly bootstrap: string;
  /** Whom processes belong to; undefined: to whoever runs the tests, who is not root then. */
  readonly identity: Identity | undefined;
  /** Processors that can be given to environments. */
  readonly cores: readonly number[];
  /**
   * A command that gives a program one processor of its own, and ends it with this process.
   *
   * @param core  undefined: all processors
   */
  confine(command: readonly string[], core: number | undefined): readonly string[];
  /** A new folder that the process may write to. */
  makeTempFolder(): Promise<string>;
}

export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` and `nogroup`, who own nothing. */
const NOBODY: Identity = { uid: 65_534, gid: 65_534 };

const run = promisify(execFile);

const isRunnable = async (program: string, identity: Identity | undefined): Promise<boolean> => {
  try {
    await run(program, ['--version'], { cwd: '/', env: {}, ...identity });
    return true;
  } catch {
    return false;
  }
};

/** Such as `0-2,5`, as Linux tells in /proc/[pid]/status (proc(5)). */
export const parseCores = (list: string): number[] =>
  list.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });

const ownCores = async (): Promise<number[]> => {
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(await readFile('/proc/self/status', 'utf8'))?.[1];
  return list === undefined ? [] : parseCores(list);
};

/** Makes ready what all environments share, in a new folder. Root gives processes to `nobody`: nothing else binds root. */
export const openSandbox = async (folder: string): Promise<Sandbox> => {
  const identity = process.getuid?.() === 0 ? NOBODY : undefined;
  await openToAll(folder);
  const runtime = join(folder, 'runtime');
  await mkdir(runtime);
  await openToAll(runtime);
  const bootstrap = join(runtime, 'runtimeProcess.ts');
  await copyFile(fileURLToPath(new URL('./runtimeProcess.ts', import.meta.url)), bootstrap);
  await writeFile(join(runtime, 'package.json'), '{ "type": "module" }\n');
  let node = process.execPath;
  if (!(await isRunnable(node, identity))) {
    // It lies where nobody else may look.
    node = join(runtime, 'node');
    await copyFile(process.execPath, node);
  }
  return {
    ...{ node, bootstrap, identity, cores: await ownCores(), confine: await findConfinement() },
    makeTempFolder: async () => {
      const temp = await mkdtemp(join(folder, 'tmp-'));
      if (identity !== undefined) await chown(temp, identity.uid, identity.gid);
      return temp;
    },
  };
};

const openToAll = (folder: string): Promise<void> => chmod(folder, 0o755);

/** Needs `setpriv` and `taskset` of util-linux; does without what is not there. */
const findConfinement = async (): Promise<Sandbox['confine']> => {
  const [setpriv, taskset] = await Promise.all(
    ['setpriv', 'taskset'].map((name) => findProgram(name).catch(() => undefined)),
  );
  return (command, core) => [
    // A frozen process does not notice that the tests were killed.
    ...(setpriv === undefined ? [] : [setpriv, '--pdeathsig', 'KILL']),
    ...(taskset === undefined || core === undefined ? [] : [taskset, '--cpu-list', String(core)]),
    ...command,
  ];
};

/** Everybody may read what is in a folder, and nobody may write it. Undone by {@link unprotect}. */
export const protect = (folder: string): Promise<void> => setModes(folder, { folders: 0o555, files: 0o555 });

/** So that it can be deleted. */
export const unprotect = (folder: string): Promise<void> => setModes(folder, { folders: 0o755, files: 0o644 });

const setModes = async (folder: string, modes: { folders: number; files: number }): Promise<void> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  await chmod(folder, modes.folders);
  for (const entry of entries)
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? modes.folders : modes.files);
};

/** A program by its whole path: functions find nothing in `PATH`. */
export const findProgram = async (name: string): Promise<string> => {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  throw new Error(`${name} is not installed`);
};
