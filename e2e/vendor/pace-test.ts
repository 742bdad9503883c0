import { once } from 'node:events';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { Making } from './answer.ts';
import { awful, type Behaviour, instant, realLife } from './behaviour.ts';
import type { Minds } from './call.ts';
import { chatCompletions } from './chatCompletions.ts';
import { startFakeVendor } from './fakeVendor.ts';
import { Pace, Programme } from './programme.ts';
import { speech } from './speech.ts';
import { openClient } from './vendorClient.ts';

/** Longer than any test. */
const AN_HOUR_MS = 3_600_000;

const minds: Minds = {
  says: () => 'abcd'.repeat(5),
  hears: () => '',
  speak: () => Promise.resolve(new Int16Array(24_000)),
};

const making = (behaviour: Behaviour): Making => ({
  ...{ pace: new Pace(behaviour, () => 0.5), isEmpty: false, signal: new AbortController().signal },
});

const dueMs = async (protocol: typeof speech, body: unknown, behaviour: Behaviour) => {
  const request = { headers: {}, body: new TextEncoder().encode(JSON.stringify(body)), pathParts: [] };
  const call = await protocol.read(request, minds);
  return (await call.answer(making(behaviour))).pieces.map((piece) => Math.round(piece.dueMs));
};

const chatBody = { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hello.' }] };
const speechBody = { model: 'tts-1', input: 'Hello.', voice: 'alloy', response_format: 'pcm' };

test('in real life a script begins after 1.5 s and comes at 40 tokens a second', async () => {
  const streamed = await dueMs(chatCompletions, { ...chatBody, stream: true }, realLife.script);
  expect(streamed).toEqual([1500, 1500, 1525, 1550, 1575, 1600, 1600, 1600]);
  expect(await dueMs(chatCompletions, chatBody, realLife.script)).toEqual([1625]);
});

test('in real life speech begins after 0.8 s and takes 0.1 s a second', async () => {
  const due = await dueMs(speech, speechBody, realLife.speech);
  expect(due).toEqual([800, ...Array.from({ length: 10 }, (_, index) => 810 + index * 10)]);
});

test('a narrow line holds speech back when it is slower than the speaking', async () => {
  const wide = await dueMs(speech, speechBody, { ...realLife.speech, bytesPerSecond: 1_000_000 });
  expect(wide.at(-1)).toBe(900);
  const narrow = await dueMs(speech, speechBody, { ...realLife.speech, bytesPerSecond: 24_000 });
  expect(narrow.at(-1)).toBe(2_800);
});

test('jitter moves every wait by up to its share', () => {
  const programme = new Programme({ ...instant, script: { ...instant.script, jitterShare: 0.5 } }, 1);
  const pace = programme.pace('script');
  const due = Array.from({ length: 1_000 }, () => pace.after(10));
  const waits = due.map((ms, index) => ms - (due[index - 1] ?? 0));
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(5 - 1e-6);
  expect(Math.max(...waits)).toBeLessThanOrEqual(15 + 1e-6);
  expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(9);
});

test('when it is awful one call in ten fails, 429 and 500 in turn, the same for a seed', () => {
  const throwDice = (seed: number) => {
    const programme = new Programme(awful, seed);
    return Array.from({ length: 5_000 }, () => programme.takeFault('speech'));
  };
  const failed = throwDice(1).filter((fault) => fault !== undefined);
  expect(failed.length).toBeGreaterThan(400);
  expect(failed.length).toBeLessThan(600);
  expect(failed.slice(0, 4)).toEqual(['429', '500', '429', '500']);
  expect(throwDice(1)).toEqual(throwDice(1));
  expect(throwDice(2)).not.toEqual(throwDice(1));
});

test('a slow script keeps nobody else waiting, and is abandoned when its client goes', async () => {
  await using vendor = await startFakeVendor();
  const { call } = openClient(vendor);
  vendor.behave('script', { firstByteMs: AN_HOUR_MS });
  const patience = new AbortController();
  const script = expect(call.script(patience.signal)).rejects.toThrow();
  await expect.poll(() => vendor.ledger.length).toBe(1);
  await call.speech();
  expect(vendor.ledger.map(({ outcome }) => outcome)).toEqual(['pending', 'ok']);
  patience.abort();
  await script;
  await expect.poll(() => vendor.ledger[0]?.outcome).toBe('abandoned');
});

test('tokens come one by one', async () => {
  await using vendor = await startFakeVendor();
  const { write, chat } = openClient(vendor);
  vendor.behave('script', { tokensPerSecond: 1 / AN_HOUR_MS });
  vendor.says(() => 'One, two, three.');
  const patience = new AbortController();
  const said: string[] = [];
  const script = expect(write('Count.', chat, patience.signal, said)).rejects.toThrow();
  await expect.poll(() => said.join('')).toBe('One,');
  patience.abort();
  await script;
  await expect.poll(() => vendor.ledger[0]?.outcome).toBe('abandoned');
});

test('speech is sent while it is made', async () => {
  await using vendor = await startFakeVendor();
  vendor.behave('speech', { perAudioSecondMs: AN_HOUR_MS });
  const patience = new AbortController();
  // Answers as soon as there are headers.
  const answer = await fetch(`${vendor.url}/audio/speech`, {
    ...{ method: 'POST', body: JSON.stringify(speechBody), signal: patience.signal },
    headers: { authorization: `Bearer ${vendor.apiKey}` },
  });
  expect([answer.status, vendor.ledger[0]?.outcome]).toEqual([200, 'pending']);
  patience.abort();
  await expect.poll(() => vendor.ledger[0]?.outcome).toBe('abandoned');
});

test('behaviour changes for the calls that come after', async () => {
  await using vendor = await startFakeVendor({ weather: awful });
  const { call } = openClient(vendor);
  vendor.behave('summary', instant.summary);
  await call.summary();
  expect(vendor.ledger[0]?.outcome).toBe('ok');
});

test('how many calls there were at once is known, a kind at a time', async () => {
  await using vendor = await startFakeVendor();
  const { call } = openClient(vendor);
  vendor.failNext('script', 'half_open', 'half_open', 'half_open');
  const patience = new AbortController();
  const calls = Array.from({ length: 3 }, () => expect(call.script(patience.signal)).rejects.toThrow());
  await expect.poll(() => vendor.ledger.length).toBe(3);
  patience.abort();
  await Promise.all(calls);
  for (let turn = 0; turn < 3; turn++) await call.summary();
  expect([vendor.mostInFlight('script'), vendor.mostInFlight('summary'), vendor.mostInFlight('speech')]).toEqual([
    3, 1, 0,
  ]);
});

test('disposal cuts those who still wait', async () => {
  const vendor = await startFakeVendor();
  const { call } = openClient(vendor);
  vendor.failNext('script', 'half_open');
  vendor.failNext('speech', 'stall');
  const waiting = [call.script(), call.speech()].map((answer) => expect(answer).rejects.toThrow());
  await expect.poll(() => vendor.ledger.length).toBe(2);
  await vendor[Symbol.asyncDispose]();
  await Promise.all(waiting);
  await expect(call.summary()).rejects.toThrow('Cannot connect to API');
});

test('a client that goes while it is answered leaves nothing behind', async () => {
  await using vendor = await startFakeVendor();
  // More than a connection holds when nobody reads.
  vendor.says(() => 'a'.repeat(20_000_000));
  const asking = request(`${vendor.url}/chat/completions`, {
    ...{ method: 'POST', headers: { authorization: `Bearer ${vendor.apiKey}` } },
  });
  asking.end(JSON.stringify(chatBody));
  await once(asking, 'response');
  asking.destroy();
  await expect.poll(() => vendor.ledger[0]?.outcome).toBe('abandoned');
});
