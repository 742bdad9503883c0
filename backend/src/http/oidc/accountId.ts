import { createHash } from 'node:crypto';
import { userIdSchema, type UserId } from '@float/contract';

/** RFC 4648, 6, in lower case. */
const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS_PER_DIGIT = 5;
/** 160 bits: what 32 digits hold. */
const KEPT_BYTES = 20;

/**
 * The user id of an account: `u_` and the first 160 bits of SHA-256 over `["iss","sub"]` as JSON, in base 32. As JSON,
 * because issuer and subject written one after the other could be cut at another place.
 */
export const accountIdOf = (issuer: string, subject: string): UserId => {
  const digest = createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest();
  const bits = Array.from(digest.subarray(0, KEPT_BYTES), (byte) => byte.toString(2).padStart(8, '0')).join('');
  const digits = Array.from({ length: bits.length / BITS_PER_DIGIT }, (_, i) =>
    BASE_32.charAt(Number.parseInt(bits.slice(i * BITS_PER_DIGIT, (i + 1) * BITS_PER_DIGIT), 2)),
  );
  return userIdSchema.parse(`u_${digits.join('')}`);
};
