import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedIdsOf, bedTitleOf } from './bedName.ts';

describe('bedIdsOf', () => {
  it('gives ids that the wire and the store take, all different, none that is taken', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 })), (names) => {
        const ids = [...bedIdsOf(names, ['rain', 'silence']).values(), 'rain', 'silence'];
        expect(new Set(ids).size).toBe(names.length + 2);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
      }),
    );
  });

  it('depends on the name, not on what else is there', () => {
    const alone = bedIdsOf(['Äpfel & Birnen (live).mp3'], []);
    expect([...alone.values()]).toEqual(['apfel-birnen-live']);
    expect(bedIdsOf(['a.wav', 'Äpfel & Birnen (live).mp3'], []).get('Äpfel & Birnen (live).mp3')).toBe(
      'apfel-birnen-live',
    );
  });
});

describe('bedTitleOf', () => {
  it.each([
    ['quiet_river.v2.mp3', undefined, 'Quiet river v2'],
    ['x.mp3', '  Slow\u0000 song\u202e ', 'Slow song'],
    ['x.mp3', ' ', 'X'],
    ['\u202e.mp3', undefined, 'Music'],
  ])('calls %j, tagged %j, %j', (fileName, tagged, title) => {
    expect(bedTitleOf(fileName, tagged)).toBe(title);
  });
});
