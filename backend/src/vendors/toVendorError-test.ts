import { kinds } from '@float/e2e/vendor/behaviour.ts';
import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { startFakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { openClient } from '@float/e2e/vendor/vendorClient.ts';
import { APICallError } from 'ai';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import { toVendorError } from './toVendorError.ts';
import { VendorError } from './vendorError.ts';
import { CANARY, CANARY_KEY, everythingOf, failureOf, startServer } from './vendorsFixture.ts';

let vendor: FakeVendor;
beforeEach(async () => {
  vendor = await startFakeVendor({ apiKey: CANARY_KEY });
});
afterEach(() => vendor[Symbol.asyncDispose]());

const faultAfter = async (call: Promise<unknown>): Promise<VendorError> =>
  toVendorError(await failureOf(call), 'openai');

describe('what the SDK throws becomes an error of ours', () => {
  it.each(kinds)('%s: a refusal, a full house, a failure, a broken line', async (kind) => {
    const { call } = openClient(vendor);
    vendor.behave(kind, { retryAfterSeconds: 7 });
    for (const [fault, expected] of [
      ...([
        ['401', { fault: 'refused', retriable: false, details: { status: 401, retryAfterMs: undefined } }],
        ['429', { fault: 'rate_limited', retriable: true, details: { status: 429, retryAfterMs: 7000 } }],
        ['500', { fault: 'failed', retriable: true, details: { status: 500, retryAfterMs: undefined } }],
        ['cut_off', { fault: 'unreachable', retriable: true }],
      ] as const),
    ]) {
      vendor.failNext(kind, fault);
      const error = await faultAfter(call[kind]());
      expect(error).toMatchObject({ code: 'VENDOR_FAILED', vendor: 'openai', ...expected });
      expect(error.details.requestId).toBe(vendor.ledger.at(-1)!.requestId);
    }
  });

  it.each(['script', 'summary', 'transcription'] as const)('%s: what is not the protocol', async (kind) => {
    vendor.failNext(kind, 'garbage');
    expect(await faultAfter(openClient(vendor).call[kind]())).toMatchObject({ fault: 'garbled', retriable: true });
  });

  it.each(['summary', 'speech'] as const)('%s: an answer in which nothing is said', async (kind) => {
    vendor.failNext(kind, 'empty');
    expect(await faultAfter(openClient(vendor).call[kind]())).toMatchObject({ fault: 'garbled', retriable: true });
  });

  it.each(['401', '429', '500', 'cut_off'] as const)('Google: %s', async (fault) => {
    const { write, google } = openClient(vendor);
    vendor.failNext('script', fault);
    const expected = { '401': 'refused', '429': 'rate_limited', '500': 'failed', cut_off: 'unreachable' };
    expect(await faultAfter(write(CANARY, google))).toMatchObject({ fault: expected[fault] });
  });

  it('nobody is there: a closed port, a name that nobody has', async () => {
    const closed = await startServer(() => undefined);
    await closed[Symbol.asyncDispose]();
    for (const url of [closed.url, 'http://nobody.invalid/v1']) {
      const { call } = openClient({ ...closed, url });
      for (const kind of kinds) expect(await faultAfter(call[kind]())).toMatchObject({ fault: 'unreachable' });
    }
  });

  it('the connection goes before a word was answered', async () => {
    await using server = await startServer((response) => response.destroy());
    const { call } = openClient(server);
    for (const kind of kinds) expect(await faultAfter(call[kind]())).toMatchObject({ fault: 'unreachable' });
  });

  it.each(['EAI_AGAIN', 'ECONNRESET', 'ETIMEDOUT', 'UND_ERR_HEADERS_TIMEOUT'])('the network says %s', (code) => {
    const cause = Object.assign(new Error('of the network'), { code });
    expect(toVendorError(new Error('wrapped', { cause }), 'openai').fault).toBe('unreachable');
  });

  it('one of ours stays as it is', () => {
    const error = new VendorError('openai', 'budget');
    expect(toVendorError(error, 'google')).toBe(error);
  });

  it.each([undefined, null, 'a text', 7, new Error('anything'), { cause: { cause: {} } }])(
    'whatever it is: %s',
    (what) => {
      expect(toVendorError(what, 'openai')).toBeInstanceOf(FloatError);
      expect(toVendorError(what, 'openai').fault).toBe('garbled');
    },
  );

  it('errors that go round in circles are read once', () => {
    const error: { cause?: unknown } = {};
    error.cause = error;
    expect(toVendorError(error, 'openai').fault).toBe('garbled');
  });
});

describe('when it is worth trying again', () => {
  const nowMs = Date.parse('2026-01-01T00:00:00Z');
  const waitAfter = (responseHeaders: Record<string, string>) => {
    const call = { message: '', url: '', requestBodyValues: {}, statusCode: 429, responseHeaders };
    return toVendorError(new APICallError(call), 'openai', nowMs).details.retryAfterMs;
  };

  it.each([
    ['2', 2000],
    ['0.5', 500],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5000],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
  ])('Retry-After: %s', (said, waitMs) => {
    expect(waitAfter({ 'retry-after': said })).toBe(waitMs);
  });

  it('milliseconds are more exact', () => {
    expect(waitAfter({ 'retry-after-ms': '1234', 'retry-after': '2' })).toBe(1234);
    expect(waitAfter({ 'retry-after-ms': 'soon', 'retry-after': '2' })).toBe(2000);
    expect(waitAfter({})).toBeUndefined();
  });
});

it('nothing is left of what was sent, of the key, and of what the vendor answered', async () => {
  await using parrot = await startServer((response) => {
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: `${CANARY}, says ${CANARY_KEY}`, type: 'x', code: null } }));
  });
  await using babbler = await startServer((response) => response.end(`data: ${CANARY} ${CANARY_KEY}\n\n`));
  for (const server of [parrot, babbler]) {
    const { write, summarize, hear } = openClient(server);
    const hearText = () => hear('whisper-1', Buffer.from(CANARY));
    for (const call of [() => write(CANARY), () => summarize(CANARY), hearText]) {
      const thrown = await failureOf(call());
      // The SDK's own error has it: this is what must not go on.
      expect(everythingOf(thrown)).toContain('Jonathan');
      const error = toVendorError(thrown, 'openai');
      expect(everythingOf(error)).not.toMatch(/Jonathan|canary/);
      expect(JSON.stringify(error)).not.toMatch(/Jonathan|canary/);
    }
  }
});
