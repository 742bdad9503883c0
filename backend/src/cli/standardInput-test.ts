import { PassThrough, Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { readWords } from './standardInput.ts';

const never = new AbortController().signal;
const halves = (bytes: Buffer): Readable => Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);

it('reads words to their end, also where a letter is cut in two', async () => {
  expect(await readWords(halves(Buffer.from('müde, müde')), never)).toBe('müde, müde');
});

it('refuses what is no text, and what never seems to end', async () => {
  await expect(readWords(halves(Buffer.from([0x61, 0x62, 0xff, 0x63])), never)).rejects.toThrow('not text in UTF-8');
  const endless = Readable.from({
    [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ value: Buffer.alloc(9000, 'x'), done: false }) }),
  });
  await expect(readWords(endless, never)).rejects.toThrow('more than 10000 characters');
});

it('stops waiting when it is asked to', async () => {
  const stopping = new AbortController();
  const reading = readWords(new PassThrough(), stopping.signal);
  stopping.abort();
  await expect(reading).rejects.toThrow();
});
