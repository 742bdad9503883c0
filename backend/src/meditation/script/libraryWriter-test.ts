import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { loadPractices } from './loadPractices.ts';
import { type ScriptRequest, sections, type Utterance } from './script.ts';
import {
  feeling,
  libraryWriter as writer,
  pauseScale,
  practicesOf,
  repeatedSentences,
  requestFor,
  utterancesOf,
  wordsOf,
  writeEvents,
  writeScript,
} from './scriptFixture.ts';
import { sentenceKeys } from './sentences.ts';

const { signal } = new AbortController();
const practices = await loadPractices();
const seeds = [1, 2, 3, 4, 5, 6, 7];
const textOf = async (request: ScriptRequest): Promise<string> =>
  (await writeScript(request)).map(({ text }) => text).join(' ');

describe('createLibraryWriter', () => {
  it('writes the same script for the same seed, another for another', async () => {
    const [one, same, other] = [
      await writeEvents(requestFor(5, 3)),
      await writeEvents(requestFor(5, 3)),
      await writeEvents({ ...requestFor(5, 3), seed: 4 }),
    ];
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('starts with one title, which says what the session is made of', async () => {
    const events = await writeEvents(requestFor(5, 5));
    expect(events.filter(({ type }) => type === 'title')).toEqual([events[0]]);
    expect(events[0]).toMatchObject({ title: expect.stringMatching(/^[A-Z][a-z, ]+$/) as string });
    const used = await practicesOf(requestFor(5, 5));
    expect(used.filter((id) => id.startsWith('arrive'))).toHaveLength(1);
    expect(used.filter((id) => id.startsWith('return'))).toHaveLength(1);
    expect(new Set(used).size).toBe(used.length);
  });

  it('quotes the person once, and only in the arrival', async () => {
    const quoted = (await writeScript(requestFor(10, 2))).filter(({ text }) => text.includes('I am tired'));
    expect(quoted.map(({ section }) => section)).toEqual(['arrive']);
    expect(quoted[0]?.text).toMatch(/: I am tired\.$/);
  });

  it('honours what was answered, and names from a summary what occupies the person', async () => {
    const others = {
      floats: [
        { ...feeling('Fearful', 'medium'), prompt: 'I feel restless', user_summary: 'You worry about an exam.' },
      ],
      questionsAndAnswers: [{ question: 'What would help?', answer: 'a walk in the park' }],
    };
    const texts = await Promise.all(seeds.map((seed) => textOf(requestFor(20, seed, others))));
    expect(texts.filter((text) => text.includes('A walk in the park')).length).toBeGreaterThan(2);
    expect(texts.filter((text) => text.includes('your studies')).length).toBeGreaterThan(2);
    expect(texts.filter((text) => text.includes('exam'))).toEqual([]);
  });

  it('lets the strongest feeling lead and honours the others', async () => {
    const floats = [feeling('Disgusted', 'low'), feeling('Sad', 'low'), feeling('Fearful', 'high')];
    for (const seed of seeds) {
      const text = await textOf(requestFor(5, seed, { floats }));
      expect(text).toMatch(/there is strong fear/i);
      expect(text).toMatch(/a little disgust and a little sadness/i);
      const used = await practicesOf(requestFor(30, seed, { floats }));
      const written = practices.filter(({ id, section }) => section === 'practice' && used.includes(id));
      const honoured = new Set(written.flatMap((practice) => practice.feelings));
      expect([...honoured]).toEqual(expect.arrayContaining(['Fearful', 'Disgusted', 'Sad']));
    }
  });

  it('says nothing of anger or sadness to a glad person', async () => {
    for (const seed of seeds) {
      const utterances = await writeScript(requestFor(20, seed, { floats: [feeling('Happy')] }));
      expect(utterances.filter(({ text }) => /\b(?:anger|angry|sadness|worried mind|grief)\b/i.test(text))).toEqual([]);
    }
  });

  it('speaks of grief only to those who wrote of it', async () => {
    const floats = (prompt: string) => [{ ...feeling('Sad', 'high'), prompt }];
    for (const seed of seeds) {
      const mourning = requestFor(10, seed, { floats: floats('My dog died last week') });
      expect(await practicesOf(mourning)).toContain('practiceGrief');
      expect(await textOf(mourning)).not.toMatch(/dog|died/);
      expect(await practicesOf(requestFor(30, seed, { floats: floats('My phone died') }))).not.toContain(
        'practiceGrief',
      );
    }
  });

  it('lets a person sleep on at night, and wakes nobody who writes of falling asleep', async () => {
    const night = /Night|Drift/;
    const sleepless = { floats: [{ ...feeling('Neutral'), prompt: 'I cannot fall asleep' }] };
    for (const seed of seeds) {
      for (const minutes of [1, 5, 20]) {
        expect((await practicesOf(requestFor(minutes, seed, { hour: 23 }))).at(-1)).toMatch(night);
        expect((await practicesOf(requestFor(minutes, seed, sleepless))).at(-1)).toMatch(night);
        expect((await practicesOf(requestFor(minutes, seed, { hour: 8 }))).join(' ')).not.toMatch(/Night|Drift|Sleep/);
        expect(await textOf(requestFor(minutes, seed, { hour: 2 }))).not.toMatch(/stretch|jump up|rest of the day/);
      }
    }
  });

  it('brings other practices than the last sessions did', async () => {
    for (const seed of seeds) {
      const request = requestFor(5, seed, { floats: [feeling('Sad', 'medium')] });
      const before = await practicesOf(request);
      const after = await practicesOf({ ...request, recent: before });
      const again = after.filter((id) => before.includes(id) && /^(?:breathe|practice)/.test(id));
      expect(again, `seed ${seed}`).toEqual([]);
    }
  });

  it('is whole when nothing can be quoted and nothing is named', async () => {
    const request = requestFor(3, 1, { floats: [{ prompt: '12345' }] });
    const utterances = await writeScript(request);
    expect(utterances.filter(({ text }) => text.includes(':'))).toEqual([]);
    expect(pauseScale(utterances, request)).toBeCloseTo(1, 1);
  });

  it('fits slow and quick voices too', async () => {
    for (const wordsPerMinute of [100, 119, 134, 160]) {
      for (const minutes of [1, 2, 4, 7, 15, 30]) {
        const request = requestFor(minutes, 2, { wordsPerMinute });
        const scale = pauseScale(await writeScript(request), request);
        expect(scale, `${wordsPerMinute} words, ${minutes} min`).toBeGreaterThan(0.85);
        expect(scale, `${wordsPerMinute} words, ${minutes} min`).toBeLessThan(1.2);
      }
    }
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    const events = writer.write(requestFor(5, 1), abort.signal)[Symbol.asyncIterator]();
    await events.next();
    abort.abort(new Error('enough'));
    await expect(events.next()).rejects.toThrow('enough');
  });
});

describe('continue', () => {
  const continueFrom = async (request: ScriptRequest, prefix: readonly Utterance[], from?: (typeof sections)[number]) =>
    utterancesOf(await Array.fromAsync(writer.continue(request, prefix, signal, from)));

  it('gives exactly the rest of its own script', async () => {
    for (const minutes of [1, 7]) {
      const request = requestFor(minutes, 3);
      const whole = await writeScript(request);
      for (let length = 0; length <= whole.length; length += 1) {
        expect(await continueFrom(request, whole.slice(0, length))).toEqual(whole.slice(length));
      }
    }
  });

  it('goes on from any prefix without repeating a sentence, and ends with the return', async () => {
    const minutes = fc.integer({ min: 1, max: 30 });
    await fc.assert(
      fc.asyncProperty(
        minutes,
        minutes,
        fc.nat(1000),
        fc.nat(1000),
        fc.nat(),
        fc.constantFrom(undefined, ...sections),
        async (length, otherLength, seed, otherSeed, position, from) => {
          const request = requestFor(length, seed);
          const other = await writeScript(requestFor(otherLength, otherSeed));
          // Not all of it: after its own last word a session is over.
          const prefix = other.slice(0, 1 + (position % (other.length - 1)));
          const rest = await continueFrom(request, prefix, from);
          expect(repeatedSentences(rest)).toEqual([]);
          const said = new Set(prefix.flatMap(({ text }) => sentenceKeys(text)));
          expect(rest.flatMap(({ text }) => sentenceKeys(text)).filter((key) => said.has(key))).toEqual([]);
          expect(rest.map(({ id }) => id)).toEqual(rest.map((_, index) => prefix.length + index));
          const all = [...prefix, ...rest].map(({ section }) => sections.indexOf(section));
          if (from === undefined) expect(all).toEqual(all.toSorted((one, next) => one - next));
          expect(rest.at(-1)?.section).toBe('return');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('fits the time that is left', async () => {
    for (const minutes of [3, 5, 10, 20, 30]) {
      for (const seed of seeds) {
        const request = requestFor(minutes, seed);
        const other = await writeScript({ ...request, seed: seed + 100 });
        for (const part of [0.05, 0.2, 0.4, 0.6]) {
          const prefix = other.slice(0, Math.ceil(other.length * part));
          const all = [...prefix, ...(await continueFrom(request, prefix))];
          const scale = pauseScale(all, request);
          expect(scale, `${minutes} min, seed ${seed}, after ${part}`).toBeGreaterThan(0.85);
          expect(scale, `${minutes} min, seed ${seed}, after ${part}`).toBeLessThan(1.2);
        }
      }
    }
  });

  it('goes on with care, and says again where help is', async () => {
    const prefix = (await writeScript(requestFor(5, 1))).slice(0, 6);
    const rest = await continueFrom(requestFor(5, 1, { care: 'suicide' }), prefix);
    expect(rest.map(({ text }) => text).join(' ')).toMatch(/help-line/);
  });

  it('supplies only the return when that is asked for', async () => {
    const request = requestFor(10, 4);
    const prefix = (await writeScript(request)).slice(0, 20);
    const rest = await continueFrom(request, prefix, 'return');
    expect(new Set(rest.map(({ section }) => section))).toEqual(new Set(['return']));
  });

  it('begins another practice where one is to begin, and does not take up again what was being said', async () => {
    const request = requestFor(10, 4);
    const whole = await writeScript(request);
    const first = whole.findIndex(({ section }) => section === 'practice');
    for (const length of [first + 1, first + 4]) {
      const rest = await continueFrom(request, whole.slice(0, length), 'practice');
      expect(rest[0]?.section).toBe('practice');
      expect(rest[0]?.text).not.toBe(whole[length]?.text);
    }
    // Where it has not begun, it is the session's own.
    expect(await continueFrom(request, whole.slice(0, first), 'practice')).toEqual(whole.slice(first));
  });

  it('says goodbye briefly when there is no time left', async () => {
    const prefix = (await writeScript(requestFor(10, 4))).filter(({ section }) => section !== 'return');
    const rest = await continueFrom(requestFor(5, 9), prefix);
    expect(wordsOf(rest)).toBeLessThan(30);
  });
});
