import { MAX_AUDIO_BYTES } from '@float/contract';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import { readRecording } from './recording.ts';
import { encodeRecording, forms, SPOKEN, speakSentence, toneRecording } from './recordingFixture.ts';

const never = new AbortController().signal;
const read = (bytes: Uint8Array) => readRecording(Buffer.from(bytes).toString('base64'), never);

const refusalOf = async (bytes: Uint8Array | string): Promise<FloatError> => {
  const reading = typeof bytes === 'string' ? readRecording(bytes, never) : read(bytes);
  const error: unknown = await reading.catch((thrown: unknown) => thrown);
  if (!(error instanceof FloatError)) throw new Error('it was taken');
  expect(error).toMatchObject({ code: 'INVALID_REQUEST', field: 'audio', retriable: false });
  return error;
};

const form = (name: string) => forms.find((each) => each.name === name)!;
const ascii = (text: string) => Buffer.from(text, 'latin1');

/** Found by a fuzzer, in Matroska: mediabunny 1.61 never comes to its end. */
const ENDLESS =
  'GkXfo6NChoEBQveBAULygQRC84EIQoKIbWF0cm9za2FCh4EEQoWBAhhTgGcBAAAAAACD0BFNm3TAv4QwObBwTbuLq4QVSalmU6yBoU27i1OrhBZU' +
  'rmtTrIHxTbuMU6uEElTDZ1OsggFhTbuMU6uEHFO7a1OsgoOi7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';

describe('a recording', () => {
  let spoken: Uint8Array;
  beforeAll(async () => {
    spoken = await speakSentence(SPOKEN);
  });

  it.each(forms)('as $name is known by its content, and as long as it is', async (recorded) => {
    const { kind, durationSeconds } = await read(encodeRecording(spoken, recorded));
    expect(kind).toBe(recorded.kind);
    expect(durationSeconds).toBeGreaterThan(3.2);
    expect(durationSeconds).toBeLessThan(3.4);
  });

  it('loses the tags in front of it, which may name people', async () => {
    const tagged = encodeRecording(spoken, form('MP3 with a tag'));
    const again = Buffer.concat([ascii('ID3\x04\0\x10\0\0\x01\x00'), Buffer.alloc(138), tagged]);
    expect(tagged.includes('Anna Private')).toBe(true);
    for (const bytes of [tagged, again]) {
      const recording = await read(bytes);
      expect(Buffer.from(recording.bytes).includes('Anna Private')).toBe(false);
      expect(recording.kind).toBe('mp3');
    }
  });

  it.each(['WebM of Chromium', 'MP4 of Safari', 'Ogg of Firefox', 'MP3'])(
    'as %s may last five minutes',
    async (name) => {
      expect((await refusalOf(toneRecording(301, form(name)))).message).toContain('5 minutes');
      expect((await read(toneRecording(299, form(name)))).durationSeconds).toBeCloseTo(299, 0);
    },
  );

  it.each(forms)('as $name is refused when it is shorter than a word', async (recorded) => {
    expect((await refusalOf(toneRecording(0.08, recorded))).message).toContain('so short');
  });

  it.each(forms)('as $name that is cut off is taken as far as it can be read, or refused', async (recorded) => {
    const whole = encodeRecording(spoken, recorded);
    const taken = await read(whole.subarray(0, whole.length / 2)).catch((error: unknown) => error);
    if (taken instanceof FloatError) expect(taken.code).toBe('INVALID_REQUEST');
    else expect(taken).toHaveProperty('kind', recorded.kind);
  });
});

describe('what is sent as a recording', () => {
  it.each([
    ['nothing but zeros', Buffer.alloc(5_000)],
    ['a text', ascii('I feel sad about work today, and this is only a text.')],
    ['a picture', ascii('\x89PNG\r\n\x1a\n0000IHDR')],
    ['a page', ascii('<!doctype html><audio src="x.webm">')],
    ['a program', ascii('\x7fELF\x02\x01\x01\0')],
    ['AAC without a file around it', ascii('\xff\xf1\x50\x80\x2e\x7f\xfc')],
    ['FLAC', ascii('fLaC\0\0\0\x22')],
    ['an AVI film', ascii('RIFF\0\0\0\0AVI LIST')],
    ['a tag alone', ascii('ID3\x04\0\0\0\0\0\x05hello')],
    ['a tag without end', ascii('ID3\x04\0\0\x7f\x7f\x7f\x7fhello')],
    ['one byte', ascii('\xff')],
  ])('is refused when it is %s', async (_name, bytes) => {
    expect((await refusalOf(bytes)).message).toContain('must be WebM');
  });

  it.each([
    ['WebM', ascii('\x1aE\xdf\xa3 and then something else entirely')],
    ['Ogg', ascii('OggS and then something else entirely, which is long enough')],
    ['MP4', ascii('\0\0\0\x18ftypM4A \0\0\0\0M4A mp42isom')],
    ['WAV', ascii('RIFF\0\0\0\0WAVEfmt ')],
    ['MP3', Buffer.concat([ascii('\xff\xfb\x90\xc4'), Buffer.alloc(2_000, 7)])],
  ])('is refused when only its first bytes are those of %s', async (_name, bytes) => {
    expect((await refusalOf(bytes)).message).toMatch(/cannot be read|no sound|so short/);
  });

  it('is refused when it has pictures and no sound', async () => {
    const { execFileSync } = await import('node:child_process');
    const silent = ['-f', 'lavfi', '-i', 'color=s=16x16:d=1', '-c:v', 'libvpx', '-f', 'webm', 'pipe:1'];
    const film = execFileSync('ffmpeg', ['-v', 'error', ...silent]);
    expect((await refusalOf(film)).message).toContain('no sound');
  });

  it.each([
    ['a sign of another alphabet', `${'A'.repeat(400)}-_==`],
    ['a line end', `${'A'.repeat(400)}\nAAAA`],
    ['no padding', 'GkXfow'],
    ['the head of a data URL', 'data:audio/webm;base64,GkXfow=='],
    ['words', 'not base64 at all'],
  ])('is refused when its base64 has %s', async (_name, audio) => {
    expect((await refusalOf(audio)).message).toContain('base64');
  });

  it('is refused when it is larger than is said', async () => {
    const wav = encodeRecording(await speakSentence('Sad.'), form('WAV'));
    const bytes = Buffer.concat([wav, Buffer.alloc(MAX_AUDIO_BYTES + 1 - wav.length)]);
    expect((await refusalOf(bytes)).message).toContain('4000000 bytes');
  });

  it('is refused after a moment when it would keep its reader busy for ever, and keeps nobody else waiting', async () => {
    let beats = 0;
    const heart = setInterval(() => beats++, 50);
    expect((await refusalOf(ENDLESS)).message).toContain('cannot be read');
    clearInterval(heart);
    expect(beats).toBeGreaterThan(10);
  });

  it('is not read any further when nobody waits for it', async () => {
    const gone = new AbortController();
    const reading = readRecording(ENDLESS, gone.signal);
    setTimeout(() => {
      gone.abort(new Error('gone'));
    }, 400);
    await expect(reading).rejects.toThrow();
  });

  it('is taken or refused, whatever is wrong with it', async () => {
    const originals = forms.map((each) => toneRecording(2, each));
    const damaged = fc.tuple(
      fc.constantFrom(...originals),
      fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { minLength: 1, maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async ([original, changes]) => {
        const bytes = Buffer.from(original);
        for (const [at, value] of changes) bytes[at] = value;
        const taken = await read(bytes).catch((error: unknown) => error);
        if (taken instanceof Error) expect(taken).toMatchObject({ code: 'INVALID_REQUEST', field: 'audio' });
      }),
      { numRuns: 40 },
    );
  });
});
