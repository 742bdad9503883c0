import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { DeployProblem, Stopped } from './deployProblem.ts';

export interface Ended {
  /** Undefined: there is no such program. */
  readonly code: number | null | undefined;
  /** Empty where it was shown. */
  readonly output: string;
  readonly errors: string;
}

export interface CommandOptions {
  /** Keeps what it writes, instead of showing it. */
  readonly isRead?: boolean;
  /** What it finds in `/dev/stdin`; for what must not be an argument. */
  readonly input?: string;
}

/**
 * Runs a command to its end.
 *
 * @throws {Stopped} when it was stopped, once it has ended
 */
export type RunCommand = (command: readonly string[], options?: CommandOptions) => Promise<Ended>;

export interface RunnerParts {
  readonly cwd: string;
  /** Aborts with the signal to hand on. */
  readonly signal: AbortSignal;
  /** Whether Ctrl-C reaches the command without us, as it does everything on a terminal. */
  readonly isTerminal: boolean;
}

/** What Node gives a child for its input is a socket, and nobody can open `/dev/stdin` then; a pipe of the shell is one. */
const throughPipe = (command: readonly string[]): readonly string[] => ['sh', '-c', 'cat | "$0" "$@"', ...command];

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

export const createCommandRunner =
  ({ cwd, signal, isTerminal }: RunnerParts): RunCommand =>
  async (command, { isRead = false, input } = {}) => {
    const isStopped = (): boolean => signal.aborted;
    if (isStopped()) throw new Stopped();
    const [program = '', ...args] = input === undefined ? command : throughPipe(command);
    const shown = isRead ? 'pipe' : 'inherit';
    const child = spawn(program, args, { cwd, stdio: [input === undefined ? 'inherit' : 'pipe', shown, shown] });
    const handOn = (): void => {
      const reason: unknown = signal.reason;
      if (reason !== 'SIGINT' || !isTerminal) child.kill(reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT');
    };
    signal.addEventListener('abort', handOn, { once: true });
    try {
      const closed = once(child, 'close');
      // A command that ends without reading tells of it by its exit code.
      child.stdin?.on('error', () => undefined).end(input);
      const [output, errors] = await Promise.all([
        child.stdout ? text(child.stdout) : '',
        child.stderr ? text(child.stderr) : '',
        closed,
      ]);
      // It was asked to end, too, and how it takes that is its own matter.
      signal.throwIfAborted();
      return { code: child.exitCode, output, errors };
    } catch (error) {
      if (isStopped()) throw new Stopped();
      if (isMissing(error)) return { code: undefined, output: '', errors: '' };
      throw error;
    } finally {
      signal.removeEventListener('abort', handOn);
    }
  };

/** @throws {DeployProblem} with its own words when it does not succeed */
export const readCommand = async (
  run: RunCommand,
  command: readonly string[],
  problem: string,
  input?: string,
): Promise<string> => {
  const { code, output, errors } = await run(command, { isRead: true, ...(input === undefined ? {} : { input }) });
  if (code === 0) return output;
  throw new DeployProblem([errors.trim(), explainAws(errors) ?? problem].filter((line) => line !== '').join('\n'));
};

const AWS_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /expired/i,
    'The credentials for AWS have expired: run "aws sso login", or get new ones where these came from, and try again.',
  ],
  [
    /Unable to locate credentials|NoCredentials/i,
    'There are no credentials for AWS: run "aws configure" or "aws sso login", or set AWS_PROFILE.',
  ],
  [/config profile .* could not be found/i, 'AWS_PROFILE names a profile that is not configured here.'],
  [
    /InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|AuthFailure/i,
    'AWS does not know these credentials: run "aws configure" or "aws sso login", or set AWS_PROFILE.',
  ],
  [/must specify a region/i, 'AWS has to know the region: --set region=…'],
  [
    /Could not connect|EndpointConnectionError|Could not resolve|Name or service not known/i,
    'AWS cannot be reached from here: look at the network, and whether the region is spelt rightly.',
  ],
];

/** What to do about what the AWS CLI says; undefined: its own words will do. */
export const explainAws = (errors: string): string | undefined => AWS_WORDS.find(([words]) => words.test(errors))?.[1];
