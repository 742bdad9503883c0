import { APICallError, JSONParseError, NoObjectGeneratedError, NoSpeechGeneratedError } from 'ai';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fault, type Kind, kinds } from './behaviour.ts';
import { type FakeVendor, startFakeVendor } from './fakeVendor.ts';
import { openClient } from './vendorClient.ts';

let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await startFakeVendor();
});
afterAll(() => vendor[Symbol.asyncDispose]());

const lastOutcome = () => vendor.ledger.at(-1)?.outcome;

/** Makes one call go wrong, and the one after it well. */
const failOnce = async (kind: Kind, fault: Fault, check: (call: Promise<unknown>) => Promise<unknown>) => {
  const { call } = openClient(vendor);
  vendor.failNext(kind, fault);
  await check(call[kind]());
  expect(lastOutcome()).toBe(fault);
  await call[kind]();
  expect(lastOutcome()).toBe('ok');
};

test.each(kinds)(
  '%s: 401, 429 and 500 are errors of that status, and only the last two may be tried again',
  async (kind) => {
    vendor.behave(kind, { retryAfterSeconds: 7 });
    for (const [fault, isRetryable, retryAfter] of [
      ...([
        ['401', false, undefined],
        ['429', true, '7'],
        ['500', true, undefined],
      ] as const),
    ]) {
      await failOnce(kind, fault, async (call) => {
        const error = await call.catch((reason: unknown) => reason);
        expect(error).toMatchObject({ name: 'AI_APICallError', statusCode: Number(fault), isRetryable });
        expect((error as APICallError).responseHeaders?.['retry-after']).toBe(retryAfter);
      });
    }
  },
);

test.each(kinds)('%s: a connection that is cut in the middle is an error that may be tried again', async (kind) => {
  await failOnce(kind, 'cut_off', (call) =>
    expect(call).rejects.toMatchObject({ name: 'AI_APICallError', statusCode: 200, isRetryable: true }),
  );
});

test.each(kinds)('%s: slow headers are only slow', async (kind) => {
  vendor.behave(kind, { slowHeadersMs: 20 });
  await failOnce(kind, 'slow_headers', (call) => expect(call).resolves.toBeDefined());
});

test.each(kinds)('%s: what is never answered, or stops, lasts until the client has had enough', async (kind) => {
  const { call } = openClient(vendor);
  for (const fault of ['half_open', 'stall'] as const) {
    vendor.failNext(kind, fault);
    const count = vendor.ledger.length;
    const patience = new AbortController();
    const answer = call[kind](patience.signal).catch((reason: unknown) => reason);
    await expect.poll(() => vendor.ledger.length).toBe(count + 1);
    patience.abort();
    expect(await answer).toBeInstanceOf(Error);
    expect(lastOutcome()).toBe(fault);
  }
});

test('a script that is cut off or stalls has come as far as its middle', async () => {
  await using vendor = await startFakeVendor();
  const client = openClient(vendor);
  vendor.says(() => 'a'.repeat(400));
  for (const model of [client.chat, client.google]) {
    const cut: string[] = [];
    vendor.failNext('script', 'cut_off', 'stall');
    await expect(client.write('Hello.', model, undefined, cut)).rejects.toBeInstanceOf(APICallError);
    const stalled: string[] = [];
    const patience = new AbortController();
    const answer = expect(client.write('Hello.', model, patience.signal, stalled)).rejects.toThrow();
    await expect.poll(() => stalled.join('').length).toBe(cut.join('').length);
    patience.abort();
    await answer;
    expect(cut.join('').length).toBeGreaterThan(150);
    expect(cut.join('').length).toBeLessThan(250);
  }
});

test('garbage is no JSON, no event, and no whole number of samples', async () => {
  const { speak } = openClient(vendor);
  await failOnce('script', 'garbage', (call) => expect(call).rejects.toBeInstanceOf(JSONParseError));
  for (const kind of ['summary', 'transcription'] as const) {
    await failOnce(kind, 'garbage', (call) =>
      expect(call).rejects.toMatchObject({ name: 'AI_APICallError', statusCode: 200, isRetryable: false }),
    );
  }
  vendor.failNext('speech', 'garbage');
  const { audio } = await speak('Hello.');
  expect(audio.uint8Array.length % 2).toBe(1);
});

test('an empty answer keeps to the protocol', async () => {
  const { write, google, hear } = openClient(vendor);
  vendor.failNext('script', 'empty', 'empty');
  for (const model of [undefined, google]) {
    expect(await write('Hello.', model)).toMatchObject({ text: '', finishReason: 'stop', usage: { outputTokens: 0 } });
  }
  await failOnce('summary', 'empty', (call) => expect(call).rejects.toBeInstanceOf(NoObjectGeneratedError));
  await failOnce('speech', 'empty', (call) => expect(call).rejects.toBeInstanceOf(NoSpeechGeneratedError));
  vendor.failNext('transcription', 'empty', 'empty');
  for (const model of ['whisper-1', 'gpt-4o-mini-transcribe']) expect((await hear(model)).text).toBe('');
});

test('faults are for their kind, one a call, in the order in which they were queued', async () => {
  const { call } = openClient(vendor);
  const count = vendor.ledger.length;
  vendor.failNext('speech', '500');
  vendor.failNext('speech', '429');
  for (const kind of ['transcription', 'speech', 'transcription', 'speech', 'speech'] as const) {
    await call[kind]().catch(() => undefined);
  }
  expect(vendor.ledger.slice(count).map(({ outcome }) => outcome)).toEqual(['ok', '500', 'ok', '429', 'ok']);
});
