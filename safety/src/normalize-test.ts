import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPhrase, foldText } from './normalize.ts';

describe('folded text', () => {
  it.each([
    ['accents', 'Café, Über-Ängste', 'cafe uber angste'],
    ['letters that people type as others', 'Łzy ß ışık', 'lzy ss isik'],
    ['the vowels of Hindi, which stay', 'मैं जीना नहीं चाहता', 'मैं जीना नहीं चाहता'],
    ['a dot below, which stays out', 'ज़िंदगी', 'जिंदगी'],
    [
      'Arabic vowels, lengthened letters, and letters that are typed one for the other',
      'أُريدُ المـــوت على',
      'اريد الموت علي',
    ],
    ['characters without spaces', '死にたい。もう', '死 に た い . も う'],
    ['characters with and without spaces', '죽고 싶다', '죽 고 싶 다'],
    ['sounds that a mark tells apart', 'がか', 'が か'],
    ['ends of sentences', 'one؟ two। three。four！ five', 'one . two . three . four . five'],
  ])('has %s', (_what, text, expected) => {
    expect(foldText(text)).toBe(` . ${expected} . `);
  });

  it('equals the folded form of a phrase with the same spelling', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Array.from('azäłéıйञिको死にたい죽고싶다ةىأ ')), { minLength: 1, maxLength: 30 }),
        (letters) => {
          const words = letters.join('');
          // Stretched words are shortened in texts only.
          fc.pre(words.trim() !== '' && !/([a-z])\1\1/.test(foldPhrase(words)));
          expect(foldText(words)).toBe(` . ${foldPhrase(words)} . `);
        },
      ),
    );
  });
});
