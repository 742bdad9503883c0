import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type Behaviour, type Fault, instant, type Kind, type Weather } from './behaviour.ts';
import type { ChatRequest, Minds, Recording } from './call.ts';
import { hearsByDefault, saysByDefault } from './defaultMinds.ts';
import { Ledger, type LedgerEntry } from './ledger.ts';
import { Programme } from './programme.ts';
import { Reception } from './reception.ts';
import { openSpeech } from './spokenSpeech.ts';

export interface FakeVendorOptions {
  /** Default: any that is free. */
  readonly port?: number;
  /** The only one that is let in. Default: a new one. */
  readonly apiKey?: string;
  /** How all kinds of calls go until {@link FakeVendor.behave}. Default `instant`. */
  readonly weather?: Weather;
  /** Of the dice for jitter and failures. Default 1. */
  readonly seed?: number;
  /** How many utterances are spoken at once. Default 2. */
  readonly speechThreads?: number;
}

/**
 * OpenAI and Google in one server on this machine: chat, speech and transcription, over HTTP as they do it. Disposal
 * cuts every connection and leaves no thread.
 */
export interface FakeVendor extends AsyncDisposable {
  /** OpenAI's base: `http://127.0.0.1:<port>/v1`. */
  readonly url: string;
  /** Google's base: `http://127.0.0.1:<port>/v1beta`. */
  readonly googleUrl: string;
  readonly apiKey: string;
  /** Every request that was understood, in the order in which they came. */
  readonly ledger: readonly LedgerEntry[];
  /** How many calls of that kind there were at once, at the most. */
  mostInFlight(kind: Kind): number;
  /** For calls that come from now on. */
  behave(kind: Kind, changes: Partial<Behaviour>): void;
  /** The next calls of that kind go wrong so, one each, after those that are queued already. */
  failNext(kind: Kind, ...next: readonly Fault[]): void;
  /** What the language model says from now on. */
  says(answer: (request: ChatRequest) => string): void;
  /** What is heard in recordings from now on. */
  hears(answer: (recording: Recording) => string): void;
  /** Speaks once, to itself, so that nobody waits for the voice to start. */
  warmUp(): Promise<void>;
}

const listen = async (server: Server, port: number): Promise<string> => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the vendor has no address');
  return `http://127.0.0.1:${address.port}`;
};

const stop = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
};

/** Starts a vendor on 127.0.0.1. */
export const startFakeVendor = async (options: FakeVendorOptions = {}): Promise<FakeVendor> => {
  const { port = 0, apiKey = `sk-fake-${randomBytes(16).toString('hex')}`, seed = 1 } = options;
  const programme = new Programme(options.weather ?? instant, seed);
  const ledger = new Ledger();
  const speech = openSpeech({ threads: options.speechThreads ?? 2 });
  const minds: Minds = { says: saysByDefault, hears: hearsByDefault, speak: (...asked) => speech.speak(...asked) };
  const reception = new Reception({ apiKey, programme, ledger, minds });
  const server = createServer((request, response) => {
    reception.attend(request, response);
  });
  const origin = await listen(server, port);
  return {
    ...{ url: `${origin}/v1`, googleUrl: `${origin}/v1beta`, apiKey, ledger: ledger.entries },
    mostInFlight: (kind) => ledger.mostInFlight(kind),
    behave: (kind, changes) => {
      programme.behave(kind, changes);
    },
    failNext: (kind, ...next) => {
      programme.failNext(kind, next);
    },
    says: (answer) => {
      minds.says = answer;
    },
    hears: (answer) => {
      minds.hears = answer;
    },
    warmUp: async () => {
      await speech.speak('Welcome.', 'alloy', new AbortController().signal);
    },
    [Symbol.asyncDispose]: async () => {
      await stop(server);
      await reception.whenIdle();
      await speech[Symbol.asyncDispose]();
    },
  };
};
