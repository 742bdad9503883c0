import { jobIdSchema, type JobId } from '@float/contract';

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** How much chance a key takes. */
export const KEY_BYTES = 10;

/**
 * A UUID version 7 (RFC 9562, 5.7): it becomes the job's id, and ids sort by time.
 * Of our own, because `crypto.randomUUID` makes version 4, and only on secure origins.
 *
 * @param random  {@link KEY_BYTES} of them
 */
export const newJobKey = (nowMs: number, random: Uint8Array): JobId => {
  const tail = Array.from(random, (byte) => hex(byte, 2)).join('');
  const time = hex(nowMs, 12);
  const variant = hex(0x8 | (Number.parseInt(tail.slice(3, 4), 16) & 0x3), 1);
  return jobIdSchema.parse(
    `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`,
  );
};
