import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { FloatError } from '../../errors.ts';
import { SAMPLE_RATE } from '../pcm.ts';
import { ENCODER_DELAY_SAMPLES, FRAME_BYTES, FRAME_SAMPLES, framesOfMix } from '../segmenter/segmentPlan.ts';
import { encodeMp3 } from './encodeMp3.ts';
import { checkFfmpeg } from './ffmpeg.ts';

const NEVER = new AbortController().signal;
const ffmpegPath = process.env.FFMPEG_PATH ?? 'ffmpeg';

/** Something with structure at every moment: two slow sweeps, one a side. */
const music = (samples: number): Int16Array => {
  const pcm = new Int16Array(samples * 2);
  for (let n = 0; n < samples; n++) {
    const t = n / SAMPLE_RATE;
    pcm[2 * n] = Math.round(6000 * Math.sin(2 * Math.PI * (200 + 60 * t) * t));
    pcm[2 * n + 1] = Math.round(5000 * Math.sin(2 * Math.PI * (330 + 25 * t) * t));
  }
  return pcm;
};

/* eslint-disable-next-line @typescript-eslint/require-await */
async function* blocksOf(pcm: Int16Array, blockSamples = 20_000): AsyncGenerator<Int16Array> {
  for (let i = 0; i < pcm.length; i += blockSamples * 2) yield pcm.subarray(i, i + blockSamples * 2);
}

const collect = async (frames: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const runs: Uint8Array[] = [];
  for await (const run of frames) runs.push(run);
  return Buffer.concat(runs);
};

const encode = (pcm: Int16Array, skipFrames = 0): Promise<Buffer> =>
  collect(encodeMp3(blocksOf(pcm), { ffmpegPath, skipFrames }, NEVER));

/** The name and the parent of every process. */
const processes = (): { pid: number; name: string; parent: number }[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const [, name = '', , parent] = /\((.*)\) (\S) (\d+)/.exec(readFileSync(`/proc/${entry}/stat`, 'utf8')) ?? [];
        return [{ pid: Number(entry), name, parent: Number(parent) }];
      } catch {
        return [];
      }
    });

/** Processes that were started for this one, and are ffmpeg. */
const ffmpegChildren = (): number[] => {
  const all = processes();
  const own = new Set(all.filter(({ parent }) => parent === process.pid).map(({ pid }) => pid));
  return all.filter(({ name, parent }) => name === 'ffmpeg' && own.has(parent)).map(({ pid }) => pid);
};

describe('encodeMp3', () => {
  it('gives every frame of the mix, 384 bytes each, delayed by 1105 samples', async () => {
    const pcm = music(SAMPLE_RATE * 4);
    const frames = await encode(pcm);
    expect(frames.length / FRAME_BYTES).toBe(framesOfMix(SAMPLE_RATE * 4));
    const decoded = decode(frames);
    // The decoder drops nothing here: no Info frame tells it of the delay.
    expect(signalToNoiseDb(pcm, decoded, ENCODER_DELAY_SAMPLES)).toBeGreaterThan(25);
    expect(signalToNoiseDb(pcm, decoded, ENCODER_DELAY_SAMPLES + 1)).toBeLessThan(30);
  });

  it('gives the same frames whatever the sizes of the blocks', async () => {
    const pcm = music(SAMPLE_RATE * 2);
    const small = await collect(encodeMp3(blocksOf(pcm, 333), { ffmpegPath }, NEVER));
    expect(Buffer.compare(small, await encode(pcm))).toBe(0);
  });

  it('restarted with five frames of pre-roll, gives bit-identical frames', async () => {
    const pcm = music(SAMPLE_RATE * 6);
    const whole = await encode(pcm);
    for (const firstFrame of [83, 208]) {
      const later = await encode(pcm.subarray((firstFrame - 5) * FRAME_SAMPLES * 2), 5);
      expect(Buffer.compare(later, whole.subarray(firstFrame * FRAME_BYTES))).toBe(0);
    }
  });

  it('says ENCODER_FAILED when ffmpeg is killed, and ends (Linux)', async () => {
    const frames = encodeMp3(endless(), { ffmpegPath }, NEVER);
    await frames.next();
    for (const pid of ffmpegChildren()) process.kill(pid, 'SIGKILL');
    await expect(collect(frames)).rejects.toMatchObject({ code: 'ENCODER_FAILED', retriable: true });
  });

  it('notices an ffmpeg that hangs, kills it, and says ENCODER_FAILED (Linux)', async () => {
    const frames = encodeMp3(endless(), { ffmpegPath, stallMs: 1_500 }, NEVER);
    await frames.next();
    for (const pid of ffmpegChildren()) process.kill(pid, 'SIGSTOP');
    await expect(collect(frames)).rejects.toMatchObject({ code: 'ENCODER_FAILED' });
    expect(ffmpegChildren()).toEqual([]);
  });

  it('says FFMPEG_MISSING when there is no ffmpeg', async () => {
    const frames = encodeMp3(endless(), { ffmpegPath: '/nowhere/ffmpeg' }, NEVER);
    await expect(collect(frames)).rejects.toMatchObject({ code: 'FFMPEG_MISSING' });
  });

  it('passes on what goes wrong upstream, without flushing half a session as if it were the end', async () => {
    const breaking = async function* (): AsyncGenerator<Int16Array> {
      yield* blocksOf(music(SAMPLE_RATE));
      await Promise.resolve();
      throw new FloatError('VOICE_FAILED', 'no voice');
    };
    const runs: Uint8Array[] = [];
    const consume = async () => {
      for await (const run of encodeMp3(breaking(), { ffmpegPath }, NEVER)) runs.push(run);
    };
    await expect(consume()).rejects.toMatchObject({ code: 'VOICE_FAILED' });
    expect(Buffer.concat(runs).length / FRAME_BYTES).toBeLessThan(framesOfMix(SAMPLE_RATE));
  });

  it('is killed by its signal, also while it waits for words (Linux)', async () => {
    const cancel = new AbortController();
    const waiting = async function* (): AsyncGenerator<Int16Array> {
      yield music(SAMPLE_RATE * 2);
      await new Promise(() => undefined);
    };
    const frames = encodeMp3(waiting(), { ffmpegPath }, cancel.signal);
    await frames.next();
    expect(ffmpegChildren()).toHaveLength(1);
    cancel.abort(new FloatError('LEASE_LOST', 'cancelled'));
    await expect(collect(frames)).rejects.toMatchObject({ code: 'LEASE_LOST' });
    expect(ffmpegChildren()).toEqual([]);
  });

  it('holds on to no block that ffmpeg has taken: memory does not grow with the session', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const given: WeakRef<Int16Array>[] = [];
    const watched = async function* (): AsyncGenerator<Int16Array> {
      for await (const block of blocksOf(music(SAMPLE_RATE * 20), SAMPLE_RATE / 2)) {
        const copy = block.slice();
        given.push(new WeakRef(copy));
        yield copy;
      }
    };
    let leastAlive = Number.POSITIVE_INFINITY;
    for await (const _run of encodeMp3(watched(), { ffmpegPath }, NEVER)) {
      if (given.length < 30) continue;
      collectGarbage();
      leastAlive = Math.min(leastAlive, given.filter((block) => block.deref() !== undefined).length);
    }
    expect(leastAlive).toBeLessThan(10);
  });

  it('leaves no process behind when nobody wants more frames (Linux)', async () => {
    for await (const _run of encodeMp3(endless(), { ffmpegPath }, NEVER)) break;
    expect(ffmpegChildren()).toEqual([]);
  });
});

async function* endless(): AsyncGenerator<Int16Array> {
  for (;;) yield* blocksOf(music(SAMPLE_RATE));
}

const decode = (mp3: Buffer): Int16Array => {
  // The first frame is decoded too: without it ffmpeg would drop the delay by itself.
  const arguments_ = ['-v', 'error', '-flags2', '+skip_manual', '-f', 'mp3', '-i', 'pipe:0', '-f', 's16le', 'pipe:1'];
  const output = execFileSync(ffmpegPath, arguments_, { input: mp3, maxBuffer: 1 << 28 });
  return new Int16Array(output.buffer, output.byteOffset, output.length / 2);
};

const signalToNoiseDb = (pcm: Int16Array, decoded: Int16Array, delaySamples: number): number => {
  let signal = 0;
  let noise = 0;
  for (let i = 2 * SAMPLE_RATE; i < pcm.length - 20_000; i++) {
    const expected = pcm[i]!;
    signal += expected ** 2;
    noise += (expected - decoded[i + delaySamples * 2]!) ** 2;
  }
  return 10 * Math.log10(signal / noise);
};

describe('checkFfmpeg', () => {
  const fake = async (version: string): Promise<string> => {
    const path = join(await mkdtemp(join(tmpdir(), 'float-ffmpeg-')), 'ffmpeg');
    await writeFile(
      path,
      `#!/bin/sh\ncase "$*" in *encoders*) echo ' A....D libmp3lame';; *) echo 'ffmpeg version ${version} x';; esac\n`,
    );
    await chmod(path, 0o755);
    return path;
  };

  it('accepts the one that is installed', async () => {
    expect(await checkFfmpeg(ffmpegPath)).toMatch(/^ffmpeg version/);
  });

  it('refuses one that is missing or older than 5.1, and accepts newer ones and snapshots', async () => {
    await expect(checkFfmpeg('/nowhere/ffmpeg')).rejects.toMatchObject({ code: 'FFMPEG_MISSING' });
    await expect(checkFfmpeg(await fake('4.4.2-0ubuntu'))).rejects.toMatchObject({ code: 'FFMPEG_TOO_OLD' });
    await expect(checkFfmpeg(await fake('5.0'))).rejects.toMatchObject({ code: 'FFMPEG_TOO_OLD' });
    await expect(checkFfmpeg(await fake('n7.1'))).resolves.toContain('7.1');
    await expect(checkFfmpeg(await fake('N-118000-gabc'))).resolves.toContain('N-118000');
  });
});
