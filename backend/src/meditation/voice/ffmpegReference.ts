/** What ffmpeg's `ebur128` filter measures: the reference that the tests of loudness compare with. Only for tests. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Loudness } from './loudness.ts';

const maxOf = (log: string, name: string): number =>
  Math.max(
    ...Array.from(log.matchAll(new RegExp(`lavfi\\.r128\\.${name}=(-?[\\d.]+)`, 'g')), (found) => Number(found[1])),
  );

/** @param pcm  48 kHz floats; mono, heard from both sides, or interleaved stereo */
export const measureWithFfmpeg = async (
  pcm: Float32Array,
  channels: 1 | 2,
): Promise<Omit<Loudness, 'momentaryLufs'>> => {
  const filter = `ebur128=metadata=1:dualmono=${channels === 1},ametadata=mode=print:file=-`;
  const input = ['-f', 'f32le', '-ar', '48000', '-ac', String(channels), '-i', 'pipe:0'];
  const ffmpeg = spawn('ffmpeg', ['-v', 'error', ...input, '-af', filter, '-f', 'null', '/dev/null']);
  ffmpeg.stdin.end(Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength));
  const [log, errors] = await Promise.all([text(ffmpeg.stdout), text(ffmpeg.stderr)]);
  if (errors !== '') throw new Error(errors);
  const integrated = Array.from(log.matchAll(/lavfi\.r128\.I=(-?[\d.]+)/g), (found) => Number(found[1])).at(-1);
  return {
    integratedLufs: integrated ?? -Infinity,
    maxMomentaryLufs: maxOf(log, 'M'),
    maxShortTermLufs: maxOf(log, 'S'),
  };
};
