import { describe, expect, it } from 'vitest';
import { SAMPLE_RATE } from '../meditation/pcm.ts';
import type { Section } from '../meditation/script/script.ts';
import type { PlacedUtterance } from '../meditation/timeline/sessionLog.ts';
import { chaptersOf } from './chapters.ts';

const placed = (section: Section, startSeconds: number, endSeconds: number): PlacedUtterance => ({
  ...{ id: 0, section, text: 'x', breath: [], pause_seconds: 0, gain_db: 0, sha: '' },
  ...{ start_sample: startSeconds * SAMPLE_RATE, samples: (endSeconds - startSeconds) * SAMPLE_RATE },
});
const END = 60 * SAMPLE_RATE;

describe('the chapters of a session', () => {
  it('cover all of it, one a section, and begin a second before the first word', () => {
    const utterances = [placed('arrive', 6, 9), placed('arrive', 12, 15), placed('practice', 20, 24)];
    expect(chaptersOf(utterances, END)).toEqual([
      { title: 'Arriving', startMs: 0, endMs: 19_000 },
      { title: 'Practice', startMs: 19_000, endMs: 60_000 },
    ]);
  });

  it('do not begin while the one before is still speaking', () => {
    const utterances = [placed('arrive', 6, 9), placed('breathe', 9.5, 12)];
    expect(chaptersOf(utterances, END).map(({ startMs }) => startMs)).toEqual([0, 9000]);
  });

  it('are none when nothing is said', () => {
    expect(chaptersOf([], END)).toEqual([]);
  });
});
