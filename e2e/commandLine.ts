import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const cliFile = fileURLToPath(new URL('../backend/src/entry/cli.ts', import.meta.url));

/** How the command line is started, without npm. */
export const floatCommand = [process.execPath, '--disable-warning=ExperimentalWarning', cliFile] as const;

/** Where a command runs. */
export interface Place {
  readonly cwd: string;
  readonly dataDir: string;
  /** Beside everything else. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The environment of somebody in Great Britain, who may have anything else set; nothing that npm has set. */
export const environmentOf = ({ dataDir, env }: Place): Record<string, string | undefined> => {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$|NO_COLOR$|FORCE_COLOR$)/.test(name));
  return { ...Object.fromEntries(own), FLOAT_DATA_DIR: dataDir, LC_ALL: 'en_GB.UTF-8', TERM: 'xterm', ...env };
};

export interface RunningCommand {
  readonly child: ChildProcess;
  /** Everything that it has written to standard error so far. */
  errors(): string;
  /** Resolves as soon as standard error holds it; rejects when the command ends without. */
  says(pattern: RegExp): Promise<void>;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts Float's command line in pipes. `input` is what comes through standard input; undefined: nothing does. */
export const startCommand = (args: readonly string[], place: Place, input = ''): RunningCommand => {
  const [node, ...before] = floatCommand;
  const child = spawn(node, [...before, ...args], { cwd: place.cwd, env: environmentOf(place), stdio: 'pipe' });
  child.stdin.end(input);
  const text = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.errors += chunk));
  const ended = once(child, 'close').then((values): Ended => {
    const [code, signal] = values as [number | null, NodeJS.Signals | null];
    return { code, signal, ...text };
  });
  return {
    child,
    errors: () => text.errors,
    says: async (pattern) => {
      while (!pattern.test(text.errors)) {
        const more = await Promise.race([once(child.stderr, 'data').then(() => true), ended.then(() => false)]);
        if (!more && !pattern.test(text.errors)) throw new Error(`it never said ${String(pattern)}:\n${text.errors}`);
      }
    },
    ended,
  };
};

/** Runs it to its end. */
export const runCommandLine = (args: readonly string[], place: Place, input = ''): Promise<Ended> =>
  startCommand(args, place, input).ended;
