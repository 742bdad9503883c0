import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ObjectStore } from '../objectStore.ts';
import type { RemoteStore } from '../objectStoreContract.ts';

/** The module behind {@link RemoteStore}. */
interface StoreModule {
  readonly openStore: (argument: string) => Promise<ObjectStore>;
}

/** In the child: opens the store that its arguments name. */
export const openRemoteStore = async ([module, argument]: readonly string[]): Promise<ObjectStore> => {
  if (module === undefined || argument === undefined) throw new TypeError('usage: <module> <argument>');
  const { openStore } = (await import(module)) as StoreModule;
  return openStore(argument);
};

/** In the parent: starts a program of this folder, with `remote` and then `more` as its arguments. */
export const startChild = (program: string, remote: RemoteStore, ...more: readonly string[]): ChildProcess =>
  fork(fileURLToPath(new URL(program, import.meta.url)), [remote.module, remote.argument, ...more], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
  });

export const exitOf = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/** Sends a message, and waits for the next one from the child. Rejects when the child ends instead. */
export const ask = async (child: ChildProcess, message: object): Promise<unknown> => {
  const over = new AbortController();
  const ended = once(child, 'exit', { signal: over.signal }).then(() => {
    throw new Error('the child ended before it answered');
  });
  try {
    const answered = once(child, 'message', { signal: over.signal });
    child.send(message);
    const [answer] = (await Promise.race([answered, ended])) as readonly unknown[];
    return answer;
  } finally {
    over.abort();
    await ended.catch((error: unknown) => error);
  }
};
