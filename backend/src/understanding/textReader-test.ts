import { describe, expect, it } from 'vitest';
import { createLogger } from '../log.ts';
import { openTextReader } from './textReader.ts';

const threadFile = new URL('./faultyUnderstandingThread.ts', import.meta.url);

describe('a text reader', () => {
  it('reads each text once, and the likeliest danger counts', async () => {
    await using reader = openTextReader({ log: createLogger('silent'), threadFile });
    expect((await reader.read(['a little'])).danger).toMatchObject({ score: 1, about: 'self' });
    expect((await reader.read(['a little'])).danger).toMatchObject({ score: 1, about: 'self' });
    expect((await reader.read(['a little', 'very much'])).danger).toMatchObject({ score: 9, about: 'other' });
    expect(await reader.read([])).toEqual({});
  });

  it.each(['crash', 'throw', 'hang'])(
    'says nothing of a text that makes it %s, and reads the next one',
    async (fault) => {
      let givenUp = 0;
      await using reader = openTextReader({
        ...{ log: createLogger('silent'), threadFile },
        // A thread that never answers is waited for no longer than this; a slow start must not look like it.
        readMs: fault === 'hang' ? 3_000 : 60_000,
        onGivenUp: () => {
          givenUp++;
        },
      });
      expect(await reader.read([fault])).toEqual({});
      expect(givenUp).toBe(1);
      expect((await reader.read(['very much'])).danger?.score).toBe(9);
    },
  );

  it('keeps the danger of what it has read, and no feeling, when another text fails', async () => {
    await using reader = openTextReader({ log: createLogger('silent'), threadFile });
    expect(await reader.read(['very much', 'throw'])).toEqual({
      danger: expect.objectContaining({ score: 9 }) as unknown,
    });
  });

  it('is not waited for any longer than is asked', async () => {
    await using reader = openTextReader({ log: createLogger('silent'), threadFile, readMs: 60_000 });
    expect(await reader.read(['hang'], 10)).toEqual({});
  });

  it('loads the encoder before the first text', async () => {
    await using reader = openTextReader({ log: createLogger('silent') });
    await reader.prewarm();
    expect(await reader.read(['We had a lovely picnic by the lake today.'])).toHaveProperty('felt');
  });
});
