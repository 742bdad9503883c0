import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { clearInterval, setInterval } from 'node:timers';
import { rootFolder } from './repository.mjs';

const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
// One Ctrl-C under npm arrives here twice: from the terminal and from npm.
const SIGNAL_ECHO_MS = 1000;
const PARENT_CHECK_MS = 250;

const SHELL_SIGNAL_BASE = 128;

/**
 * Runs a program with our own stdin, stdout and stderr, and hands signals on to it.
 *
 * @param command  path of the executable
 * @param args     its arguments
 * @param env      variables added to ours
 * @param cwd      default: the repository's root
 * @returns        the exit code; 128 + n when signal n ended it; 0 when that was our own Ctrl-C
 * @throws         {Error} of spawn(), when it cannot be started at all
 */
export const runInForeground = (command, args, env = {}, cwd = rootFolder) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
    const stopForwarding = forwardSignals(child);
    child.once('error', (error) => {
      stopForwarding();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      stopForwarding();
      if (signal === 'SIGINT') resolve(0);
      else resolve(code ?? SHELL_SIGNAL_BASE + constants.signals[signal]);
    });
  });

/** Hands signals on to `child`, and the end of npm, until the returned function is called. */
const forwardSignals = (child) => {
  const lastMs = new Map();
  const forward = (signal) => {
    const nowMs = Date.now();
    const isEcho = nowMs - (lastMs.get(signal) ?? -Infinity) < SIGNAL_ECHO_MS;
    lastMs.set(signal, nowMs);
    // A terminal sends Ctrl-C to every process of the foreground group, so the child already has it.
    const isFromTerminal = signal === 'SIGINT' && process.stdin.isTTY;
    if (!isEcho && !isFromTerminal) child.kill(signal);
  };
  for (const signal of FORWARDED_SIGNALS) process.on(signal, forward);
  const stopWatching = onEndOfNpm(() => forward('SIGTERM'));
  return () => {
    for (const signal of FORWARDED_SIGNALS) process.off(signal, forward);
    stopWatching();
  };
};

/**
 * Calls `onEnd` when the shell that npm started us through is gone: npm hands SIGTERM to that shell only, which dies of
 * it without a word, and the server would go on alone. Only under npm: whoever starts us by hand may leave the terminal.
 */
const onEndOfNpm = (onEnd) => {
  if (process.env.npm_lifecycle_event === undefined) return () => undefined;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    onEnd();
  }, PARENT_CHECK_MS);
  return () => clearInterval(timer);
};

/**
 * Runs a program in the repository's root and keeps what it says.
 *
 * @param options  as for spawn(): env, shell
 * @returns        `{ ok, output }`: output is stdout and stderr as they came; a program that cannot be started is not ok
 */
export const runQuietly = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: rootFolder, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output: chunks.map(String).join('').trimEnd() }));
  });
