import { parseByteRange } from '@float/backend/src/http/byteRange.ts';
import { listen } from '@float/backend/src/http/listen.ts';
import { streamBytes } from '@float/backend/src/http/mediaBody.ts';
import { noMetrics } from '@float/backend/src/metrics/metrics.ts';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';

const BYTES_PER_SECOND = 192_000;
/** More than a browser and the system buffer ahead. */
const SOUND_SECONDS = 120;
const HEADER_BYTES = 44;

/** A WAV file of silence: 48 kHz, 16 bit, stereo. */
const makeSound = (): Buffer => {
  const dataBytes = SOUND_SECONDS * BYTES_PER_SECOND;
  const file = Buffer.alloc(HEADER_BYTES + dataBytes);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(2, 22);
  file.writeUInt32LE(48_000, 24);
  file.writeUInt32LE(BYTES_PER_SECOND, 28);
  file.writeUInt16LE(4, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(dataBytes, 40);
  return file;
};

it('an audio element that was paused for longer than the server waits goes on, by a range', async () => {
  const sound = makeSound();
  const ranges = new Array<string | undefined>();
  const stalled = Promise.withResolvers<undefined>();
  const metrics = {
    ...noMetrics,
    writeTimedOut: () => {
      stalled.resolve(undefined);
    },
  };
  const app = new Hono().get('/sound.wav', (c) => {
    const range = c.req.header('range');
    ranges.push(range);
    const span = parseByteRange(range, sound.length);
    if (span === 'unsatisfiable') return c.body(null, 416);
    const { start, end } = span === 'whole' ? { start: 0, end: sound.length - 1 } : span;
    const headers = {
      'Accept-Ranges': 'bytes',
      'Content-Length': String(end - start + 1),
      'Content-Range': `bytes ${start}-${end}/${sound.length}`,
      'Content-Type': 'audio/wav',
    };
    return new Response(streamBytes(sound.subarray(start, end + 1)), { status: span === 'whole' ? 200 : 206, headers });
  });
  await using server = await listen(app, { host: '127.0.0.1', port: 0, metrics, limits: { idleMs: 2_000 } });
  await using browser = await launchChromium(['--autoplay-policy=no-user-gesture-required']);
  const page = await browser.newPage();
  await page.evaluate(async (source) => {
    const audio = new Audio(source);
    document.body.append(audio);
    await audio.play();
    audio.pause();
  }, `${server.url}/sound.wav`);
  await stalled.promise;
  const asked = ranges.length;
  // Faster than it sounds, so that what was buffered before the pause is soon behind.
  const played = await page.evaluate(async () => {
    const audio = document.querySelector('audio');
    if (audio === null) throw new Error('there is no sound');
    const bufferedSeconds = audio.buffered.end(audio.buffered.length - 1);
    audio.playbackRate = 16;
    await audio.play();
    await new Promise<void>((resolve, reject) => {
      audio.addEventListener('timeupdate', () => {
        if (audio.currentTime > bufferedSeconds + 5) resolve();
      });
      audio.addEventListener('error', () => {
        reject(new Error(audio.error?.message));
      });
    });
    return { bufferedSeconds, seconds: audio.currentTime };
  });
  expect(played.seconds).toBeGreaterThan(played.bufferedSeconds);
  const resumed = ranges.slice(asked).map((range) => Number(/^bytes=(\d+)-/.exec(range ?? '')?.[1]));
  expect(resumed.length).toBeGreaterThan(0);
  expect(resumed[0]).toBeGreaterThan(0);
});
