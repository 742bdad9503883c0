import { describe, expect, it } from 'vitest';
import { readCorpus, readEveryday } from './corpus.ts';
import { safetyKinds } from './wire.ts';

const tuned = readCorpus('tuned', safetyKinds);
const heldOut = readCorpus('held-out', safetyKinds);
const files = [...new Set(tuned.map(({ file }) => file))];
const isLanguage = (file: string): boolean => file.length === 2;

describe('the corpus', () => {
  it.each(files.filter((file) => file !== 'distress'))('has enough sentences of danger and look-alikes: %s', (file) => {
    const all = [...tuned, ...heldOut].filter((sentence) => sentence.file === file);
    const lookAlikes = all.filter(({ tier }) => tier === 'none').length;
    const fewest = isLanguage(file) ? 60 : 100;
    expect(Math.min(lookAlikes, all.length - lookAlikes)).toBeGreaterThanOrEqual(fewest);
  });

  it('holds enough sentences of each kind out, and none of them is tuned', () => {
    for (const file of files) {
      const held = heldOut.filter((sentence) => sentence.file === file);
      expect(held.filter(({ tier }) => tier === 'none').length, file).toBeGreaterThanOrEqual(
        isLanguage(file) ? 20 : 50,
      );
    }
    const seen = new Set(tuned.map(({ text }) => text.toLowerCase()));
    expect(heldOut.filter(({ text }) => seen.has(text.toLowerCase()))).toEqual([]);
  });

  it('has everyday text to put sentences into', () => {
    for (const part of ['tuned', 'held-out'] as const) expect(readEveryday(part).length).toBeGreaterThanOrEqual(30);
  });
});
