import { describe, expect, it } from 'vitest';
import { checkPractice, checkPractices } from './checkPractices.ts';
import { readPracticeFiles } from './loadPractices.ts';
import { roomOf } from './lineRoom.ts';
import { loadPractices } from './loadPractices.ts';
import { families } from './practiceHeader.ts';
import { readingGrade } from './readingGrade.ts';

describe('the practices that come with Float', () => {
  it('have nothing to mend', async () => {
    expect(checkPractices(await readPracticeFiles())).toEqual([]);
  });

  it('hold every family, and enough for half an hour', async () => {
    const practices = await loadPractices();
    expect(new Set(practices.map(({ family }) => family))).toEqual(new Set(families));
    for (const isCare of [true, false]) {
      const lines = practices.filter(({ care }) => care.length > 0 === isCare).flatMap((practice) => practice.lines);
      expect(roomOf(lines)).toBeGreaterThan(1500);
    }
  });
});

const HEADER = 'title: Test\nsection: breathe\nfamily: breath watching\n\n';
const problems = (body: string, header = HEADER) =>
  checkPractice({ file: 'test.txt', text: `${header}${body}\n` }).map(({ line, message }) => `${line}: ${message}`);

describe('checkPractice', () => {
  it('has nothing against a plain practice', () => {
    expect(problems('Feel your breath. [pause 4]\n[optional] Take one more. [inhale 4] [exhale 6] [pause 2]')).toEqual(
      [],
    );
  });

  it.each([
    ['an order to close the eyes', 'Close your eyes now.', /^5: "Close your eyes" may harm/],
    ['eyes that must close', 'Let your eyes close.', /^5: .*if you like/],
    ['a promise', 'Rest here.\nEverything will be fine.', /^6: "Everything will be fine" promises/],
    ['a cliché', 'Begin your journey.', /"journey" a cliché/],
    ['a command that can harm', 'You must let go.', /"You must" a command/],
    ['shouting', 'Rest here!', /nobody shouts/],
    ['an abbreviation', 'Feel your feet etc. and rest.', /"etc\." an abbreviation/],
    ['double punctuation', 'Rest here.. And breathe.', /stumbles/],
    ['a sentence that goes on in the next line', 'Rest here and\nbreathe.', /^5: a sentence ends/],
    ['a pause that is too long', 'Rest here. [pause 40]', /^5: a pause of 40 seconds/],
    ['a long hold', 'Breathe. [inhale 4] [hold 6] [exhale 4]', /^5: nobody holds/],
    ['a hasty breath', 'Breathe. [inhale 2] [exhale 2]', /^5: a breath of 4 seconds/],
    ['an endless breath', 'Breathe. [inhale 6] [exhale 12]', /^5: a breath of 18 seconds/],
    ['a breath without an end', 'Breathe in. [inhale 7]', /^5: a breath needs an \[exhale/],
    ['a breath from the middle', 'Breathe out. [exhale 6]', /^5: a breath begins with/],
    ['a breath after a pause', 'Breathe. [pause 2] [inhale 4] [exhale 6]', /^5: a breath stands directly after/],
    [
      'half a breath that may be left out',
      'Up. [inhale 4]\n[optional] Down. [exhale 6]',
      /^5: a breath over several lines/,
    ],
    ['a mistyped mark', 'Rest. [pauze 3]', /^5: \[pauze 3\] is not a mark/],
  ])('finds %s, and says where', (_what, body, message) => {
    expect(problems(body).join('\n')).toMatch(message);
  });

  it('allows eyes to close where they are free to', () => {
    expect(problems('If you like, let your eyes close.\nYour eyes may be open or closed.')).toEqual([]);
  });

  it('allows two breaths in a row, and one that is led word by word', () => {
    expect(problems('Breathe. [inhale 4] [exhale 4] [inhale 4] [exhale 6]')).toEqual([]);
    expect(problems('In it goes. [inhale 4]\nAnd out it goes. [exhale 6]')).toEqual([]);
  });

  it('finds text that is hard to follow', () => {
    const hard = 'Acknowledge physiological sensations accompanying emotional agitation without evaluation.';
    expect(problems(hard).join('\n')).toMatch(/reading grade \d\d/);
  });

  it('finds a care practice that does not say where help is', () => {
    const header = 'title: Test\nsection: arrive\nfamily: arrival\ncare: suicide\n\n';
    expect(problems('Rest here.\n[optional] For a help-line, {helpline}, and {emergency}.', header)).toEqual([
      '6: the core must say {helpline} and {emergency}; {emergency} alone in "medical" and in a goodbye of one minute',
    ]);
  });

  it.each(['Let yourself fall asleep.', 'The numbers are on your screen.'])(
    'finds what has no place in care: %s',
    (line) => {
      const header = 'title: Test\nsection: practice\nfamily: senses\ncare: suicide\n\n';
      expect(problems(line, header)).toEqual([expect.stringMatching(/has no place in a session of care/)]);
    },
  );
});

describe('checkPractices', () => {
  const file = (name: string, body: string) => ({ file: name, text: `${HEADER}${body}\n` });

  it('finds a sentence that stands in two files, whatever its case', () => {
    const found = checkPractices([file('a.txt', 'Feel your breath.'), file('b.txt', 'Rest.\nFeel YOUR breath.')]);
    expect(found).toContainEqual({
      file: 'b.txt',
      line: 6,
      message: 'this sentence stands in a.txt, line 5 already',
    });
  });

  it('finds for whom nothing was written, and goes on after a file that cannot be read', () => {
    const found = checkPractices([file('a.txt', 'Rest. [oops]'), file('b.txt', 'Feel your breath.')]);
    const messages = found.map(({ message }) => message).join('\n');
    expect(messages).toMatch(/\[oops\] is not a mark/);
    expect(messages).toMatch(/no practice with "family: body scan"/);
    expect(messages).toMatch(/no practice with "section: arrive" for any feeling in a session of 1 minutes/);
    expect(messages).toMatch(/no practice with "section: breathe" for "care: suicide"/);
  });
});

describe('readingGrade', () => {
  it('is low for short words in short sentences and rises with both', () => {
    const easy = readingGrade(['The cat sat on the mat.', 'It was warm.']);
    const harder = readingGrade(['The animal was resting on a comfortable carpet, which had been heated earlier.']);
    expect(easy).toBeLessThan(2);
    expect(harder).toBeGreaterThan(8);
  });
});
