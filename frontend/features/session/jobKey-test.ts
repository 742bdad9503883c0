import { jobIdSchema } from '@float/contract';
import fc from 'fast-check';
import { KEY_BYTES, newJobKey } from './jobKey';

describe('newJobKey', () => {
  it('makes UUIDs of version 7 that the server takes as they are, and that sort by time', () => {
    const bytes = fc.uint8Array({ minLength: KEY_BYTES, maxLength: KEY_BYTES });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 47 }), bytes, bytes, (nowMs, random, later) => {
        const key = newJobKey(nowMs, random);
        expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(jobIdSchema.parse(key)).toBe(key);
        expect(key < newJobKey(nowMs + 1, later)).toBe(true);
      }),
    );
  });

  it('differs with chance', () => {
    expect(newJobKey(1, new Uint8Array(KEY_BYTES))).not.toBe(newJobKey(1, new Uint8Array(KEY_BYTES).fill(7)));
  });
});
