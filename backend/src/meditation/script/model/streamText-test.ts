import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelParts, openVendor, startEndlessVendor, type WriterOptions } from './modelFixture.ts';
import { streamModelText } from './streamText.ts';

const TEXT = 'Let your shoulders rest for a while, and let the chair carry you. '.repeat(20);
const PRICES = 'openai/gpt-test=2:10';
const asked = { instructions: 'You write meditations.', prompt: 'About 200 words, please.', maxOutputTokens: 1_000 };
const unending = new AbortController().signal;

let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await openVendor();
});
afterAll(() => vendor[Symbol.asyncDispose]());

/** What came, what was spent on it, and how it ended. */
const streamed = async (
  options: WriterOptions = { prices: PRICES },
  prompt = asked,
  site: Pick<FakeVendor, 'url' | 'apiKey'> = vendor,
) => {
  vendor.says(() => TEXT);
  const parts = modelParts(site, options);
  const [name] = parts.names;
  const chunks: string[] = [];
  const read = async (): Promise<undefined> => {
    for await (const chunk of streamModelText({ ...parts, name: name! }, prompt, unending)) chunks.push(chunk);
  };
  const error = await read().catch((reason: unknown) => reason);
  return { chunks, text: chunks.join(''), error, spent: parts.spending.spent };
};

describe('a text', () => {
  it('comes in pieces, whole', async () => {
    const { chunks, text, error } = await streamed();
    expect(error).toBeUndefined();
    expect(text).toBe(TEXT);
    expect(chunks.length).toBeGreaterThan(100);
  });

  it('is asked for with the instructions apart from the prompt, and so many tokens at the most', async () => {
    let messages: unknown;
    vendor.says((request) => {
      messages = request.messages;
      return TEXT;
    });
    const parts = modelParts(vendor);
    await Array.fromAsync(streamModelText({ ...parts, name: parts.names[0]! }, asked, unending));
    expect(messages).toEqual([
      { role: 'system', content: asked.instructions },
      { role: 'user', content: asked.prompt },
    ]);
  });

  it('that ends because it may have no more tokens has failed: its end is missing', async () => {
    const { text, error, spent } = await streamed(undefined, { ...asked, maxOutputTokens: 20 });
    expect(TEXT.startsWith(text)).toBe(true);
    expect(text).toHaveLength(80);
    expect(error).toMatchObject({ code: 'VENDOR_FAILED', fault: 'garbled' });
    expect(spent.outputTokens).toBe(20);
  });

  it('is not read on when it is far longer than it may be', async () => {
    await using endless = await startEndlessVendor(() => 'and on ');
    const { text, error } = await streamed({}, { ...asked, maxOutputTokens: 50 }, endless);
    expect(error).toMatchObject({ fault: 'garbled' });
    expect(text.length).toBeLessThan(500);
    await endless.left;
  });

  it.each([
    ['cut_off', 'unreachable'],
    ['stall', 'timeout'],
  ] as const)('that ends in the middle has failed: %s', async (fault, told) => {
    vendor.failNext('script', fault);
    const { text, error } = await streamed({ limits: { firstWordsMs: 20_000, silenceMs: 1_000 } });
    expect(text.length).toBeGreaterThan(100);
    expect(TEXT.startsWith(text)).toBe(true);
    expect(error).toMatchObject({ code: 'VENDOR_FAILED', fault: told });
  });
});

describe('what it costs', () => {
  it('is what the vendor has counted, at its price', async () => {
    const { spent } = await streamed();
    const outputTokens = Math.ceil(TEXT.length / 4);
    const inputTokens = Math.ceil(asked.instructions.length / 4) + Math.ceil(asked.prompt.length / 4);
    expect(spent).toEqual({
      ...{ requests: 1, inputTokens, outputTokens, characters: 0, isPartlyUnknown: false },
      costUsd: expect.closeTo((inputTokens * 2 + outputTokens * 10) / 1e6, 9) as number,
    });
  });

  it('is partly unknown without a price', async () => {
    const { spent } = await streamed({});
    expect(spent).toMatchObject({ costUsd: 0, isPartlyUnknown: true });
    expect(spent.outputTokens).toBeGreaterThan(0);
  });

  it('is estimated where it breaks off: what was sent, and what has come', async () => {
    vendor.failNext('script', 'cut_off');
    const { text, spent } = await streamed();
    expect(spent.outputTokens).toBe(Math.ceil(text.length / 4));
    expect(spent.inputTokens).toBe(Math.ceil((asked.instructions.length + asked.prompt.length) / 4));
  });

  it('counts every try as a request', async () => {
    vendor.failNext('script', '500', 'garbage');
    expect((await streamed()).spent.requests).toBe(3);
  });

  it('is nothing when nobody was asked', async () => {
    const { error, spent } = await streamed({ prices: PRICES, budget: { maxRequests: 0, maxUsd: Infinity } });
    expect(error).toMatchObject({ fault: 'budget' });
    expect(spent).toMatchObject({ requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0, isPartlyUnknown: false });
  });
});

it('holds nothing of what was sent in its errors', async () => {
  for (const fault of ['401', 'garbage', 'cut_off'] as const) {
    vendor.failNext('script', fault, ...(fault === 'garbage' ? [fault, fault] : []));
    const { error } = await streamed();
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).cause).toBeUndefined();
    expect(JSON.stringify(error) + String(error)).not.toMatch(/200 words|write meditations/);
  }
});
