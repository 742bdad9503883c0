import { addAbortSignal, type Readable } from 'node:stream';
import { MAX_TEXT_CHARACTERS } from '@float/contract';
import { wrongUsage } from './commandLine.ts';

// A character of UTF-8 has at most four bytes.
const MAX_BYTES = MAX_TEXT_CHARACTERS * 4;

/**
 * Reads words to the end of standard input.
 *
 * @throws {FloatError} `INVALID_REQUEST` when there are too many, or they are not UTF-8
 */
export const readWords = async (input: Readable, signal: AbortSignal): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  addAbortSignal(signal, input);
  for await (const chunk of input as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw wrongUsage(`Standard input has more than ${MAX_TEXT_CHARACTERS} characters`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw wrongUsage('Standard input is not text in UTF-8');
  }
};
