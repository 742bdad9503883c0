import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestStore } from '../../jobs/jobsFixture.ts';
import type { ObjectKey, ObjectStore } from '../../storage/objectStore.ts';
import type { Bed } from '../music/bed.ts';
import { SAMPLE_RATE } from '../pcm.ts';
import type { FlitePool } from '../voice/fliteVoice.ts';
import { createFlitePool } from '../voice/fliteVoice.ts';
import { measureStereo } from '../voice/loudness.ts';
import type { Voice } from '../voice/voice.ts';
import { publishPreviews } from './publishPreviews.ts';
import { testStores } from '../../storage/storeContract/testStores.ts';

const ffmpegPath = process.env.FFMPEG_PATH ?? 'ffmpeg';

const bedOf = (id: string, sampleAt: (index: number) => number): Bed => ({
  ...{ id, title: id, mood: '', feelings: [], loopSamples: 1000 },
  read: (startSample, into) => {
    for (let n = 0; n < into.length; n++) into[n] = sampleAt((startSample + (n >> 1)) % 1000);
    return Promise.resolve();
  },
});
const hum = bedOf('hum', (n) => 3000 * Math.sin((2 * Math.PI * n) / 100));
const silence = bedOf('silence', () => 0);

describe.each(testStores)('on $name', (testStore) => {
  let store: ObjectStore;
  let pool: FlitePool;
  let puts: ObjectKey[] = [];
  beforeAll(async () => {
    const real = await openTestStore(testStore);
    store = { ...real, put: (key, ...rest) => (puts.push(key), real.put(key, ...rest)) };
    pool = await createFlitePool();
  });
  afterAll(async () => {
    await pool[Symbol.asyncDispose]();
    await store[Symbol.asyncDispose]();
  });

  const publish = (beds: readonly Bed[], voices: readonly Voice[]) => {
    puts = [];
    return publishPreviews({ beds, voices, store, ffmpegPath });
  };

  const decode = async (key: ObjectKey): Promise<Int16Array> => {
    const stored = (await store.get(key))!;
    expect(stored.contentType).toBe('audio/mpeg');
    const arguments_ = ['-v', 'error', '-i', 'pipe:0', '-f', 's16le', '-ac', '2', '-ar', '48000', 'pipe:1'];
    const pcm = execFileSync(ffmpegPath, arguments_, { input: stored.bytes, maxBuffer: 1 << 26, timeout: 20_000 });
    return new Int16Array(pcm.buffer, pcm.byteOffset, pcm.length / 2);
  };

  const loudest = (pcm: Int16Array): number => pcm.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

  describe('publishPreviews', () => {
    it('gives every bed that sounds twelve seconds, faded at both ends', async () => {
      const { beds } = await publish([hum, silence], []);
      expect([...beds.keys()]).toEqual(['hum']);
      const pcm = await decode(beds.get('hum')!);
      expect(Math.abs(pcm.length / 2 / SAMPLE_RATE - 12)).toBeLessThan(0.15);
      const middle = 5 * SAMPLE_RATE * 2;
      expect(loudest(pcm.subarray(middle, middle + 9600))).toBeGreaterThan(2800);
      expect(loudest(pcm.subarray(0, 4800))).toBeLessThan(500);
      expect(loudest(pcm.subarray(-19_200))).toBeLessThan(500);
    });

    it('gives every voice one calm sentence, as loud as in a session', async () => {
      const { voices } = await publish([], [pool.voice('slt')!, pool.voice('rms')!]);
      for (const key of voices.values()) {
        const pcm = await decode(key);
        expect(pcm.length / 2 / SAMPLE_RATE).toBeGreaterThan(4);
        expect(Math.abs(measureStereo(pcm).integratedLufs + 16)).toBeLessThan(3);
        expect(loudest(pcm)).toBeLessThan(32_768 * 10 ** (-1 / 20));
      }
    });

    it('makes nothing again that is there, and takes away what is no longer offered', async () => {
      const first = await publish([hum], [pool.voice('slt')!]);
      expect(await publish([hum], [pool.voice('slt')!])).toEqual(first);
      expect(puts).toEqual([]);
      const louder = bedOf('hum', (n) => 6000 * Math.sin((2 * Math.PI * n) / 100));
      const later = await publish([louder], []);
      expect(later.beds.get('hum')).not.toBe(first.beds.get('hum'));
      const left = [...(await store.list('music/')).objects, ...(await store.list('voices/')).objects];
      expect(left.map(({ key }) => key)).toEqual([later.beds.get('hum')]);
    });
  });
});
