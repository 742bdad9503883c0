import { createMiddleware } from 'hono/factory';
import { FloatError } from '../errors.ts';
import type { HttpEnv } from './httpEnv.ts';

/** All texts of a request, escaped as JSON may be, and the names around them. */
export const MAX_TEXT_BODY_BYTES = 320 * 1024;

const AUDIO_KEY = Buffer.from('"audio"');
const QUOTE = 0x22;
const COLON = 0x3a;
const isSpace = (byte: number | undefined): boolean => byte !== undefined && [0x20, 0x09, 0x0a, 0x0d].includes(byte);

const skipSpaces = (body: Buffer, from: number): number => {
  let at = from;
  while (isSpace(body[at])) at++;
  return at;
};

/** Bytes of the string that a key `audio` holds; base64 holds no quote, so the next one ends it. */
const audioBytesIn = (body: Buffer): number => {
  for (let key = body.indexOf(AUDIO_KEY); key >= 0; key = body.indexOf(AUDIO_KEY, key + AUDIO_KEY.length)) {
    const colon = skipSpaces(body, key + AUDIO_KEY.length);
    const start = skipSpaces(body, colon + 1);
    if (body[colon] !== COLON || body[start] !== QUOTE) continue;
    const end = body.indexOf(QUOTE, start + 1);
    return end < 0 ? 0 : end - start - 1;
  }
  return 0;
};

/**
 * Refuses a body whose JSON, without its recording, is too long to be parsed on the event loop: one long string takes
 * a few milliseconds, a million small values take a second. Place it behind a limit of the whole body.
 *
 * @throws {FloatError} `PAYLOAD_TOO_LARGE`
 */
export const limitTextBody = (maxBytes: number = MAX_TEXT_BODY_BYTES) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    // Hono caches the body; the JSON parser reads the same bytes.
    const body = Buffer.from(await c.req.arrayBuffer());
    if (body.length > maxBytes && body.length - audioBytesIn(body) > maxBytes)
      throw new FloatError('PAYLOAD_TOO_LARGE', `All but the recording must have at most ${maxBytes} bytes.`);
    await next();
  });
