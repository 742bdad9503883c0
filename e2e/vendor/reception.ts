import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { ZodError, prettifyError } from 'zod';
import type { Fault } from './behaviour.ts';
import type { Call, Minds, Protocol } from './call.ts';
import { chatCompletions } from './chatCompletions.ts';
import { deliver, sendError } from './deliver.ts';
import { gemini } from './gemini.ts';
import type { Ledger, OpenEntry } from './ledger.ts';
import type { Programme } from './programme.ts';
import { speech } from './speech.ts';
import { transcriptions } from './transcriptions.ts';
import { BadRequest, openAiError } from './vendorError.ts';

const protocols: readonly Protocol[] = [chatCompletions, speech, transcriptions, gemini];

interface Means {
  readonly apiKey: string;
  readonly programme: Programme;
  readonly ledger: Ledger;
  readonly minds: Minds;
}

/** One request and all that is known of it from outside. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly startedMs: number;
  /** Aborted when the client goes away before it has its answer. */
  readonly signal: AbortSignal;
}

const welcome = (request: IncomingMessage, response: ServerResponse): Visit => {
  const requestId = `req_${randomUUID().replaceAll('-', '')}`;
  const leaving = new AbortController();
  response.setHeader('x-request-id', requestId);
  response.on('close', () => {
    if (!response.writableFinished) leaving.abort();
  });
  return { request, response, requestId, startedMs: performance.now(), signal: leaving.signal };
};

const isMistake = (error: unknown): error is BadRequest | ZodError =>
  error instanceof BadRequest || error instanceof ZodError;

/** Takes requests in, notes them and sees to their answers. */
export class Reception {
  readonly #means: Means;
  readonly #openedMs = performance.now();
  readonly #busy = new Set<Promise<void>>();

  constructor(means: Means) {
    this.#means = means;
  }

  attend(request: IncomingMessage, response: ServerResponse): void {
    const visit = welcome(request, response);
    const work = this.#serve(visit).catch((error: unknown) => {
      // Of a client that has gone, even before it had asked, nobody is there to be told.
      if (request.complete && !visit.signal.aborted) throw error;
    });
    this.#busy.add(work);
    void work.finally(() => this.#busy.delete(work));
  }

  /** Resolves when nothing is worked on any more. */
  async whenIdle(): Promise<void> {
    await Promise.all(this.#busy);
  }

  async #serve(visit: Visit): Promise<void> {
    const { request, response } = visit;
    const { pathname } = new URL(request.url ?? '/', 'http://vendor');
    const protocol = protocols.find(({ path }) => request.method === 'POST' && path.test(pathname));
    const body = Buffer.from(await buffer(request));
    if (protocol === undefined) {
      sendError(response, 404, openAiError(404));
      return;
    }
    const pathParts = protocol.path.exec(pathname)?.slice(1) ?? [];
    try {
      const call = await protocol.read({ headers: request.headers, body, pathParts }, this.#means.minds);
      await this.#answer(call, protocol, visit);
    } catch (error) {
      if (!isMistake(error)) throw error;
      const status = this.#isKnown(request) ? 400 : 401;
      const message = error instanceof ZodError ? prettifyError(error) : error.message;
      sendError(response, status, protocol.errorBody(status, status === 400 ? message : undefined));
    }
  }

  async #answer(call: Call, protocol: Protocol, visit: Visit): Promise<void> {
    const { programme, ledger } = this.#means;
    const { wish } = call;
    const fault = this.#isKnown(visit.request) ? programme.takeFault(wish.kind) : '401';
    const entry = this.#note(call, fault, visit);
    const making = { pace: programme.pace(wish.kind), isEmpty: fault === 'empty', signal: visit.signal };
    const { response, startedMs } = visit;
    try {
      const delivery = { response, startedMs, fault, making, errorBody: protocol.errorBody };
      await deliver(() => call.answer(making), delivery);
      // Before the client can know that this was all.
      entry.outcome = fault ?? 'ok';
      response.end();
    } catch (error) {
      entry.outcome = visit.signal.aborted ? (fault ?? 'abandoned') : 'broken';
      this.#confess(error, protocol, visit);
    } finally {
      ledger.close(entry);
    }
  }

  /** The fake itself, or what a test made it say, has failed. */
  #confess(error: unknown, protocol: Protocol, { response, signal }: Visit): void {
    if (signal.aborted) return;
    const message = `The fake vendor is broken: ${String(error)}`;
    if (response.headersSent) response.destroy();
    else sendError(response, 500, protocol.errorBody(500, message));
  }

  #note({ wish }: Call, fault: Fault | undefined, { request, requestId, startedMs }: Visit): OpenEntry {
    const entry: OpenEntry = {
      ...wish,
      characters: wish.text.length,
      atMs: startedMs - this.#openedMs,
      requestId,
      headers: request.headers,
      outcome: fault ?? 'pending',
    };
    this.#means.ledger.open(entry);
    return entry;
  }

  #isKnown({ headers }: IncomingMessage): boolean {
    const { apiKey } = this.#means;
    return headers.authorization === `Bearer ${apiKey}` || headers['x-goog-api-key'] === apiKey;
  }
}
