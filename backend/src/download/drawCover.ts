import { execFile } from 'node:child_process';
import { once } from 'node:events';

/** Players show covers small; phones show them on the lock screen. */
const SIDE_PIXELS = 640;
const CHANNELS = 3;
/** Of ffmpeg's JPEG encoder: 2 is best, 31 worst. */
const JPEG_QUALITY = 2;

type Colour = readonly [red: number, green: number, blue: number];
const TOP: Colour = [24, 44, 46];
const BOTTOM: Colour = [58, 110, 102];
const LIGHT: Colour = [244, 241, 234];

/** Circles of light, one in the other, as the app's breathing shape: radius in half sides, and how much of the light. */
const CIRCLES = [
  { radius: 0.74, light: 0.1 },
  { radius: 0.56, light: 0.16 },
  { radius: 0.38, light: 0.42 },
] as const;
/** How softly a circle ends. */
const EDGE = 0.03;

const blend = (from: number, to: number, share: number): number => from + (to - from) * share;
const smooth = (share: number): number => {
  const clamped = Math.min(1, Math.max(0, share));
  return clamped * clamped * (3 - 2 * clamped);
};

const pixel = (x: number, y: number): number[] => {
  const distance = Math.hypot(x / SIDE_PIXELS - 0.5, y / SIDE_PIXELS - 0.5) * 2;
  const lights = CIRCLES.map(({ radius, light }) => light * smooth((radius - distance) / EDGE + 0.5));
  return TOP.map((top, channel) => {
    const ground = blend(top, BOTTOM[channel] ?? 0, y / SIDE_PIXELS);
    return Math.round(lights.reduce((colour, light) => blend(colour, LIGHT[channel] ?? 0, light), ground));
  });
};

/** A calm breathing circle. */
const drawPixels = (): Buffer => {
  const pixels = Buffer.alloc(SIDE_PIXELS * SIDE_PIXELS * CHANNELS);
  for (let y = 0; y < SIDE_PIXELS; y++)
    for (let x = 0; x < SIDE_PIXELS; x++) pixels.set(pixel(x, y), (y * SIDE_PIXELS + x) * CHANNELS);
  return pixels;
};

/** Draws the cover of all downloads as a JPEG file: `node drawCover.ts cover.jpg`. */
const [file] = process.argv.slice(2);
if (file === undefined) throw new TypeError('takes the file to be written');
const size = `${SIDE_PIXELS}x${SIDE_PIXELS}`;
const input = ['-f', 'rawvideo', '-pixel_format', 'rgb24', '-video_size', size, '-i', 'pipe:0'];
const output = ['-frames:v', '1', '-pix_fmt', 'yuvj444p', '-q:v', String(JPEG_QUALITY), '-bitexact', '-y', file];
const ffmpeg = execFile('ffmpeg', ['-v', 'error', ...input, ...output]);
ffmpeg.stdin?.end(drawPixels());
const [code] = (await once(ffmpeg, 'exit')) as [number | null];
process.exitCode = code ?? 1;
