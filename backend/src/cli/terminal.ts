import type { Readable } from 'node:stream';
import type { Safety } from '@float/contract';
import type { Caller } from './caller.ts';
import type { SessionWish } from './commandLine.ts';
import { columnsOf, type ProgressOutput } from './progressView.ts';
import { renderSafetyNotice } from './safetyNotice.ts';
import { nothingSaid, type OrderParts, type PlannedSession, planSession } from './sessionOrder.ts';
import { readWords } from './standardInput.ts';

/** The streams of this process, and who is behind them. */
export interface Terminal {
  readonly caller: Caller;
  readonly input: Readable & { readonly isTTY?: boolean | undefined };
  /** Takes results only. */
  readonly output: { write(text: string): unknown };
  readonly errors: ProgressOutput;
}

/**
 * Hears what the person says, and plans a session for it. Where their words speak of danger, they read where help is
 * before anything else happens.
 */
export const hearPerson = async (
  wish: SessionWish,
  terminal: Terminal,
  parts: Omit<OrderParts, 'region'>,
  signal: AbortSignal,
): Promise<PlannedSession> => {
  const words = wish.words ?? (await askForWords(wish, terminal, signal));
  const planned = planSession(wish, words, { ...parts, region: terminal.caller.region });
  if (planned.safety !== null) showHelp(planned.safety, terminal);
  return planned;
};

const askForWords = ({ typed }: SessionWish, { input, errors }: Terminal, signal: AbortSignal): Promise<string> => {
  if (input.isTTY !== true) return readWords(input, signal);
  if (!typed) throw nothingSaid();
  errors.write('How do you feel? End with Ctrl-D on a line of its own.\n');
  return readWords(input, signal);
};

const showHelp = (safety: Safety, { errors }: Terminal): void => {
  errors.write(renderSafetyNotice(safety, columnsOf(errors)));
};
