import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FloatError } from '../errors.ts';
import { openSite } from './modelsFixture.ts';
import { readRecording, type Recording } from './recording.ts';
import { encodeRecording, forms, SPOKEN, speakSentence } from './recordingFixture.ts';
import { transcribe } from './transcribe.ts';

const never = new AbortController().signal;
const SECOND = { FLOAT_TRANSCRIPTION_MODEL: 'openai/whisper-test,compatible/whisper-two' };

type Asking = ReturnType<Awaited<ReturnType<typeof openSite>>['asking']>;

describe('a recording', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let spoken: Uint8Array;
  let recording: Recording;
  beforeAll(async () => {
    [site, spoken] = await Promise.all([openSite(), speakSentence(SPOKEN)]);
    recording = await readRecording(encodeRecording(spoken, forms[0]!).toString('base64'), never);
  });
  beforeEach(() => {
    site.vendor.hears(() => SPOKEN);
    site.vendor.behave('transcription', { firstByteMs: 0, retryAfterSeconds: undefined });
  });
  afterAll(() => site[Symbol.asyncDispose]());

  const asked = () => site.vendor.ledger.filter(({ kind }) => kind === 'transcription');
  const refusalOf = async (asking: Asking): Promise<FloatError> => {
    const error: unknown = await transcribe(recording, asking).catch((thrown: unknown) => thrown);
    if (!(error instanceof FloatError)) throw new Error('it was understood');
    return error;
  };
  const expectUnavailable = async (asking: Asking, reason: string) => {
    const error = await refusalOf(asking);
    expect(error).toMatchObject({ code: 'TRANSCRIPTION_UNAVAILABLE', retriable: true });
    expect(error.message).toContain('typing works');
    const [last] = asking.logged.slice(-1).map((line) => JSON.parse(line) as object);
    expect(last).toMatchObject({ event: 'transcription_failed', reason });
  };

  it.each(forms)('as $name comes to the vendor as what it is', async (form) => {
    const taken = await readRecording(encodeRecording(spoken, form).toString('base64'), never);
    expect(await transcribe(taken, site.asking())).toBe(SPOKEN);
    expect(asked().at(-1)).toMatchObject({
      ...{ model: 'whisper-test', mediaType: form.mediaType, audioBytes: taken.bytes.length, text: '' },
    });
  });

  it('becomes one line of visible text that is not too long', async () => {
    site.vendor.hears(() => ' \u0000I feel\u202e sad.\nVery sad. ');
    expect(await transcribe(recording, site.asking())).toBe('I feel sad. Very sad.');
    site.vendor.hears(() => 'I am sad. '.repeat(2_000));
    expect((await transcribe(recording, site.asking())).length).toBeLessThanOrEqual(10_000);
  });

  it.each(['', ' \n', '\u0000'])('in which only %j is heard is refused kindly', async (text) => {
    site.vendor.hears(() => text);
    const error = await refusalOf(site.asking());
    expect(error).toMatchObject({ code: 'INVALID_REQUEST', field: 'audio' });
    expect(error.message).toContain('Nothing could be heard');
  });

  it.each(['500', 'garbage', 'cut_off'] as const)('is understood at the second try after "%s"', async (fault) => {
    site.vendor.failNext('transcription', fault);
    const asking = site.asking();
    expect(await transcribe(recording, asking)).toBe(SPOKEN);
    expect(asking.calls.map(({ outcome }) => outcome)).toEqual(['failed', 'ok']);
  });

  it('is understood after a moment that the vendor asks for', async () => {
    site.vendor.behave('transcription', { retryAfterSeconds: 1 });
    site.vendor.failNext('transcription', '429');
    const begunAtMs = performance.now();
    expect(await transcribe(recording, site.asking())).toBe(SPOKEN);
    expect(performance.now() - begunAtMs).toBeGreaterThan(1_000);
  });

  it.each([
    ['500', 'failed'],
    ['429', 'rate_limited'],
    ['garbage', 'garbled'],
    ['cut_off', 'unreachable'],
  ] as const)('is not understood when the vendor says "%s" twice', async (fault, reason) => {
    site.vendor.failNext('transcription', fault, fault);
    const before = asked().length;
    const error = expectUnavailable(site.asking(), reason);
    await error;
    expect(asked()).toHaveLength(before + 2);
  });

  it('is not offered again to a vendor that does not take the key', async () => {
    site.vendor.failNext('transcription', '401');
    const asking = site.asking();
    await expectUnavailable(asking, 'refused');
    expect(asking.calls).toHaveLength(1);
  });

  it('goes to the next vendor when one does not answer', async () => {
    site.vendor.failNext('transcription', 'half_open');
    const asking = site.asking(SECOND, { tryMs: 500, totalMs: 5_000 });
    expect(await transcribe(recording, asking)).toBe(SPOKEN);
    expect(
      asked()
        .slice(-2)
        .map(({ model }) => model),
    ).toEqual(['whisper-test', 'whisper-two']);
    expect(asking.calls.map(({ vendor, outcome }) => [vendor, outcome])).toEqual([
      ['openai', 'failed'],
      ['compatible', 'ok'],
    ]);
  });

  it.each(['half_open', 'stall'] as const)('keeps nobody waiting for ever when the vendor hangs: %s', async (fault) => {
    site.vendor.failNext('transcription', fault, fault);
    const begunAtMs = performance.now();
    await expectUnavailable(site.asking(undefined, { tryMs: 300, totalMs: 5_000 }), 'timeout');
    site.vendor.failNext('transcription', fault);
    await expectUnavailable(site.asking(SECOND, { tryMs: 5_000, totalMs: 600 }), 'out_of_time');
    expect(performance.now() - begunAtMs).toBeLessThan(4_000);
  });

  it('is given up at once when nobody waits any more', async () => {
    site.vendor.failNext('transcription', 'half_open');
    const gone = new AbortController();
    const asking = { ...site.asking(SECOND), signal: gone.signal };
    const before = asked().length;
    const understanding = refusalOf(asking);
    setTimeout(() => {
      gone.abort();
    }, 200);
    await understanding;
    expect(asked()).toHaveLength(before + 1);
    await vi.waitFor(() => {
      expect(asking.calls.map(({ outcome }) => outcome)).toEqual(['cancelled']);
    });
  });

  it('leaves neither its words nor the key in any line or error', async () => {
    const canary = 'canary-sorrow';
    site.vendor.hears(() => canary);
    site.vendor.failNext('transcription', '401', '500', 'garbage', '429');
    const asking = site.asking();
    const errors = [await refusalOf(asking), await refusalOf(asking)];
    // With new lines: those have had enough of this vendor.
    const { lines } = site.asking();
    await transcribe(recording, { ...asking, lines });
    const told = asking.logged.join('') + errors.map((error) => JSON.stringify(inside(error))).join('');
    expect(asking.logged.length).toBeGreaterThan(4);
    expect(told).not.toContain(canary);
    expect(told).not.toContain(site.vendor.apiKey);
    expect(told).not.toContain(Buffer.from(recording.bytes.subarray(0, 30)).toString('base64'));
  });
});

/** Everything that an error holds, its causes included. */
const inside = (error: unknown): unknown =>
  error instanceof Error
    ? Object.fromEntries(Reflect.ownKeys(error).map((key) => [String(key), inside(Reflect.get(error, key))]))
    : error;
