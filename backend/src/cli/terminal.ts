import type { Readable } from 'node:stream';
import type { Safety } from '@float/contract';
import type { Caller } from './caller.ts';
import type { SessionWish } from './commandLine.ts';
import { columnsOf, type ProgressOutput } from './progressView.ts';
import { renderSafetyNotice } from './safetyNotice.ts';
import { nothingSaid, type OrderParts, type PlannedSession, planSession } from './sessionOrder.ts';
import type { TextReading } from '../understanding/textReading.ts';
import { readWords } from './standardInput.ts';

/** The streams of this process, and who is behind them. */
export interface Terminal {
  readonly caller: Caller;
  readonly input: Readable & { readonly isTTY?: boolean | undefined };
  /** Takes results only. */
  readonly output: { write(text: string): unknown };
  readonly errors: ProgressOutput;
}

/** What {@link hearPerson} needs. */
export interface HearingParts extends Omit<OrderParts, 'region'> {
  /** Reads what words mean (understanding/textReader.ts). Never rejects. */
  readonly readMeaning: (words: string) => Promise<TextReading>;
}

/** For words that may speak of danger. */
const CHECK_IN = 'If it gets too much, you can talk to someone: https://findahelpline.com\n';

/**
 * Hears what the person says, and plans a session for it. Where their words speak of danger, they read where help is
 * before anything else happens.
 */
export const hearPerson = async (
  wish: SessionWish,
  terminal: Terminal,
  parts: HearingParts,
  signal: AbortSignal,
): Promise<PlannedSession> => {
  const words = wish.words ?? (await askForWords(wish, terminal, signal));
  const orderParts = { ...parts, region: terminal.caller.region };
  const byPhrases = planSession(wish, words, {}, orderParts);
  const planned =
    byPhrases.safety === null ? planSession(wish, words, await parts.readMeaning(words), orderParts) : byPhrases;
  if (planned.safety !== null) showHelp(planned.safety, terminal);
  else if (planned.isCheckIn) terminal.errors.write(CHECK_IN);
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
