import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { downloadName } from './fileName.ts';

const CREATED_AT = '2026-11-22T21:04:05.678Z';

describe('the name of a download', () => {
  it('says what it is and of when', () => {
    expect(downloadName('A quiet pause', CREATED_AT)).toBe('Float - A quiet pause - 2026-11-22.mp3');
    expect(downloadName('Zeit für dich', CREATED_AT)).toBe('Float - Zeit für dich - 2026-11-22.mp3');
    expect(downloadName(null, CREATED_AT)).toBe('Float - Guided meditation - 2026-11-22.mp3');
  });

  it('leaves out what file systems do not take, and is never without words', () => {
    expect(downloadName('../a\\b: "c"?\n<d>|*\u202e', CREATED_AT)).toBe('Float - .. a b c d - 2026-11-22.mp3');
    expect(downloadName('???', CREATED_AT)).toBe('Float - Guided meditation - 2026-11-22.mp3');
  });

  it('is short, on one line, and whole characters, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = downloadName(title, CREATED_AT);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[\p{Cc}<>:"/\\|?*]/u);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
