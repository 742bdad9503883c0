import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { FloatError } from '../errors.ts';
import type { HttpEnv } from './httpEnv.ts';

/** 4 MB of recorded sound in base64, and the words around it. */
export const MAX_CREATE_BODY_BYTES = 6 * 1024 * 1024;
export const MAX_SMALL_BODY_BYTES = 16 * 1024;

/** Longer than the longest busy time of the store (5 s) and a slow upload; shorter than what proxies allow (60 s). */
export const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Stops reading a body at `maxBytes`, with or without a declared length.
 *
 * @throws {FloatError} `PAYLOAD_TOO_LARGE`
 */
export const limitBody = (maxBytes: number) =>
  bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new FloatError('PAYLOAD_TOO_LARGE', `The body must have at most ${maxBytes} bytes.`);
    },
  });

/** Answers 503 when the answer takes too long to begin; a body that is being sent is not cut. */
export const limitTime = (timeoutMs: number) =>
  createMiddleware<HttpEnv>(async (_c, next) => {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      reject(new FloatError('TIMEOUT', 'That took too long. Please try again.', { retriable: true }));
    }, timeoutMs);
    try {
      await Promise.race([next(), late]);
    } finally {
      clearTimeout(timer);
    }
  });
