import type { IncomingHttpHeaders } from 'node:http';
import { type Fault, type Kind, kinds } from './behaviour.ts';

/** `abandoned`: the client went away before the end; a call that had a fault keeps it. `broken`: by the test's own answer. */
export type Outcome = 'pending' | 'ok' | 'abandoned' | 'broken' | Fault;

/** What somebody wants, as far as it is noted. */
export interface Wish {
  readonly kind: Kind;
  readonly model: string;
  /** What is to be spoken, or the last message of the user; of a transcription, its hint. */
  readonly text: string;
  /** Speech only, as asked for. */
  readonly voice?: string | undefined;
  readonly instructions?: string | undefined;
  readonly speed?: number | undefined;
  /** Transcriptions only. */
  readonly mediaType?: string;
  readonly audioBytes?: number;
}

/** One request that was understood. */
export interface LedgerEntry extends Wish {
  /** From the vendor's start on. */
  readonly atMs: number;
  /** Of {@link Wish.text}: what vendors of speech bill. */
  readonly characters: number;
  /** As the answer has it in `x-request-id`. */
  readonly requestId: string;
  readonly headers: IncomingHttpHeaders;
  /** The fault, from the beginning; else `pending` until all of the answer is sent. */
  readonly outcome: Outcome;
}

export type OpenEntry = LedgerEntry & { outcome: Outcome };

/** Requests in the order in which they came, and how many there were at once. */
export class Ledger {
  readonly entries: LedgerEntry[] = [];
  readonly #open = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));
  readonly #most = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));

  /** Notes a request, which is in flight until {@link close}. */
  open(entry: OpenEntry): void {
    const { kind } = entry;
    this.entries.push(entry);
    const open = (this.#open.get(kind) ?? 0) + 1;
    this.#open.set(kind, open);
    this.#most.set(kind, Math.max(open, this.mostInFlight(kind)));
  }

  close({ kind }: LedgerEntry): void {
    this.#open.set(kind, (this.#open.get(kind) ?? 0) - 1);
  }

  mostInFlight(kind: Kind): number {
    return this.#most.get(kind) ?? 0;
  }
}
