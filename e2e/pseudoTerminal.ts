import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface TerminalOptions {
  readonly columns: number;
  readonly rows: number;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A program on a terminal of its own: it sees a screen of a stated size, and somebody at the keys. */
export interface PseudoTerminal {
  /** Of the program that has the terminal; what it started has it for an ancestor. */
  readonly pid: number;
  /** Everything that came to the screen, control sequences and all; lines end with CR LF, as on any terminal. */
  screen(): string;
  /** Presses keys: `\x03` is Ctrl-C. */
  type(keys: string): void;
  /** Resolves as soon as the screen shows it; rejects when the program ends without. */
  shows(pattern: RegExp): Promise<void>;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

const quoted = (argument: string): string => `'${argument.replaceAll("'", String.raw`'\''`)}'`;

/** Runs a command under script(1) of bsdutils, which gives it a pseudo-terminal. */
export const openPseudoTerminal = (
  command: readonly string[],
  { columns, rows, cwd, env }: TerminalOptions,
): PseudoTerminal => {
  const line = `stty cols ${columns} rows ${rows} && exec ${command.map(quoted).join(' ')}`;
  const script = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    cwd,
    // The shell must not stay in between: with dash, `exec` alone sees to that.
    env: { ...env, SHELL: '/bin/sh' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let screen = '';
  script.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    screen += chunk;
  });
  const ended = exitOf(script);
  return {
    pid: script.pid ?? 0,
    screen: () => screen,
    type: (keys) => void script.stdin.write(keys),
    shows: async (pattern) => {
      while (!pattern.test(screen)) {
        const more = await Promise.race([once(script.stdout, 'data').then(() => true), ended.then(() => false)]);
        if (!more && !pattern.test(screen)) throw new Error(`the screen never showed ${String(pattern)}:\n${screen}`);
      }
    },
    ended,
  };
};

const exitOf = async (child: ChildProcess): Promise<number | null> => {
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
};
