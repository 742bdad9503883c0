import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { S3Server } from '@float/backend/src/storage/s3Server/s3Server.ts';
import type { PseudoTerminal } from '../pseudoTerminal.ts';
import { openPseudoTerminal } from '../pseudoTerminal.ts';
import { FOLDER_VARIABLE, openAccount } from './pretendAccount.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const STAND_IN = fileURLToPath(new URL('standIn.ts', import.meta.url));
/** What a deployment needs of a system, apart from the tools of AWS. */
const SYSTEM_PROGRAMS = ['sh', 'cat', 'stty', 'script', 'ffmpeg', 'ffprobe'];

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  /** Which of AWS's tools are installed; default: both. */
  readonly tools?: readonly ('aws' | 'sam')[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A copy of the repository, and a machine with stand-ins for AWS's tools. Disposal removes it. */
export interface DeploySite extends AsyncDisposable {
  readonly root: string;
  /** Of the pretended account. */
  readonly account: string;
  /** `npm run deploy -- …` on a terminal. */
  open(args: readonly string[], options?: RunOptions): PseudoTerminal;
  /** The same without one. */
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
  /** A file of the repository; undefined: there is none. */
  read(path: string): Promise<string | undefined>;
  /** Files that were not there at first, but for what npm and the tests made. */
  files(): Promise<string[]>;
}

const findOnPath = async (program: string): Promise<string> => {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    // PATH may name folders that are not there.
    const names = await readdir(folder).catch((): string[] => []);
    if (names.includes(program)) return join(folder, program);
  }
  throw new Error(`${program} is not installed here`);
};

const copyRepository = async (root: string): Promise<void> => {
  await mkdir(join(root, 'frontend/dist/web'), { recursive: true });
  await Promise.all([
    ...['package.json', 'backend/package.json', 'backend/template.yaml', 'backend/src', 'backend/scripts'].map((path) =>
      cp(join(REPOSITORY, path), join(root, path), { recursive: true }),
    ),
    symlink(join(REPOSITORY, 'node_modules'), join(root, 'node_modules')),
    symlink(join(REPOSITORY, 'safety'), join(root, 'safety')),
    writeFile(join(root, 'frontend/package.json'), '{}'),
    // Stands for the app, which takes long to build.
    writeFile(join(root, 'frontend/dist/web/index.html'), '<!doctype html>'),
    writeFile(join(root, 'frontend/.env'), 'EXPO_PUBLIC_OTHER=theirs\n'),
  ]);
};

const installTool = async (folder: string, tool: string): Promise<void> => {
  await mkdir(folder);
  const path = join(folder, tool);
  await writeFile(path, `#!/bin/sh\nexec '${process.execPath}' '${STAND_IN}' ${tool} "$@"\n`);
  await chmod(path, 0o755);
};

/** @param s3  stands in for that of AWS */
export const openDeploySite = async (s3: S3Server): Promise<DeploySite> => {
  const folder = await mkdtemp(join(tmpdir(), 'float-deploy-'));
  const root = join(folder, 'site');
  const account = join(folder, 'account');
  const system = join(folder, 'system');
  const home = join(folder, 'home');
  await Promise.all([root, account, system, home].map((path) => mkdir(path)));
  openAccount(account);
  await copyRepository(root);
  await Promise.all([
    installTool(join(folder, 'aws'), 'aws'),
    installTool(join(folder, 'sam'), 'sam'),
    ...SYSTEM_PROGRAMS.map(async (program) => symlink(await findOnPath(program), join(system, program))),
  ]);
  const environment = ({ tools = ['aws', 'sam'], env = {} }: RunOptions) => ({
    ...{ HOME: home, TERM: 'xterm', LC_ALL: 'C.UTF-8', TMPDIR: tmpdir() },
    PATH: [...tools.map((tool) => join(folder, tool)), system].join(delimiter),
    FLOAT_DATA_DIR: join(folder, 'data'),
    [FOLDER_VARIABLE]: account,
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
    ...env,
  });
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', 'backend/scripts/deploy.ts'] as const;
  const files = async (): Promise<string[]> => {
    const all = await readdir(root, { recursive: true, withFileTypes: true });
    const paths = all.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    return paths.map((path) => path.slice(root.length + 1)).sort();
  };
  const before = new Set(await files());
  return {
    ...{ root, account },
    open: (args, options = {}) =>
      openPseudoTerminal([...command, ...args], { columns: 100, rows: 40, cwd: root, env: environment(options) }),
    run: async (args, options = {}) => {
      const [node, ...rest] = command;
      const stdio = ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'];
      const child = spawn(node, [...rest, ...args], { cwd: root, env: environment(options), stdio });
      const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
      return { code: child.exitCode, output, errors };
    },
    read: (path) => readFile(join(root, path), 'utf8').catch(() => undefined),
    files: async () => (await files()).filter((path) => !before.has(path)),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
};
