import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pronounce } from './pronounce.ts';

describe('pronounce', () => {
  it.each([
    ['“Let go”… slowly, it’s fine', "Let go, slowly, it's fine"],
    ['And breathe… Now rest…', 'And breathe. Now rest.'],
    ['Breathe in — and out -- again', 'Breathe in, and out, again'],
    ['4-7-8 breathing for 3–5 minutes', 'four, seven, eight breathing for three to five minutes'],
    ['50% & 5°C + 2.5', 'fifty percent and five degrees plus two point five'],
    ['Rest (or sleep).', 'Rest, or sleep.'],
    ['🙂 hi 👩‍👩‍👧 there ★', 'hi there'],
    ['1,000 things in 1999 at 10:30', '1000 things in 1999 at 10:30'],
    ['naïve café, 105 times', 'naive cafe, one hundred five times'],
    ['well-being and/or rest, she/he, $20', 'well-being or rest, she or he, twenty dollars'],
    ['no\u0000thing\n-o /etc', 'no thing o etc'],
    ['', ''],
    ['… — 🙂', ''],
  ])('says %j as %j', (text, spoken) => {
    expect(pronounce(text)).toBe(spoken);
  });

  it('leaves letters of other scripts in', () => {
    expect(pronounce('Мир — 平和')).toBe('Мир, 平和');
  });

  it('is never empty when there were letters or digits, and never more than one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const spoken = pronounce(text);
        if (/[\p{L}\p{N}]/u.test(text)) expect(spoken).toMatch(/[\p{L}\p{N}]/u);
        expect(spoken).not.toMatch(/[\p{Cc}\n]|^\s|\s$/u);
      }),
    );
  });

  it('leaves alone what is already plain', () => {
    const plain = "Notice your breath, and let it go. That's all; isn't it? Yes!";
    expect(pronounce(plain)).toBe(plain);
  });
});
