import { FloatError } from '../errors.ts';
import type { ByteRange, ObjectHead, ObjectStore } from '../storage/objectStore.ts';

/** A chunk of the SQLite store: a whole segment in one read, and all that a client that reads slowly keeps in memory. */
export const PIECE_BYTES = 256 * 1024;

/** Of bytes that are in memory anyway. */
const SHARED_PIECE_BYTES = 64 * 1024;

type Reader = Pick<ObjectStore, 'get'>;

/** @returns the first piece of `span`; undefined when the object is no longer the one that `head` describes */
export const readFirstPiece = async (
  store: Reader,
  head: ObjectHead,
  span: ByteRange,
): Promise<Uint8Array | undefined> => {
  const object = await store.get(head.key, {
    start: span.start,
    end: Math.min(span.end, span.start + PIECE_BYTES - 1),
  });
  return object?.etag === head.etag ? object.bytes : undefined;
};

/**
 * Bytes `span` of an object, read piece by piece as the client takes them.
 *
 * @param firstPiece  as `readFirstPiece` gave it
 * @returns           a stream that breaks off with `STORAGE_UNAVAILABLE` when the object changes or goes meanwhile
 */
export const streamPieces = (
  store: Reader,
  head: ObjectHead,
  span: ByteRange,
  firstPiece: Uint8Array,
): ReadableStream<Uint8Array> => {
  let next = span.start;
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const piece =
          next === span.start ? firstPiece : await readFirstPiece(store, head, { start: next, end: span.end });
        if (!piece?.byteLength) {
          throw new FloatError('STORAGE_UNAVAILABLE', 'The object changed while it was read.', { retriable: true });
        }
        next += piece.byteLength;
        controller.enqueue(piece);
        if (next > span.end) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
};

/** Bytes that many responses share: a response takes a piece when its client has room for it, and copies nothing. */
export const streamBytes = (bytes: Uint8Array): ReadableStream<Uint8Array> => {
  let next = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        controller.enqueue(bytes.subarray(next, next + SHARED_PIECE_BYTES));
        next += SHARED_PIECE_BYTES;
        if (next >= bytes.byteLength) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
};
