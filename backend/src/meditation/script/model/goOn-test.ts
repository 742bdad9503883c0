import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Utterance } from '../script.ts';
import { repeatedSentences, requestFor } from '../scriptFixture.ts';
import { sentenceKeys } from '../sentences.ts';
import { aloud, brokenPromises, goodScript, openVendor, wordsFrom, writerTo } from './modelFixture.ts';

const request = requestFor(3, 1);

let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await openVendor();
});
afterAll(() => vendor[Symbol.asyncDispose]());
beforeEach(() => {
  vendor.says(() => goodScript());
});

describe('going on after a worker that was killed', () => {
  const ended = () => writerTo(vendor).write(request);

  it.each([1, 2, 4, 6, 9])('after %i utterances: nothing is said twice, ids go on, and it ends', async (length) => {
    const prefix = (await ended()).slice(0, length);
    vendor.says(() => goodScript(1, 8));
    const rest = await writerTo(vendor).goOn(request, prefix);
    expect(brokenPromises([...prefix, ...rest], request)).toEqual([]);
    expect(wordsFrom(goodScript(1, 8), rest).length).toBeGreaterThan(0);
  });

  it('when the model writes it all again: only what is new is said', async () => {
    const whole = await ended();
    const prefix = whole.slice(0, 6);
    const rest = await writerTo(vendor).goOn(request, prefix);
    expect(brokenPromises([...prefix, ...rest], request)).toEqual([]);
    expect(repeatedSentences([...prefix, ...rest])).toEqual([]);
  });

  it('when ids have gaps, ids go on behind the last', async () => {
    const prefix = (await ended()).slice(0, 4).map((utterance, index) => ({ ...utterance, id: index * 3 }));
    const rest = await writerTo(vendor).goOn(request, prefix);
    expect(rest.map(({ id }) => id)).toEqual(rest.map((_, index) => 10 + index));
  });

  it('when the vendor is gone by now: the library ends it', async () => {
    const prefix = (await ended()).slice(0, 6);
    vendor.failNext('script', '401');
    const rest = await writerTo(vendor).goOn(request, prefix);
    expect(brokenPromises([...prefix, ...rest], request)).toEqual([]);
  });

  it('after a whole goodbye there is nothing more, and nobody is asked', async () => {
    const whole = await ended();
    const before = vendor.ledger.length;
    expect(await writerTo(vendor).goOn(request, whole)).toEqual([]);
    expect(vendor.ledger.length).toBe(before);
  });

  it('after a goodbye of three words the library says the rest of it', async () => {
    const whole = await ended();
    const prefix = whole.filter(({ section }) => section !== 'return');
    const short: Utterance = {
      ...{ id: prefix.length, section: 'return', text: 'You can return.', breath: [] },
      ...{ pauseAfterSeconds: 2, importance: 'essential' },
    };
    const before = vendor.ledger.length;
    const rest = await writerTo(vendor).goOn(request, [...prefix, short]);
    expect(rest.length).toBeGreaterThan(0);
    expect(new Set(rest.map(({ section }) => section))).toEqual(new Set(['return']));
    expect(sentenceKeys(aloud(rest))).not.toContain('you can return');
    expect(vendor.ledger.length).toBe(before);
  });

  it('when only the goodbye is wanted, the library says it', async () => {
    const prefix = (await ended()).slice(0, 5);
    const before = vendor.ledger.length;
    const events = await Array.fromAsync(
      writerTo(vendor).writer.continue(request, prefix, new AbortController().signal, 'return'),
    );
    expect(events.length).toBeGreaterThan(0);
    expect(events.every((event) => event.type === 'utterance' && event.utterance.section === 'return')).toBe(true);
    expect(vendor.ledger.length).toBe(before);
  });
});
