import type { Pace } from './programme.ts';

/** Some bytes of an answer. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** From the request on. */
  readonly dueMs: number;
}

/** An answer as it would be if nothing went wrong. */
export interface Answer {
  readonly mediaType: string;
  readonly pieces: readonly Piece[];
}

/** What an answer is made with. */
export interface Making {
  readonly pace: Pace;
  /** The answer keeps to the protocol, and says nothing. */
  readonly isEmpty: boolean;
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal;
}

const encoder = new TextEncoder();

/** A message of an event stream. */
export const eventPiece = (data: string, dueMs: number): Piece => ({
  bytes: encoder.encode(`data: ${data}\n\n`),
  dueMs,
});

/** A whole answer in one piece. */
export const jsonAnswer = (value: unknown, dueMs: number): Answer => ({
  mediaType: 'application/json',
  pieces: [{ bytes: encoder.encode(JSON.stringify(value)), dueMs }],
});

/** What has come when an answer breaks off in the middle. */
export const firstHalf = (pieces: readonly Piece[]): readonly Piece[] => {
  let leftBytes = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0) >> 1;
  return pieces.flatMap(({ bytes, dueMs }) => {
    const kept = bytes.subarray(0, leftBytes);
    leftBytes -= kept.length;
    return kept.length === 0 ? [] : [{ bytes: kept, dueMs }];
  });
};
