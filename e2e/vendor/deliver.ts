import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, firstHalf, type Making, type Piece } from './answer.ts';
import type { Fault } from './behaviour.ts';
import type { ErrorBody, ErrorStatus } from './vendorError.ts';

/** Where an answer goes. */
export interface Delivery {
  readonly response: ServerResponse;
  /** By `performance.now()`, when the request had come. */
  readonly startedMs: number;
  readonly fault: Fault | undefined;
  readonly making: Making;
  readonly errorBody: ErrorBody;
}

/** The longest that a timer takes (Node's TIMEOUT_MAX); nobody waits so long. */
const MAX_WAIT_MS = 2 ** 31 - 1;
/** A page of some gateway, as JSON, as an event of a stream and as 16 bit samples: an odd number of bytes. */
const GARBAGE = 'data: <html><body>This is not the page that you want.</body></html>\n\n';

const waitUntil = async (dueMs: number, { startedMs, making }: Delivery): Promise<void> => {
  const leftMs = startedMs + dueMs - performance.now();
  if (leftMs > 0) await wait(Math.min(leftMs, MAX_WAIT_MS), undefined, { signal: making.signal });
  making.signal.throwIfAborted();
};

/**
 * Resolves once the bytes are with the operating system, so that they are on their way before a connection goes.
 *
 * @throws  the signal's reason when the client goes meanwhile
 */
const write = async (bytes: Uint8Array, { response, making: { signal } }: Delivery): Promise<void> => {
  const { promise: written, resolve } = Promise.withResolvers<undefined>();
  const finish = (): void => {
    resolve(undefined);
  };
  // Of what is on its way when the client goes, Node tells an error or nothing at all; the signal comes soon after.
  signal.addEventListener('abort', finish);
  response.write(bytes, (error) => {
    if (!error) finish();
  });
  await written;
  signal.removeEventListener('abort', finish);
  signal.throwIfAborted();
};

const send = async (mediaType: string, pieces: readonly Piece[], delivery: Delivery): Promise<void> => {
  await waitUntil(pieces[0]?.dueMs ?? 0, delivery);
  delivery.response.writeHead(200, { 'content-type': mediaType });
  delivery.response.flushHeaders();
  for (const { bytes, dueMs } of pieces) {
    await waitUntil(dueMs, delivery);
    // The first piece may only say when speech begins.
    if (bytes.length > 0) await write(bytes, delivery);
  }
};

/** Sends an error, whole. */
export const sendError = (
  response: ServerResponse,
  status: ErrorStatus,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

const refuse = async (status: 401 | 429 | 500, delivery: Delivery): Promise<void> => {
  const { retryAfterSeconds, firstByteMs } = delivery.making.pace.behaviour;
  // A door is closed at once; what breaks has been at work.
  if (status === 500) await waitUntil(firstByteMs, delivery);
  const isTold = status === 429 && retryAfterSeconds !== undefined;
  const headers = isTold ? { 'retry-after': String(retryAfterSeconds) } : {};
  sendError(delivery.response, status, delivery.errorBody(status), headers);
};

const whenLeft = async ({ making: { signal } }: Delivery): Promise<never> => {
  if (!signal.aborted) await once(signal, 'abort');
  throw signal.reason;
};

const sendFaulty = async (fault: Fault, { mediaType, pieces }: Answer, delivery: Delivery): Promise<void> => {
  if (fault === 'garbage') {
    const garbage = { bytes: new TextEncoder().encode(GARBAGE), dueMs: pieces[0]?.dueMs ?? 0 };
    await send(mediaType, [garbage], delivery);
  } else if (fault === 'cut_off' || fault === 'stall') {
    await send(mediaType, firstHalf(pieces), delivery);
    if (fault === 'stall') await whenLeft(delivery);
    delivery.response.destroy();
  } else {
    if (fault === 'slow_headers') await waitUntil(delivery.making.pace.behaviour.slowHeadersMs, delivery);
    await send(mediaType, pieces, delivery);
  }
};

/**
 * Sends an answer at its pace, or what its fault makes of it; the response is still to be ended.
 *
 * @param make  called only when something of the answer is needed
 * @throws      the signal's reason when the client goes away before all is sent
 */
export const deliver = async (make: () => Promise<Answer>, delivery: Delivery): Promise<void> => {
  const { fault } = delivery;
  if (fault === 'half_open') await whenLeft(delivery);
  else if (fault === '401' || fault === '429' || fault === '500')
    await refuse(Number(fault) as 401 | 429 | 500, delivery);
  else if (fault === undefined) {
    const { mediaType, pieces } = await make();
    await send(mediaType, pieces, delivery);
  } else await sendFaulty(fault, await make(), delivery);
};
