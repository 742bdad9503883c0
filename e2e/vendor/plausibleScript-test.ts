import { ScriptParser } from '@float/backend/src/meditation/script/parseScript.ts';
import { countWords, sections } from '@float/backend/src/meditation/script/script.ts';
import { sentenceKeys } from '@float/backend/src/meditation/script/sentences.ts';
import { wordingRules } from '@float/backend/src/meditation/script/wordingRules.ts';
import { expect, test } from 'vitest';
import { hearsByDefault, saysByDefault } from './defaultMinds.ts';
import { plausibleScript } from './plausibleScript.ts';

const parse = (text: string) => {
  const parser = new ScriptParser();
  const events = [...parser.push(text), ...parser.end()];
  const utterances = events.flatMap((event) => (event.type === 'utterance' ? [event.utterance] : []));
  const titles = events.flatMap((event) => (event.type === 'title' ? [event.title] : []));
  return { titles, utterances, words: utterances.reduce((sum, { text: said }) => sum + countWords(said), 0) };
};

const lengths = [100, 300, 700, 1_500, 3_600].flatMap((words) => [1, 2, 3].map((seed) => [words, seed] as const));

test.each(lengths)('a script of %i words by seed %i has five parts and no sentence twice', (words, seed) => {
  const { titles, utterances, words: written } = parse(plausibleScript(words, seed));
  expect(titles).toHaveLength(1);
  expect([...new Set(utterances.map(({ section }) => section))]).toEqual([...sections]);
  expect(Math.abs(written - words)).toBeLessThanOrEqual(15);
  const keys = utterances.flatMap(({ text }) => sentenceKeys(text));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('a script leads breaths, and only says what may be said here', () => {
  const { utterances } = parse(plausibleScript(3_600, 4));
  const breathing = utterances.filter(({ breath }) => breath.length > 0);
  expect(new Set(breathing.map(({ section }) => section))).toEqual(new Set(['breathe']));
  const bad = utterances.filter(({ text }) => wordingRules.some(({ pattern }) => pattern.test(text)));
  expect(bad.map(({ text }) => text)).toEqual([]);
});

test('the same seed gives the same script, another one another', () => {
  expect(plausibleScript(300, 1)).toBe(plausibleScript(300, 1));
  expect(plausibleScript(300, 1)).not.toBe(plausibleScript(300, 2));
});

test('even the shortest script has its five parts', () => {
  const { utterances } = parse(plausibleScript(1, 1));
  expect(utterances.map(({ section }) => section)).toEqual([...sections]);
});

test('by default as many words are said as the prompt asks for, else 300', () => {
  const wordsFor = (...contents: string[]) =>
    parse(
      saysByDefault({
        messages: contents.map((content) => ({ role: 'user', content })),
        model: 'm',
        isStructured: false,
      }),
    ).words;
  expect(Math.abs(wordsFor('Write about 1,200 words.', 'Calmly.') - 1_200)).toBeLessThanOrEqual(15);
  expect(Math.abs(wordsFor('Write about 1,200 words.', 'No, about 150 words.') - 150)).toBeLessThanOrEqual(15);
  expect(Math.abs(wordsFor('Write.') - 300)).toBeLessThanOrEqual(15);
});

test('by default a summary is that of a sad person, and the same is heard in every recording', () => {
  const summary: unknown = JSON.parse(saysByDefault({ messages: [], model: 'm', isStructured: true }));
  expect(summary).toMatchObject({ sentiment_label: 'Sad', intensity: 'medium' });
  const heard = [1, 2].map((length) => hearsByDefault({ bytes: new Uint8Array(length), mediaType: 'audio/webm' }));
  expect(heard[0]).toBe(heard[1]);
});
