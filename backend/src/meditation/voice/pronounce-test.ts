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
    [
      'I slept 2 hrs, 1 hr less, e.g. 5/10, 24/7',
      'I slept two hours, one hour less, for example, five out of ten, twenty-four seven',
    ],
    ['Dr Lee vs. Ms Ray: approx. 1/2', 'Doctor Lee versus Miz Ray: about half'],
    ['Work, home etc. and so on', 'Work, home et cetera and so on'],
    [
      'idk, im sooo tired of ppl rn :( it isnt goood!!! ughhh',
      "I don't know, im so tired of people right now it isn't good! ugh",
    ],
    ['hmm… helppp me, whyyy?! shhh, ahhh', 'um, help me, why? shush, ah'],
    ['My IBS, ADHD and OCD; see https://a.b/c?d', 'My I B S, ADHD and OCD; see a link'],
    ['Close your eyes. Let them close.', 'kloze your eyes. Let them kloze.'],
    ['Let your eyes close, if you like.', 'Let your eyes kloze, if you like.'],
    [
      'Stay close to it, as close as you like, with close friends.',
      'Stay close to it, as close as you like, with close friends.',
    ],
    [
      'What you use; make use of the time. Read on. I read it.',
      'What you yooz; make use of the time. reed on. I read it.',
    ],
    ['That old wound, wound up; content with it', 'That old woond, wound up; kun tent with it'],
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
