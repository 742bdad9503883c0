import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPractices } from './loadPractices.ts';
import { parsePractice } from './practice.ts';

const practice = (body: string, header = 'title: Test\nsection: breathe\nfamily: breath counting') =>
  parsePractice('test.txt', `${header}\n\n${body}\n`);

describe('parsePractice', () => {
  it('reads metadata and lines, optional ones in arrivals too', () => {
    const header =
      'title: Here\nsection: arrive\nfamily: arrival\nfeelings: Sad, Fearful\nintensity: high\nplace: late\n' +
      'time: night, evening\nmentions: cannot sleep, tired\nshortest: 3\nlongest: 10\ncare: abuse';
    expect(
      practice('You are welcome to rest here.\n[optional] Take a breath. [inhale 4] [exhale 6] [pause 2]', header),
    ).toEqual({
      id: 'test',
      title: 'Here',
      section: 'arrive',
      family: 'arrival',
      feelings: ['Sad', 'Fearful'],
      intensities: ['high'],
      place: 'late',
      times: ['night', 'evening'],
      mentions: ['cannot sleep', 'tired'],
      shortestMinutes: 3,
      longestMinutes: 10,
      care: ['abuse'],
      lines: [
        { text: 'You are welcome to rest here.', breath: [], pauseAfterSeconds: 1.2, importance: 'essential' },
        {
          text: 'Take a breath.',
          breath: [
            { phase: 'inhale', seconds: 4 },
            { phase: 'exhale', seconds: 6 },
          ],
          pauseAfterSeconds: 2,
          importance: 'optional',
        },
      ],
    });
  });

  it.each([
    [
      'a key that does not exist',
      'title: A\nsection: breathe\nfamily: rest\nmood: calm',
      'Hello there.',
      /test\.txt, line 4: mood/,
    ],
    ['a section that does not exist', 'title: A\nsection: sleep\nfamily: rest', 'Hello there.', /line 2: section/],
    [
      'a feeling that does not exist',
      'title: A\nsection: breathe\nfamily: rest\nfeelings: Sad, Blue',
      'Hi there.',
      /line 4: feelings/,
    ],
    [
      'lengths in the wrong order',
      'title: A\nsection: breathe\nfamily: rest\nshortest: 9\nlongest: 5',
      'Hi.',
      /line 5: longest/,
    ],
    ['a missing title', 'section: breathe\nfamily: rest', 'Hello there.', /test\.txt, line 2: title: is needed/],
    ['a mistyped mark', 'title: A\nsection: breathe\nfamily: rest', 'Hello. [puase 3]', /line 5: \[puase 3\]/],
    ['an unclosed mark', 'title: A\nsection: breathe\nfamily: rest', 'Hello.\nAgain. [pause 3', /line 6: \[pause 3/],
    ['a digit', 'title: A\nsection: breathe\nfamily: rest', 'Count to 5.', /line 5: "5" cannot be spoken/],
    ['an unknown slot', 'title: A\nsection: breathe\nfamily: rest', 'Hello {name}.', /line 5: a slot is/],
    ['no core', 'title: A\nsection: breathe\nfamily: rest', '[optional] Perhaps.', /no line that is always spoken/],
    ['no text at all', 'title: A', '', /test\.txt, line 1: section: is needed/],
  ])('refuses %s, naming file and line', (_what, header, body, message) => {
    expect(() => practice(body, header)).toThrow(message);
  });
});

describe('loadPractices', () => {
  it('says which section nothing was written for', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'practices-'));
    try {
      await writeFile(join(directory, 'one.txt'), 'title: One\nsection: arrive\nfamily: arrival\n\nYou are welcome.\n');
      await expect(loadPractices(directory)).rejects.toThrow(/no practice with "section: breathe"/);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
