import { userIdSchema } from '@float/contract';
import fc from 'fast-check';
import { fileNameOf, isShownTo } from './keptFile';

const createdAt = '2026-11-22T09:30:00.000Z';
const guest = userIdSchema.parse(`g_${'a'.repeat(32)}`);
const otherGuest = userIdSchema.parse(`g_${'b'.repeat(32)}`);
const account = userIdSchema.parse(`u_${'a'.repeat(32)}`);
const otherAccount = userIdSchema.parse(`u_${'b'.repeat(32)}`);

describe('the name of a file', () => {
  it('is the title and the day', () => {
    expect(fileNameOf({ title: 'A quiet pause', createdAt })).toBe('Float - A quiet pause - 2026-11-22.mp3');
    expect(fileNameOf({ title: null, createdAt })).toBe('Float - Guided meditation - 2026-11-22.mp3');
  });

  it('can be taken by every file system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileNameOf({ title, createdAt });
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{C}]/u);
        expect(name).toMatch(/^Float - \S.*\S? - 2026-11-22\.mp3$/u);
      }),
    );
  });
});

describe('a kept session', () => {
  it('is shown to the account that kept it, and to no other', () => {
    expect(isShownTo({ ownerId: account }, account)).toBe(true);
    expect(isShownTo({ ownerId: account }, otherAccount)).toBe(false);
    expect(isShownTo({ ownerId: account }, guest)).toBe(false);
    expect(isShownTo({ ownerId: account }, undefined)).toBe(false);
    expect(isShownTo({ ownerId: guest }, account)).toBe(false);
  });

  it('is shown to the guests of this device, who may have been forgotten by the server meanwhile', () => {
    expect(isShownTo({ ownerId: guest }, guest)).toBe(true);
    expect(isShownTo({ ownerId: guest }, otherGuest)).toBe(true);
    expect(isShownTo({ ownerId: guest }, undefined)).toBe(true);
  });
});
