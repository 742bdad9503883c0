import type { Fault } from '@float/e2e/vendor/behaviour.ts';
import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { careKinds, type ScriptEvent } from '../script.ts';
import { requestFor, writeEvents, writeScript } from '../scriptFixture.ts';
import {
  aloud,
  brokenPromises,
  goodScript,
  lastsLongEnough,
  openVendor,
  wordsFrom,
  type WriterOptions,
  writerTo,
} from './modelFixture.ts';

const request = requestFor(3, 1);
const script = goodScript();
const TWO_MODELS = { models: 'openai/gpt-one,compatible/gpt-two' };

let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await openVendor();
});
afterAll(() => vendor[Symbol.asyncDispose]());
beforeEach(() => {
  vendor.says(() => script);
});

/** A session of which the first calls go wrong so. */
const sessionAfter = async (faults: readonly Fault[], options?: WriterOptions) => {
  vendor.failNext('script', ...faults);
  const before = vendor.ledger.length;
  const { write, told, spending, logged } = writerTo(vendor, options);
  const utterances = await write(request);
  expect(brokenPromises(utterances, request)).toEqual([]);
  expect(lastsLongEnough(utterances, request)).toBe(true);
  const calls = vendor.ledger.slice(before);
  return {
    ...{ utterances, calls, logged, fallbacks: told.fallbacks, spent: spending.spent },
    own: wordsFrom(script, utterances),
    outcomes: calls.map(({ outcome }) => outcome),
  };
};

const expectByModel = ({ own, utterances, fallbacks }: Awaited<ReturnType<typeof sessionAfter>>): void => {
  expect(fallbacks).toBe(0);
  expect(own.length).toBeGreaterThan(6);
  expect(own.at(-1)).toBe(utterances.at(-1));
};

const expectByLibrary = async ({ own, utterances, fallbacks }: Awaited<ReturnType<typeof sessionAfter>>) => {
  expect(fallbacks).toBe(1);
  expect(own).toEqual([]);
  // As if no model had ever been asked.
  expect(utterances).toEqual(await writeScript(request));
};

/** Begun by the model, ended by the library, and nothing half said. */
const expectByBoth = ({ own, utterances, fallbacks }: Awaited<ReturnType<typeof sessionAfter>>): void => {
  expect(fallbacks).toBe(1);
  expect(own.length).toBeGreaterThan(1);
  expect(own.at(-1)).not.toBe(utterances.at(-1));
  for (const { text } of own) expect(text).toMatch(/[.?]$/);
};

describe('a session by models', () => {
  it('begins with the title and the words of the library before anybody is asked, and remembers no practices', async () => {
    const before = vendor.ledger.length;
    const library = await writeEvents(request);
    const events: ScriptEvent[] = [];
    for await (const event of writerTo(vendor).writer.write(request, new AbortController().signal)) {
      events.push(event);
      if (events.length <= 3) expect(vendor.ledger.length).toBe(before);
    }
    const [title] = library;
    expect(title?.type === 'title' && title.practices.length > 0).toBe(true);
    expect(events[0]).toEqual({ ...title, practices: [] });
    expect(events.slice(1, 3)).toEqual(library.slice(1, 3));
    expect(vendor.ledger.length).toBe(before + 1);
  });

  it('is asked for as many words as are still missing, and told what has been said', async () => {
    const { calls, utterances, own } = await sessionAfter([]);
    const [{ text } = { text: '' }] = calls;
    const opening = utterances.slice(0, utterances.length - own.length);
    expect(text).toMatch(/Write about 1[2-6]\d words/);
    expect(text).toContain(aloud(opening));
  });

  it('is not repeatable: what has been written is gone on with', () => {
    expect(writerTo(vendor).writer.isRepeatable).toBeUndefined();
  });

  it('ends with the signal, and so does the call', async () => {
    await using vendor = await openVendor();
    vendor.says(() => script);
    vendor.behave('script', { tokensPerSecond: 20 });
    const stopping = new AbortController();
    const reading = Array.fromAsync(writerTo(vendor).writer.write(request, stopping.signal));
    reading.catch(() => undefined);
    await expect.poll(() => vendor.ledger.length).toBe(1);
    stopping.abort(new Error('nobody listens any more'));
    await expect(reading).rejects.toThrow('nobody listens any more');
    await expect.poll(() => vendor.ledger[0]?.outcome).toBe('abandoned');
  });

  it('gives up its call when its reader goes', async () => {
    await using vendor = await openVendor();
    vendor.says(() => goodScript(4));
    vendor.behave('script', { tokensPerSecond: 200 });
    const opening = aloud((await writeScript(request)).slice(0, 4));
    for await (const event of writerTo(vendor).writer.write(request, new AbortController().signal))
      if (event.type === 'utterance' && !opening.includes(event.utterance.text)) break;
    await expect.poll(() => vendor.ledger[0]?.outcome).toBe('abandoned');
  });

  it('logs neither what a person has said nor what a model writes', async () => {
    const { logged, utterances } = await sessionAfter(['500', 'cut_off']);
    expect(logged.length).toBeGreaterThan(2);
    expect(logged.join('\n')).toContain('"event":"writer_failed"');
    for (const text of [...utterances.map((utterance) => utterance.text), 'tired', 'my head']) {
      expect(logged.join('\n')).not.toContain(text);
    }
  });
});

describe('a vendor that fails before its first word', () => {
  it('is never answered: it is asked again after a while', async () => {
    const session = await sessionAfter(['half_open'], { limits: { firstWordsMs: 1_500, silenceMs: 20_000 } });
    expect(session.outcomes).toEqual(['half_open', 'ok']);
    expectByModel(session);
  });

  it('429: it is asked again, not before the time that it names', async () => {
    vendor.behave('script', { retryAfterSeconds: 1 });
    const session = await sessionAfter(['429']);
    vendor.behave('script', { retryAfterSeconds: undefined });
    expect(session.outcomes).toEqual(['429', 'ok']);
    expect(session.calls[1]!.atMs - session.calls[0]!.atMs).toBeGreaterThanOrEqual(1_000);
    expectByModel(session);
  });

  it('429 with a time that is too long for somebody who listens: the library goes on at once', async () => {
    vendor.behave('script', { retryAfterSeconds: 3_600 });
    const session = await sessionAfter(['429']);
    vendor.behave('script', { retryAfterSeconds: undefined });
    expect(session.outcomes).toEqual(['429']);
    await expectByLibrary(session);
  });

  it.each(['500', 'garbage', 'empty'] as const)('%s twice: it is asked a third time', async (fault) => {
    const session = await sessionAfter([fault, fault]);
    expect(session.outcomes).toEqual([fault, fault, 'ok']);
    expectByModel(session);
  });

  it.each(['500', 'garbage', 'empty'] as const)('%s three times: the library goes on', async (fault) => {
    const session = await sessionAfter([fault, fault, fault]);
    expect(session.outcomes).toEqual([fault, fault, fault]);
    await expectByLibrary(session);
  });

  it('401: it is not asked again, and the library goes on', async () => {
    const session = await sessionAfter(['401']);
    expect(session.outcomes).toEqual(['401']);
    await expectByLibrary(session);
  });

  it('nobody is there: the library goes on', async () => {
    const { write, told } = writerTo({ url: 'http://127.0.0.1:9/v1', apiKey: 'sk-none' });
    expect(await write(request)).toEqual(await writeScript(request));
    expect(told.fallbacks).toBe(1);
  });
});

describe('a vendor that fails in the middle', () => {
  it('cut off in mid-sentence: whole sentences are said, and the library ends the session', async () => {
    const session = await sessionAfter(['cut_off']);
    expect(session.outcomes).toEqual(['cut_off']);
    expectByBoth(session);
  });

  it('falls silent: it is not waited for', async () => {
    const session = await sessionAfter(['stall'], { limits: { firstWordsMs: 20_000, silenceMs: 1_000 } });
    expect(session.outcomes).toEqual(['stall']);
    expectByBoth(session);
  });

  it('stops where its number of tokens ends: the half sentence is not said', async () => {
    // The fake keeps to the number that it is told; marks take most of it.
    const marked = script.replace(/\./g, `. ${'[pause 2] '.repeat(60)}`);
    vendor.says(() => marked);
    const session = await sessionAfter([]);
    expectByBoth(session);
  });
});

describe('several models', () => {
  const models = ({ calls }: Awaited<ReturnType<typeof sessionAfter>>) => calls.map(({ model }) => model);

  it('the second is not asked when the first is good', async () => {
    const session = await sessionAfter([], TWO_MODELS);
    expect(models(session)).toEqual(['gpt-one']);
    expectByModel(session);
  });

  it.each([
    ['401', ['401'], ['gpt-one', 'gpt-two']],
    ['500', ['500', '500', '500'], ['gpt-one', 'gpt-one', 'gpt-one', 'gpt-two']],
  ] as const)('the second is asked when the first fails before its first word: %s', async (_, faults, asked) => {
    const session = await sessionAfter(faults, TWO_MODELS);
    expect(models(session)).toEqual(asked);
    expectByModel(session);
  });

  it('the second is asked when nothing of the first can be said', async () => {
    vendor.says(({ model }) => (model === 'gpt-one' ? "I'm sorry, but I can't help with that." : script));
    const session = await sessionAfter([], TWO_MODELS);
    expect(models(session)).toEqual(['gpt-one', 'gpt-two']);
    expectByModel(session);
  });

  it('the library goes on when both fail', async () => {
    const session = await sessionAfter(['401', '401'], TWO_MODELS);
    expect(models(session)).toEqual(['gpt-one', 'gpt-two']);
    await expectByLibrary(session);
  });

  it('the second is not asked when the first has failed in the middle', async () => {
    const session = await sessionAfter(['cut_off'], TWO_MODELS);
    expect(models(session)).toEqual(['gpt-one']);
    expectByBoth(session);
  });
});

describe('a budget', () => {
  it('that is used up: nobody is asked, nothing is counted, and the library goes on', async () => {
    const session = await sessionAfter([], { budget: { maxRequests: 0, maxUsd: Infinity } });
    expect(session.calls).toEqual([]);
    expect(session.spent).toMatchObject({ requests: 0, inputTokens: 0, outputTokens: 0, isPartlyUnknown: false });
    await expectByLibrary(session);
  });

  it('that ends between two tries: there is no third', async () => {
    const session = await sessionAfter(['500', '500'], { budget: { maxRequests: 2, maxUsd: Infinity } });
    expect(session.outcomes).toEqual(['500', '500']);
    await expectByLibrary(session);
  });

  it('in dollars: an earlier worker has spent it', async () => {
    const session = await sessionAfter([], { budget: { maxRequests: 9, maxUsd: 0 }, prices: 'openai/gpt-test=1:1' });
    expect(session.calls).toEqual([]);
    await expectByLibrary(session);
  });
});

describe('somebody in distress', () => {
  it.each(careKinds)('hears the library alone, and no vendor hears of it: %s', async (care) => {
    const before = vendor.ledger.length;
    const inCare = { ...request, care };
    const { write, goOn, told } = writerTo(vendor);
    const utterances = await write(inCare);
    expect(utterances).toEqual(await writeScript(inCare));
    for (const length of [1, 4, utterances.length - 1])
      expect(await goOn(inCare, utterances.slice(0, length))).toEqual(utterances.slice(length));
    expect(vendor.ledger.length).toBe(before);
    expect(told.fallbacks).toBe(0);
  });
});
