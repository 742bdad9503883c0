import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countWords } from '../script/script.ts';
import { measureWithFfmpeg } from './ffmpegReference.ts';
import { createFlitePool, createLazyFlitePool, MAX_UTTERANCE_CHARACTERS } from './fliteVoice.ts';
import type { FlitePool } from './fliteVoice.ts';
import { measureMono } from './loudness.ts';
import { prepareTake, VOICE_LUFS } from './spokenUtterance.ts';
import { parseWav } from './wav.ts';

const never = new AbortController().signal;
const faultyThread = new URL('./faultyThread.ts', import.meta.url);

const sentences = [
  'Welcome. Find a place where you can sit or lie down, and let your eyes close.',
  'Notice the weight of your body, held by the chair or the floor.',
  'Breathe in slowly through your nose, and let the breath out through your mouth.',
  'There is nothing to fix right now.',
  'With each breath out, let your shoulders drop a little lower.',
  'If your mind wanders, that is all right. Gently bring it back to the breath.',
  'Imagine a warm light that spreads from your chest into your arms and hands.',
  'What you feel is allowed to be here, exactly as it is.',
  'Take one more breath, and feel how the air cools the tip of your nose.',
  'When you are ready, move your fingers and toes, and open your eyes.',
];

/** Threads of worker_threads in this process. */
const workerCount = (): number => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;

describe('the flite voices', () => {
  let pool: FlitePool;
  beforeAll(async () => {
    pool = await createFlitePool();
  });
  afterAll(() => pool[Symbol.asyncDispose]());

  it.each(['slt', 'rms', 'awb'])('%s speaks 16 kHz mono, at the calm pace that it claims', async (id) => {
    const voice = pool.voice(id)!;
    const wavs = await Promise.all(sentences.map((text) => voice.speak(text, never)));
    expect(wavs.map((wav) => parseWav(wav).sampleRate)).toEqual(sentences.map(() => 16_000));
    const minutes = wavs.reduce((sum, wav) => sum + prepareTake(wav).samples, 0) / 48_000 / 60;
    expect(countWords(sentences.join(' ')) / minutes).toBeCloseTo(voice.wordsPerMinute, -0.3);
    expect(voice.wordsPerMinute).toBeGreaterThanOrEqual(120);
    expect(voice.wordsPerMinute).toBeLessThanOrEqual(135);
  });

  it('gives the same bytes for the same text', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => pool.voice('slt')!.speak(sentences[1]!, never)));
    expect(first).toEqual(second);
  });

  it('takes text for text: neither options nor NUL do anything', async () => {
    for (const text of ['-voice kal', '--help', 'a\u0000-o', '', '🙂', 'Привет']) {
      expect(parseWav(await pool.voice('slt')!.speak(text, never)).samples.length).toBeGreaterThan(0);
    }
  });

  it('speaks any text at all: one long word, combining marks, scripts without spaces', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom(
        'a'.repeat(600),
        'e\u0301'.repeat(300),
        '\u0301'.repeat(300),
        '我很难过'.repeat(80),
        "'".repeat(400),
        '…',
      ),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(parseWav(await pool.voice('slt')!.speak(text, never)).samples.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses an utterance that is too long', async () => {
    const speech = pool.voice('slt')!.speak('a'.repeat(MAX_UTTERANCE_CHARACTERS + 1), never);
    await expect(speech).rejects.toMatchObject({ code: 'VOICE_FAILED', retriable: false });
  });

  it('knows no voice that it does not offer', () => {
    expect(pool.voice('hal')).toBeUndefined();
    expect(pool.voices.map((voice) => voice.id)).toEqual(['slt', 'rms', 'awb']);
  });

  it('is prepared to −16 LUFS, with silent ends, as ffmpeg measures it too', async () => {
    const take = prepareTake(await pool.voice('slt')!.speak(sentences[0]!, never));
    const heard = take.pcm.map((value) => value * 10 ** (take.gainDb / 20));
    expect(measureMono(heard).integratedLufs).toBeCloseTo(VOICE_LUFS, 2);
    expect(Math.abs((await measureWithFfmpeg(heard, 1)).integratedLufs - VOICE_LUFS)).toBeLessThan(0.15);
    expect(Math.max(Math.abs(take.pcm[0]!), Math.abs(take.pcm.at(-1)!))).toBeLessThan(1e-6);
  });
});

describe('createFlitePool', () => {
  it('tells a caller that cancels at once, and speaks the next utterance in the same thread', async () => {
    await using pool = await createFlitePool({ threads: 1, threadFile: faultyThread });
    const voice = pool.voice('slt')!;
    const name = await voice.speak('name', never);
    const cancel = new AbortController();
    const speech = voice.speak(sentences[0]!, cancel.signal);
    // Its turn has come, and its thread is at work.
    await new Promise(setImmediate);
    const next = voice.speak('name', never);
    cancel.abort(new Error('no longer wanted'));
    await expect(Promise.race([speech, next])).rejects.toThrow('no longer wanted');
    expect(Buffer.from(await next)).toEqual(Buffer.from(name));
  });

  it('does not begin what was cancelled while it waited for its turn', async () => {
    const timeoutMs = (text: string): number => (text.startsWith('hang') ? 500 : 10_000);
    await using pool = await createFlitePool({ threads: 1, threadFile: faultyThread, timeoutMs });
    const [first, second] = [new AbortController(), new AbortController()];
    const running = pool.voice('slt')!.speak('hang', first.signal);
    const waiting = pool.voice('slt')!.speak('crash', second.signal);
    second.abort(new Error('second'));
    await expect(waiting).rejects.toThrow('second');
    first.abort(new Error('first'));
    await expect(running).rejects.toThrow('first');
  });

  it.each(['crash', 'hang'])(
    'fails one utterance, retriable, when its thread is lost (%s), and heals',
    async (fault) => {
      const timeoutMs = (text: string): number => (text.startsWith('hang') ? 50 : 10_000);
      await using pool = await createFlitePool({ threads: 1, threadFile: faultyThread, timeoutMs });
      const voice = pool.voice('slt')!;
      const [lost, next] = await Promise.allSettled([voice.speak(fault, never), voice.speak('And on.', never)]);
      expect(lost).toMatchObject({ status: 'rejected', reason: { code: 'VOICE_FAILED', retriable: true } });
      expect(next.status).toBe('fulfilled');
    },
  );

  it('passes on that flite itself failed', async () => {
    await using pool = await createFlitePool({ threads: 1, threadFile: faultyThread });
    await expect(pool.voice('slt')!.speak('throw', never)).rejects.toMatchObject({ code: 'VOICE_FAILED' });
  });

  it('leaves no thread behind, also of what is being spoken', async () => {
    const before = workerCount();
    const pool = await createFlitePool({ threads: 2, threadFile: faultyThread });
    const voice = pool.voice('slt')!;
    const speech = Promise.allSettled(['hang', 'hang', 'hang'].map((text) => voice.speak(text, never)));
    // The first two have their turns once this is heard of.
    await new Promise(setImmediate);
    expect(workerCount()).toBeGreaterThan(before);
    await pool[Symbol.asyncDispose]();
    for (const outcome of await speech) expect(outcome).toMatchObject({ reason: { code: 'VOICE_FAILED' } });
    await expect(voice.speak('Too late.', never)).rejects.toMatchObject({ code: 'VOICE_FAILED' });
    expect(workerCount()).toBe(before);
  });

  it('says so at once when a thread cannot start', async () => {
    const threadFile = new URL('./noSuchThread.ts', import.meta.url);
    await expect(createFlitePool({ threads: 1, threadFile })).rejects.toMatchObject({ code: 'VOICE_FAILED' });
  });
});

describe('createLazyFlitePool', () => {
  it('starts its threads with the first utterance, speaks the same, and leaves none behind', async () => {
    const before = workerCount();
    const pool = createLazyFlitePool({ threads: 1 });
    expect(workerCount()).toBe(before);
    const [first, second] = await Promise.all([1, 2].map(() => pool.voice('slt')!.speak(sentences[3]!, never)));
    await using eager = await createFlitePool({ threads: 1 });
    expect([first, second]).toEqual(Array(2).fill(await eager.voice('slt')!.speak(sentences[3]!, never)));
    await pool[Symbol.asyncDispose]();
    await expect(pool.voice('slt')!.speak('Too late.', never)).rejects.toMatchObject({ code: 'VOICE_FAILED' });
    await eager[Symbol.asyncDispose]();
    expect(workerCount()).toBe(before);
  });

  it('is closed without ever having been opened', async () => {
    await createLazyFlitePool()[Symbol.asyncDispose]();
  });
});
