import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { JobId, MeditationRequest } from '@float/contract';
import { jobIdSchema, meditationRequestSchema, userIdSchema } from '@float/contract';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FloatError } from '../errors.ts';
import { openTestStore } from '../jobs/jobsFixture.ts';
import { playlistKey, segmentKey, segmentName, sessionLogKey, transcriptKey, voiceKey } from '../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import { onSqlite, testStores } from '../storage/storeContract/testStores.ts';
import { encodeMp3 } from './encoder/encodeMp3.ts';
import { generate } from './generate.ts';
import { mix } from './mixer/mix.ts';
import type { BedLibrary } from './music/bed.ts';
import { openBedLibrary } from './music/bedLibrary.ts';
import { renderBeds } from './music/renderBeds.ts';
import { SAMPLE_RATE } from './pcm.ts';
import { createLibraryWriter } from './script/libraryWriter.ts';
import { loadPractices } from './script/loadPractices.ts';
import type { ScriptWriter } from './script/script.ts';
import { cutSegments } from './segmenter/cutSegments.ts';
import { ENCODER_DELAY_SAMPLES, FRAME_SAMPLES, framesOfMix, segmentCount } from './segmenter/segmentPlan.ts';
import type { GenerateParts } from './session.ts';
import { openSession } from './session.ts';
import { systemClock } from './timeline/clock.ts';
import type { MixOrder } from './timeline/placeUtterances.ts';
import type { SessionLog } from './timeline/sessionLog.ts';
import { sessionLogSchema } from './timeline/sessionLog.ts';
import type { FlitePool } from './voice/fliteVoice.ts';
import { createFlitePool } from './voice/fliteVoice.ts';
import { prepareTake } from './voice/spokenUtterance.ts';
import type { Voice } from './voice/voice.ts';

const NEVER = new AbortController().signal;
const ffmpegPath = process.env.FFMPEG_PATH ?? 'ffmpeg';
const user = userIdSchema.parse(`g_${'b'.repeat(32)}`);

let folder = '';
let store: ObjectStore;
let voices: FlitePool;
let beds: BedLibrary & AsyncDisposable;
let library: ScriptWriter;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'float-generate-'));
  voices = await createFlitePool();
  await renderBeds(join(folder, 'beds'));
  beds = await openBedLibrary(join(folder, 'beds'));
  library = createLibraryWriter(await loadPractices());
});
afterAll(async () => {
  await beds[Symbol.asyncDispose]();
  await voices[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const requestOf = (minutes: number): MeditationRequest =>
  meditationRequestSchema.parse({
    inference_type: 'meditation',
    user_id: user,
    input_data: [{ sentiment_label: 'Fearful', intensity: 'medium', prompt: 'I worry about tomorrow' }],
    duration_minutes: minutes,
  });

const partsWith = (change: Partial<GenerateParts> = {}): GenerateParts => ({
  ...{ store, writer: library, library, beds, ffmpegPath, clock: systemClock },
  voices: [voices.voice('slt')!],
  ...change,
});

const NOTHING_ELSE = { care: undefined, recentPractices: [] };
const watcher = { onStreaming: () => Promise.resolve(), assertHeld: () => undefined };

const newJobId = (): JobId => jobIdSchema.parse(uuidv7());

const make = async (
  minutes: number,
  change: Partial<GenerateParts> = {},
  signal = NEVER,
  { job = newJobId(), epoch = 1, seed = 7 } = {},
) => {
  const parts = partsWith(change);
  const order = { user, job, epoch, seed, createdAtMs: Date.now(), request: requestOf(minutes), ...NOTHING_ELSE };
  const session = await openSession(order, parts);
  await generate(session, parts, watcher, signal);
  return { job, log: session.log.log, progress: session.progress() };
};

const read = async (key: ObjectKey): Promise<Buffer> => Buffer.from((await store.get(key))!.bytes);

const readPlaylist = async (job: JobId): Promise<string> => gunzipSync(await read(playlistKey(user, job))).toString();

const readSegments = async (job: JobId): Promise<Buffer[]> => {
  const count = (await readPlaylist(job)).split('\n').filter((line) => line.startsWith('segment_')).length;
  return Promise.all(Array.from({ length: count }, (_, i) => read(segmentKey(user, job, i))));
};

const ffmpeg = (arguments_: readonly string[], input: Buffer): Buffer =>
  execFileSync(ffmpegPath, ['-v', 'error', ...arguments_], { input, maxBuffer: 1 << 30 });

/** What a player hears, from the first sample on. */
const decode = (transportStream: Buffer): Int16Array => {
  const mp3 = ffmpeg(
    ['-f', 'mpegts', '-i', 'pipe:0', '-c', 'copy', '-f', 'mp3', '-write_xing', '0', '-id3v2_version', '0', 'pipe:1'],
    transportStream,
  );
  const pcm = ffmpeg(
    ['-flags2', '+skip_manual', '-f', 'mp3', '-i', 'pipe:0', '-f', 's16le', '-ac', '2', 'pipe:1'],
    mp3,
  );
  return new Int16Array(pcm.buffer, pcm.byteOffset, pcm.length / 2);
};

/** The mix, rendered again from nothing but the log and the stored takes. */
const renderLog = async (job: JobId, log: SessionLog): Promise<Int16Array> => {
  const orders = async function* (): AsyncGenerator<MixOrder> {
    for (const { id, start_sample, gain_db } of log.utterances) {
      const { pcm } = prepareTake(await read(voiceKey(user, job, id)));
      yield { type: 'place', startSample: start_sample, pcm, gainDb: gain_db };
    }
    yield { type: 'end', endSample: log.end_sample! };
    yield { type: 'mix', untilSample: log.end_sample! };
  };
  const bed = beds.beds.find(({ id }) => id === log.bed)!;
  const blocks: Buffer[] = [];
  for await (const block of mix(orders(), bed))
    blocks.push(Buffer.from(block.buffer, block.byteOffset, block.byteLength));
  const pcm = Buffer.concat(blocks);
  return new Int16Array(pcm.buffer, pcm.byteOffset, pcm.length / 2);
};

/** The segments, made again in one go from nothing but the log and the stored takes. */
const renderSegments = async (job: JobId, log: SessionLog): Promise<Buffer[]> => {
  const pcm = await renderLog(job, log);
  const blocks = async function* (): AsyncGenerator<Int16Array> {
    for (let i = 0; i < pcm.length; i += 96_000) yield await Promise.resolve(pcm.subarray(i, i + 96_000));
  };
  const segments: Buffer[] = [];
  for await (const { bytes } of cutSegments(encodeMp3(blocks(), { ffmpegPath }, NEVER)))
    segments.push(Buffer.from(bytes));
  return segments;
};

/** A store whose `file` is the last thing that this worker writes. */
const dyingAfter = (file: string, cancel: AbortController): ObjectStore => ({
  ...store,
  put: async (key, ...rest) => {
    const etag = await store.put(key, ...rest);
    if (key.endsWith(file)) cancel.abort(new FloatError('LEASE_LOST', 'died'));
    return etag;
  },
});

const signalToNoiseDb = (mixed: Int16Array, decoded: Int16Array, delaySamples: number): number => {
  let signal = 0;
  let noise = 0;
  for (let i = 20 * SAMPLE_RATE; i < 60 * SAMPLE_RATE; i++) {
    signal += mixed[i]! ** 2;
    noise += (mixed[i]! - decoded[i + 2 * delaySamples]!) ** 2;
  }
  return 10 * Math.log10(signal / noise);
};

describe.each(testStores)('generate on $name', (testStore) => {
  beforeAll(async () => {
    store = await openTestStore(testStore);
  });
  afterAll(() => store[Symbol.asyncDispose]());
  /** What takes long and asks nothing new of another store is tried on one. */
  const sample = <T>(all: readonly T[], elsewhere: (item: T) => boolean): T[] =>
    testStore === onSqlite ? [...all] : all.filter(elsewhere);

  it('publishes the mix, the whole mix and nothing but the mix, to the sample', async () => {
    const { job, log } = await make(1);
    const mixed = await renderLog(job, log);
    const decoded = decode(Buffer.concat(await readSegments(job)));
    expect(decoded.length / 2).toBe(framesOfMix(mixed.length / 2) * FRAME_SAMPLES);
    const delays = Array.from({ length: 9 }, (_, i) => ENCODER_DELAY_SAMPLES - 4 + i);
    const best = delays.toSorted((a, b) => signalToNoiseDb(mixed, decoded, b) - signalToNoiseDb(mixed, decoded, a))[0];
    expect(best).toBe(ENCODER_DELAY_SAMPLES);
    expect(signalToNoiseDb(mixed, decoded, ENCODER_DELAY_SAMPLES)).toBeGreaterThan(10);
  });

  it('writes an exact playlist, a readable log and a transcript of every word', async () => {
    const { job, log } = await make(1);
    const playlist = await readPlaylist(job);
    const durations = [...playlist.matchAll(/#EXTINF:([\d.]+),/g)].map((match) => Number(match[1]));
    const frames = framesOfMix(log.end_sample!);
    expect(durations).toHaveLength(segmentCount(frames));
    expect(durations.reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(frames * 0.024, 6);
    expect(playlist.trimEnd().endsWith('#EXT-X-ENDLIST')).toBe(true);
    expect(sessionLogSchema.parse(JSON.parse((await read(sessionLogKey(user, job))).toString()))).toEqual(log);
    expect(log.first_published_at).not.toBeNull();
    const transcript = (await read(transcriptKey(user, job))).toString();
    const breaths = log.utterances.reduce((sum, { breath }) => sum + breath.length, 0);
    expect(transcript.match(/-->/g)).toHaveLength(log.utterances.length + breaths);
  });

  it('is byte-identical for two runs whose logs are equal', async () => {
    const [first, second] = [await make(1), await make(1)];
    const comparable = (log: SessionLog) => ({ ...log, job_id: '', first_published_at: '' });
    expect(comparable(second.log)).toEqual(comparable(first.log));
    const [a, b] = [await readSegments(first.job), await readSegments(second.job)];
    expect(Buffer.compare(Buffer.concat(a), Buffer.concat(b))).toBe(0);
  });

  it.each(sample([3, 5, 10, 20], (minutes) => minutes === 3))(
    'holds %i minutes within 3 s, with words until shortly before the end (P5)',
    async (minutes) => {
      const { job, log } = await make(minutes);
      const durations = [...(await readPlaylist(job)).matchAll(/#EXTINF:([\d.]+),/g)].map((match) => Number(match[1]));
      const seconds = durations.reduce((sum, duration) => sum + duration, 0);
      expect(Math.abs(seconds - minutes * 60)).toBeLessThanOrEqual(3);
      const last = log.utterances.at(-1)!;
      const tailSeconds = (log.end_sample! - last.start_sample - last.samples) / SAMPLE_RATE;
      expect(tailSeconds).toBeGreaterThanOrEqual(11.99);
      expect(tailSeconds).toBeLessThan(30);
      expect(last.section).toBe('return');
      expect(new Set(log.utterances.map(({ text }) => text)).size).toBe(log.utterances.length);
    },
  );

  const deaths = [
    { file: 'session.json', leastStored: 0 },
    { file: 'voice/001.wav', leastStored: 0 },
    { file: 'segment_000.ts', leastStored: 1 },
    { file: 'segment_001.ts', leastStored: 2 },
    { file: 'transcript.vtt', leastStored: 2 },
    { file: 'playlist.m3u8', leastStored: 2 },
    { file: 'segment_005.ts', leastStored: 6 },
    { file: 'segment_012.ts', leastStored: 13 },
  ];
  it.each(sample(deaths, ({ file }) => /voice|_001|m3u8|_012/.test(file)))(
    'goes on where a worker that died after writing $file left off, without a seam',
    async ({ file, leastStored }) => {
      const cancel = new AbortController();
      const job = newJobId();
      const dying = make(1, { store: dyingAfter(file, cancel) }, cancel.signal, { job });
      await expect(dying).rejects.toMatchObject({ code: 'LEASE_LOST' });
      const left = await store.list(`${user}/hls/${job}/`);
      const leftSegments = left.objects.filter(({ key }) => key.endsWith('.ts'));
      expect(leftSegments.length).toBeGreaterThanOrEqual(leastStored);
      const leftVoices = left.objects.filter(({ key }) => key.endsWith('.wav')).length;

      const voiceKeys: string[] = [];
      const watching: ObjectStore = {
        ...store,
        put: (key, ...rest) => {
          if (key.endsWith('.wav')) voiceKeys.push(key);
          return store.put(key, ...rest);
        },
      };
      const { log } = await make(1, { store: watching }, NEVER, { job, epoch: 2 });
      const segments = await readSegments(job);
      expect(Buffer.compare(Buffer.concat(segments), Buffer.concat(await renderSegments(job, log)))).toBe(0);
      for (const { key, etag } of leftSegments) expect((await store.head(key))?.etag).toBe(etag);
      expect(voiceKeys).toHaveLength(new Set(voiceKeys).size);
      const allVoices = (await store.list(`${user}/hls/${job}/voice/`)).objects.length;
      expect(voiceKeys).toHaveLength(allVoices - leftVoices);
      expect(new Set(log.utterances.map(({ text }) => text)).size).toBe(log.utterances.length);
      expect((await readPlaylist(job)).match(/#EXT-X-ENDLIST/g)).toHaveLength(1);
    },
  );

  it('lists the end when a worker died with everything stored', async () => {
    const cancel = new AbortController();
    const job = newJobId();
    const undisturbed = await make(1);
    const lastFile = segmentName((await readSegments(undisturbed.job)).length - 1);
    await expect(make(1, { store: dyingAfter(lastFile, cancel) }, cancel.signal, { job })).rejects.toThrow();
    const { log } = await make(1, {}, NEVER, { job, epoch: 2 });
    expect((await readPlaylist(job)).trimEnd().endsWith('#EXT-X-ENDLIST')).toBe(true);
    expect(Buffer.compare(Buffer.concat(await readSegments(job)), Buffer.concat(await renderSegments(job, log)))).toBe(
      0,
    );
  });

  it('lets a worker speak nothing more that may not write any more: its successor may have spoken it', async () => {
    const spoken: string[] = [];
    const slt = voices.voice('slt')!;
    const speak: Voice['speak'] = (text, signal) => {
      spoken.push(text);
      return slt.speak(text, signal);
    };
    const parts = partsWith({ voices: [{ ...slt, speak }] });
    const order = { user, job: newJobId(), epoch: 1, seed: 7, createdAtMs: Date.now(), ...NOTHING_ELSE };
    const session = await openSession({ ...order, request: requestOf(1) }, parts);
    const assertHeld = (): void => {
      if (spoken.length === 4) throw new FloatError('LEASE_LOST', 'it slept');
    };
    const made = generate(session, parts, { ...watcher, assertHeld }, NEVER);
    await expect(made).rejects.toMatchObject({ code: 'LEASE_LOST' });
    expect(spoken).toHaveLength(4);
  });

  it('keeps a worker of an earlier epoch from writing on', async () => {
    const job = newJobId();
    const taken = Promise.withResolvers<undefined>();
    const frozen: ObjectStore = {
      ...store,
      put: async (key, ...rest) => {
        if (key.endsWith('segment_003.ts')) await taken.promise;
        return store.put(key, ...rest);
      },
    };
    const sleeping = make(1, { store: frozen }, NEVER, { job });
    sleeping.catch(() => undefined);
    const successor = partsWith();
    while ((await store.head(playlistKey(user, job))) === undefined)
      await new Promise((resolve) => setImmediate(resolve));
    const order = { user, job, epoch: 2, seed: 7, createdAtMs: Date.now(), request: requestOf(1), ...NOTHING_ELSE };
    const session = await openSession(order, successor);
    await generate(session, successor, watcher, NEVER);
    taken.resolve(undefined);
    await expect(sleeping).rejects.toThrow();
    const segments = Buffer.concat(await readSegments(job));
    expect(Buffer.compare(segments, Buffer.concat(await renderSegments(job, session.log.log)))).toBe(0);
  });

  it('goes on with music when the voice is silent at first, and brings the words when they come', async () => {
    const real = voices.voice('slt')!;
    const awake = Promise.withResolvers<undefined>();
    const sleepy: Voice = { ...real, speak: async (text, signal) => (await awake.promise, real.speak(text, signal)) };
    const filled = Promise.withResolvers<undefined>();
    const watching: ObjectStore = {
      ...store,
      put: async (key, ...rest) => {
        const etag = await store.put(key, ...rest);
        if (key.endsWith('segment_003.ts')) filled.resolve(undefined);
        return etag;
      },
    };
    const making = make(1, { voices: [sleepy], store: watching });
    await filled.promise;
    awake.resolve(undefined);
    const { log } = await making;
    expect(log.utterances[0]!.start_sample / SAMPLE_RATE).toBeGreaterThan(15);
  });

  it('ends every stage when it is cancelled, at any moment', async () => {
    for (const file of ['session.json', 'segment_000.ts', 'playlist.m3u8', 'segment_004.ts']) {
      const cancel = new AbortController();
      const reason = new FloatError('LEASE_LOST', 'cancelled');
      const cancelling: ObjectStore = {
        ...store,
        put: async (key, ...rest) => {
          const etag = await store.put(key, ...rest);
          if (key.endsWith(file)) cancel.abort(reason);
          return etag;
        },
      };
      await expect(make(3, { store: cancelling }, cancel.signal)).rejects.toBe(reason);
    }
  });

  it('fails with the code of what broke: the voice, ffmpeg or the store', async () => {
    const mute: Voice = {
      ...voices.voice('slt')!,
      speak: () => Promise.reject(new FloatError('VOICE_FAILED', 'mute', { retriable: true })),
    };
    await expect(make(1, { voices: [mute] })).rejects.toMatchObject({ code: 'VOICE_FAILED' });
    await expect(make(1, { ffmpegPath: '/nowhere/ffmpeg' })).rejects.toMatchObject({ code: 'FFMPEG_MISSING' });
    const full: ObjectStore = {
      ...store,
      put: (key, ...rest) =>
        key.endsWith('segment_002.ts')
          ? Promise.reject(new FloatError('STORAGE_UNAVAILABLE', 'disk full', { retriable: true }))
          : store.put(key, ...rest),
    };
    await expect(make(1, { store: full })).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
  });
});
