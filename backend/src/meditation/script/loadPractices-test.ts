import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './choosePractices.ts';
import { loadPractices } from './loadPractices.ts';
import { parsePractice } from './practice.ts';
import { countWords } from './script.ts';
import { sentenceKeys } from './sentences.ts';

const practices = await loadPractices();
const lines = practices.flatMap((practice) => practice.lines);

describe('the practices that come with Float', () => {
  it('are enough for half an hour', () => {
    const count = (section: string) => practices.filter((practice) => practice.section === section).length;
    expect([count('arrive'), count('breathe'), count('practice'), count('reflect'), count('return')]).toEqual([
      4, 5, 11, 3, 4,
    ]);
    expect(wordsOf(lines)).toBeGreaterThan(3500);
  });

  it('hold no sentence twice, but for the one that quotes', () => {
    const keys = lines.flatMap(({ text }) => sentenceKeys(text)).filter((key) => key !== 'you said words');
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  });

  it('are plain to the ear: short sentences, short words, no clichés', () => {
    const sentences = lines.length;
    const words = lines.flatMap(({ text }) => text.toLowerCase().match(/[a-z']+/g) ?? []);
    const syllables = words.reduce((sum, word) => sum + (word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1), 0);
    // Flesch–Kincaid grade.
    const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
    expect(grade).toBeLessThan(5);
    expect(Math.max(...lines.map(({ text }) => countWords(text)))).toBeLessThanOrEqual(24);
    expect(
      lines.filter(({ text }) => /journey|energy|negativ|universe|vibration|heal|cure|chakra/i.test(text)),
    ).toEqual([]);
  });

  it('pause for 2 to 12 seconds where a pause is written', () => {
    for (const { pauseAfterSeconds } of lines) {
      expect(pauseAfterSeconds).toBeGreaterThanOrEqual(2);
      expect(pauseAfterSeconds).toBeLessThanOrEqual(12);
    }
  });
});

const practice = (body: string, header = 'title: Test\nsection: breathe') =>
  parsePractice('test.txt', `${header}\n\n${body}\n`);

describe('parsePractice', () => {
  it('reads metadata and lines, optional ones in arrivals too', () => {
    const header = 'title: Here\nsection: arrive\nfeelings: Sad, Fearful\nintensity: high\nplace: late';
    expect(practice('You are welcome to rest here.\n[optional] Take any seat you like. [pause 4]', header)).toEqual({
      name: 'test.txt',
      title: 'Here',
      section: 'arrive',
      feelings: ['Sad', 'Fearful'],
      intensities: ['high'],
      place: 'late',
      lines: [
        { text: 'You are welcome to rest here.', pauseAfterSeconds: 1.2, importance: 'essential' },
        { text: 'Take any seat you like.', pauseAfterSeconds: 4, importance: 'optional' },
      ],
    });
  });

  it.each([
    ['a key that does not exist', 'title: A\nsection: breathe\nmood: calm', 'Hello there.', /test\.txt, line 3: mood/],
    ['a section that does not exist', 'title: A\nsection: sleep', 'Hello there.', /line 2: section/],
    [
      'a feeling that does not exist',
      'title: A\nsection: breathe\nfeelings: Sad, Blue',
      'Hi there.',
      /line 3: feelings/,
    ],
    ['a missing title', 'section: breathe', 'Hello there.', /test\.txt, line 1: title/],
    ['a mistyped mark', 'title: A\nsection: breathe', 'Hello. [puase 3]', /line 4: \[puase 3\]/],
    ['an unclosed mark', 'title: A\nsection: breathe', 'Hello.\nAgain. [pause 3', /line 5: \[pause 3/],
    ['a digit', 'title: A\nsection: breathe', 'Count to 5.', /line 4: "5" cannot be spoken/],
    ['an unknown slot', 'title: A\nsection: breathe', 'Hello {name}.', /line 4: a slot is/],
    ['no core', 'title: A\nsection: breathe', '[optional] Perhaps.', /no line that is always spoken/],
    ['no text at all', 'title: A', '', /test\.txt, line 1: section/],
  ])('refuses %s, naming file and line', (_what, header, body, message) => {
    expect(() => practice(body, header)).toThrow(message);
  });
});

describe('loadPractices', () => {
  it('says which section nothing was written for', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'practices-'));
    try {
      await writeFile(join(directory, 'one.txt'), 'title: One\nsection: arrive\n\nYou are welcome.\n');
      await expect(loadPractices(directory)).rejects.toThrow(/no practice with "section: breathe"/);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
