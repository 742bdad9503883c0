import { createInterface } from 'node:readline/promises';
import { Stopped } from './deployProblem.ts';

/** Somebody at a terminal. Disposal leaves it to whoever comes next. */
export interface Conversation extends Disposable {
  /**
   * @returns what is typed, without the spaces around it
   * @throws  {Stopped} at Ctrl-C, and at Ctrl-D
   */
  ask(text: string): Promise<string>;
}

/** @param signal  stops it, too */
export const openConversation = (signal: AbortSignal): Conversation => {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const leaving = new AbortController();
  const end = (): void => {
    leaving.abort();
  };
  lines.once('SIGINT', end).once('close', end);
  const ended = AbortSignal.any([leaving.signal, signal]);
  return {
    ask: async (text) => {
      try {
        return (await lines.question(text, { signal: ended })).trim();
      } catch (error) {
        if (!ended.aborted) throw error;
        process.stdout.write('\n');
        throw new Stopped('Stopped. Nothing was changed.');
      }
    },
    [Symbol.dispose]: () => {
      lines.close();
    },
  };
};

/** @returns whether the answer is yes; anything but yes and no is asked again */
export const agree = async (conversation: Conversation, question: string): Promise<boolean> => {
  for (;;) {
    const said = (await conversation.ask(`${question} (yes or no): `)).toLowerCase();
    if (said === 'yes' || said === 'y') return true;
    if (said === 'no' || said === 'n') return false;
  }
};
