import type { Fault } from '@float/e2e/vendor/behaviour.ts';
import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { startFakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ModelLines } from '../../vendors/modelLines.ts';
import { Spending } from '../../vendors/spending.ts';
import type { VendorFault } from '../../vendors/vendorError.ts';
import {
  CANARY,
  CANARY_KEY,
  everythingOf,
  failureOf,
  keepNotes,
  NEVER,
  settingsFor,
  SPEAKER,
  startServer,
} from '../../vendors/vendorsFixture.ts';
import type { Utterance } from '../script/script.ts';
import type { ModelVoiceParts } from './modelVoice.ts';
import { createModelVoice, speechTimeoutMs } from './modelVoice.ts';
import { TAIL_SECONDS } from './room.ts';
import { speakAhead } from './speakAhead.ts';
import { prepareTake, VOICE_LUFS } from './spokenUtterance.ts';
import { formatWav, parseWav } from './wav.ts';

const SENTENCE = 'Let your shoulders be heavy.';
const PRICED = { FLOAT_PRICES: 'openai/tts-test=15' };

/** A voice that nobody has heard yet, and what it costs. */
const openVoice = (
  server: Parameters<typeof settingsFor>[0],
  { env = {}, ...others }: Partial<ModelVoiceParts> & { env?: Record<string, string> } = {},
) => {
  const notes = keepNotes();
  const lines = new ModelLines({ settings: settingsFor(server, env), metrics: notes.metrics });
  const spending = new Spending(lines.settings.budget);
  const { log } = notes;
  const voice = createModelVoice({ lines, name: SPEAKER, voiceName: 'coral', spending, log, ...others });
  return { voice, spending, ...notes };
};

let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await startFakeVendor({ apiKey: CANARY_KEY });
  await vendor.warmUp();
});
afterAll(() => vendor[Symbol.asyncDispose]());

describe('a model’s voice', () => {
  it('gives speech that can be mixed: a mono WAV at 24 kHz', async () => {
    const { voice, outcomes, calls } = openVoice(vendor);
    const wav = await voice.speak(SENTENCE, NEVER);
    const { sampleRate, samples } = parseWav(wav);
    expect(sampleRate).toBe(24_000);
    const seconds = samples.length / sampleRate;
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(5);
    const take = prepareTake(wav);
    expect(take.samples).toBe(samples.length * 2 + TAIL_SECONDS * 48_000);
    expect(take.gainDb).toBeGreaterThan(-20);
    expect(take.gainDb).toBeLessThan(-VOICE_LUFS);
    expect(outcomes()).toEqual(['ok']);
    expect(calls).toMatchObject([{ vendor: 'openai', kind: 'speech' }]);
  });

  it('tells the vendor which voice, how and how fast', async () => {
    const env = { FLOAT_VOICE_SPEED: '0.9', FLOAT_VOICE_INSTRUCTIONS: 'Softly, and slowly.' };
    await openVoice(vendor, { env, voiceName: 'sage' }).voice.speak(SENTENCE, NEVER);
    expect(vendor.ledger.at(-1)).toMatchObject({
      ...{ kind: 'speech', model: 'tts-test', text: SENTENCE, voice: 'sage', outcome: 'ok' },
      ...{ instructions: 'Softly, and slowly.', speed: 0.9 },
    });
    await openVoice(vendor).voice.speak(SENTENCE, NEVER);
    // Not all models know of it.
    expect(vendor.ledger.at(-1)?.speed).toBeUndefined();
    expect(vendor.ledger.at(-1)?.instructions).toContain('calm, warm meditation guide');
  });

  it('is known by its vendor’s name, says how fast it is, and likes paragraphs', () => {
    const { voice } = openVoice(vendor, { env: { FLOAT_VOICE_SPEED: '0.5' } });
    expect(voice).toMatchObject({ id: 'coral', wordsPerMinute: 65, paragraphCharacters: 400 });
    expect(openVoice(vendor, { id: 'coral.other' }).voice.id).toBe('coral.other');
  });

  it('is given more time for more words', () => {
    expect([speechTimeoutMs(''), speechTimeoutMs('a'.repeat(400))]).toEqual([6_000, 22_000]);
  });

  it('counts what it has said and every try, and not what came to nothing', async () => {
    const { voice, spending } = openVoice(vendor, { env: PRICED });
    vendor.failNext('speech', '500', 'cut_off');
    await voice.speak(SENTENCE, NEVER);
    const { length } = SENTENCE;
    expect(spending.spent).toMatchObject({ requests: 3, characters: length, isPartlyUnknown: false });
    // The call that was cut off may have to be paid for, too.
    expect(spending.spent.costUsd).toBeCloseTo((2 * length * 15) / 1e6, 12);
    vendor.failNext('speech', '401');
    await failureOf(voice.speak(SENTENCE, NEVER));
    expect(spending.spent).toMatchObject({ requests: 4, characters: length });
  });

  it('says nothing more once the session has asked for as much as it may', async () => {
    const { voice } = openVoice(vendor, { env: { FLOAT_BUDGET_REQUESTS: '1' } });
    await voice.speak('Breathe in.', NEVER);
    const count = vendor.ledger.length;
    expect(await failureOf(voice.speak('And out.', NEVER))).toMatchObject({ fault: 'budget' });
    expect(vendor.ledger).toHaveLength(count);
  });
});

describe('a model’s voice, when a call goes wrong', () => {
  it.each(['429', '500', 'cut_off', 'garbage', 'empty'] as const)('tries again after %s', async (fault) => {
    const { voice, outcomes } = openVoice(vendor);
    vendor.failNext('speech', fault);
    expect(parseWav(await voice.speak('Breathe.', NEVER)).samples.length).toBeGreaterThan(2400);
    expect(outcomes()).toEqual(['failed', 'ok']);
  });

  const timeouts: Partial<ModelVoiceParts> = { timeoutMs: () => 400 };
  it.each<[Fault, VendorFault, number, Partial<ModelVoiceParts>]>([
    ['401', 'refused', 1, {}],
    ['429', 'rate_limited', 3, {}],
    ['500', 'failed', 3, {}],
    ['cut_off', 'unreachable', 3, {}],
    ['garbage', 'garbled', 3, {}],
    ['empty', 'garbled', 3, {}],
    ['half_open', 'timeout', 3, timeouts],
    ['stall', 'timeout', 3, timeouts],
    ['slow_headers', 'timeout', 3, timeouts],
  ])('gives up when it goes on: %s is %s, after %i tries; nothing is left of the words', async (...row) => {
    const [fault, expected, tries, others] = row;
    await using site = await startFakeVendor({ apiKey: CANARY_KEY });
    const { voice, spending, text } = openVoice(site, others);
    site.failNext('speech', fault, fault, fault);
    const error = await failureOf(voice.speak(CANARY, NEVER));
    expect(error).toMatchObject({ code: 'VENDOR_FAILED', fault: expected });
    expect(site.ledger).toHaveLength(tries);
    expect(spending.spent).toMatchObject({ requests: tries, characters: 0 });
    expect(text()).toContain(`"reason":"${expected}"`);
    for (const seen of [everythingOf(error), text()]) expect(seen).not.toMatch(/Jonathan|canary/);
  });

  it('ends with the session, at once', async () => {
    const { voice } = openVoice(vendor);
    vendor.failNext('speech', 'stall');
    const count = vendor.ledger.length;
    const ending = new AbortController();
    const failure = failureOf(voice.speak(SENTENCE, ending.signal));
    await expect.poll(() => vendor.ledger.length).toBe(count + 1);
    const reason = new Error('the session ends');
    ending.abort(reason);
    expect(await failure).toBe(reason);
  });

  it('prints nothing: what the SDK has to say would be among the lines of the log', async () => {
    const seen: unknown[] = [];
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...said: unknown[]) => void seen.push(said)),
    );
    const spy = vi.spyOn(process, 'emitWarning').mockImplementation((...said: unknown[]) => void seen.push(said));
    const { voice } = openVoice(vendor, { env: { FLOAT_VOICE_MODEL: 'openai/tts-1' } });
    vendor.failNext('speech', 'garbage');
    await voice.speak('Breathe.', NEVER);
    for (const one of [...spies, spy]) one.mockRestore();
    expect(seen).toEqual([]);
  });
});

describe('a model’s voice, by what a server sends', () => {
  const tone = Int16Array.from({ length: 24_000 }, (_, n) => 5000 * Math.sin(n / 20));
  const pcm = (samples: Int16Array): Uint8Array => Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const startingWith = (...bytes: number[]): Uint8Array => Buffer.concat([Buffer.from(bytes), pcm(tone)]);
  const textBytes = (text: string): Uint8Array => Buffer.from(text.padEnd(20_000, text));
  const wav = (sampleRate: number) => formatWav({ sampleRate, samples: tone });

  const answerOf = async (bytes: Uint8Array, mediaType: string): Promise<unknown> => {
    await using server = await startServer((response) => {
      response.writeHead(200, { 'content-type': mediaType }).end(bytes);
    });
    const { voice } = openVoice(server);
    return await voice.speak('Breathe in, and out again.', NEVER).then(parseWav, (error: unknown) => error);
  };

  it.each([8_000, 16_000, 24_000, 48_000])('takes a WAV of %i Hz where PCM was asked for', async (sampleRate) => {
    expect(await answerOf(wav(sampleRate), 'audio/wav')).toEqual({ sampleRate, samples: tone });
    expect(await answerOf(wav(sampleRate), 'application/octet-stream')).toEqual({ sampleRate, samples: tone });
  });

  it('takes PCM whatever its first sample is: also one that looks like the beginning of a text', async () => {
    for (const first of [0x7b, 0x3c, 0x227b, 0x4449, -1]) {
      const samples = Int16Array.of(first, ...tone);
      for (const mediaType of ['audio/pcm', 'application/octet-stream'])
        expect(await answerOf(pcm(samples), mediaType)).toEqual({ sampleRate: 24_000, samples });
    }
  });

  const stereo = (): Uint8Array => {
    const bytes = wav(24_000);
    new DataView(bytes.buffer).setUint16(22, 2, true);
    return bytes;
  };
  it('refuses what would be noise, or is no speech', { timeout: 20_000 }, async () => {
    const others: readonly (readonly [string, Uint8Array, string])[] = [
      ['a WAV at a rate that is not ours', wav(44_100), 'audio/wav'],
      ['a WAV in stereo', stereo(), 'audio/wav'],
      ['half a WAV header', wav(24_000).subarray(0, 30), 'audio/wav'],
      ['MP3', startingWith(0xff, 0xfb, 0x90, 0x00), 'application/octet-stream'],
      ['MP3 with a tag', startingWith(...Buffer.from('ID3'), 4, 0, 0, 0, 0, 0, 0, 0xff, 0xfb, 0x90), 'audio/pcm'],
      ['MP3 by what the server says', pcm(tone), 'audio/mpeg'],
      ['Ogg', startingWith(...Buffer.from('OggS')), 'audio/pcm'],
      ['FLAC', startingWith(...Buffer.from('fLaC')), 'audio/pcm'],
      ['AAC', startingWith(0xff, 0xf1), 'audio/pcm'],
      ['JSON', textBytes('{"detail": "the model is loading"} '), 'application/json'],
      ['a page', textBytes('<!doctype html><html> '), 'audio/pcm'],
      ['half a sample', Buffer.concat([pcm(tone), Buffer.of(0)]), 'audio/pcm'],
      ['a click', pcm(tone.subarray(0, 1200)), 'audio/pcm'],
      ['a minute of something', pcm(new Int16Array(60 * 24_000)), 'audio/pcm'],
    ];
    const answers = await Promise.all(others.map(([, bytes, mediaType]) => answerOf(bytes, mediaType)));
    expect(answers.map((answer, index) => [others[index]![0], (answer as { fault?: string }).fault])).toEqual(
      others.map(([name]) => [name, 'garbled']),
    );
  });
});

it('speaks three sentences at once, and they come in order, without those that are left out', async () => {
  await using site = await startFakeVendor();
  site.behave('speech', { firstByteMs: 60, jitterShare: 1 });
  const numbers = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
  const script = (async function* () {
    for (const [id, text] of numbers.entries()) {
      const utterance: Utterance = {
        ...{ id, section: 'practice', text, breath: [], pauseAfterSeconds: 1, importance: 'essential' },
      };
      yield await Promise.resolve(utterance);
    }
  })();
  const { voice } = openVoice(site);
  const speak = async (utterance: Utterance) => {
    if (utterance.text === 'Four') return undefined;
    return { utterance, ...prepareTake(await voice.speak(utterance.text, NEVER)), voice: voice.id };
  };
  const spoken = await Array.fromAsync(speakAhead(script, speak));
  expect(spoken.map(({ utterance }) => utterance.text)).toEqual(numbers.filter((text) => text !== 'Four'));
  expect(site.mostInFlight('speech')).toBe(3);
  const again = prepareTake(await voice.speak('Seven', NEVER));
  expect(spoken.find(({ utterance }) => utterance.text === 'Seven')?.sha).toBe(again.sha);
});
