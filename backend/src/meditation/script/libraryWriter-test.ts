import { feelings, type Float, intensities } from '@float/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibraryWriter } from './libraryWriter.ts';
import { loadPractices } from './loadPractices.ts';
import { countWords, type ScriptEvent, type ScriptRequest, sections, type Utterance } from './script.ts';
import { sentenceKeys } from './sentences.ts';

const writer = createLibraryWriter(await loadPractices());
const { signal } = new AbortController();

const requestFor = (minutes: number, seed: number, floats?: Float[]): ScriptRequest => ({
  floats: floats ?? [
    {
      sentiment_label: feelings[seed % feelings.length],
      intensity: intensities[seed % intensities.length],
      prompt: 'I am tired and my head is full',
    },
  ],
  questionsAndAnswers: [],
  durationSeconds: minutes * 60,
  wordsPerMinute: 136,
  seed,
});

const collect = async (events: AsyncIterable<ScriptEvent>): Promise<ScriptEvent[]> => Array.fromAsync(events);
const utterancesOf = (events: readonly ScriptEvent[]): Utterance[] =>
  events.flatMap((event) => (event.type === 'utterance' ? [event.utterance] : []));
const write = async (request: ScriptRequest) => utterancesOf(await collect(writer.write(request, signal)));

const spoken = (utterances: readonly Utterance[]) => utterances.filter(({ importance }) => importance !== 'spare');
const words = (utterances: readonly Utterance[]) => utterances.reduce((sum, { text }) => sum + countWords(text), 0);
const pauses = (utterances: readonly Utterance[]) =>
  utterances.reduce((sum, { pauseAfterSeconds }) => sum + pauseAfterSeconds, 0);
const speech = (utterances: readonly Utterance[], request: ScriptRequest) =>
  (words(utterances) / request.wordsPerMinute) * 60;

/** By how much pauses must be scaled for the session to last exactly as long as asked. */
const pauseScale = (utterances: readonly Utterance[], request: ScriptRequest): number =>
  (request.durationSeconds - 6.2 - 14 - speech(spoken(utterances), request)) / pauses(spoken(utterances));

const repeated = (utterances: readonly Utterance[]): string[] => {
  const keys = utterances.flatMap(({ text }) => sentenceKeys(text));
  return keys.filter((key, index) => keys.indexOf(key) < index);
};

const everyLength = Array.from({ length: 30 }, (_, index) => index + 1);
const seeds = [1, 2, 3, 4, 5, 6, 7];
const everySession = await Promise.all(
  everyLength.flatMap((minutes) =>
    seeds.map(async (seed) => {
      const request = requestFor(minutes, seed);
      return { minutes, seed, request, utterances: await write(request) };
    }),
  ),
);

describe('a session from the library, for 1 to 30 minutes and every feeling', () => {
  it('says no sentence twice, and nothing broken', () => {
    for (const { utterances } of everySession) {
      expect(repeated(utterances)).toEqual([]);
      for (const { text } of utterances) {
        expect(text).not.toMatch(/[{}[\]()]|undefined|[.,:!?]{2}| [.,:!?]|\s\s/);
        expect(text).toMatch(/^[A-Z].*[.?]$/);
      }
    }
  });

  it('fits its length with the pauses as written', () => {
    for (const { request, utterances, minutes, seed } of everySession) {
      const scale = pauseScale(utterances, request);
      expect(scale, `${minutes} min, seed ${seed}`).toBeGreaterThan(0.85);
      expect(scale, `${minutes} min, seed ${seed}`).toBeLessThan(1.2);
      expect(Math.max(...utterances.map(({ pauseAfterSeconds }) => pauseAfterSeconds))).toBeLessThanOrEqual(20);
    }
  });

  it('is half speech up to ten minutes, and calmer the longer it is', () => {
    for (const { request, utterances, minutes } of everySession) {
      const share = speech(spoken(utterances), request) / (request.durationSeconds - 20.2);
      const [least, most] = minutes <= 10 ? [0.45, 0.55] : minutes < 20 ? [0.4, 0.53] : [0.34, 0.45];
      expect(share).toBeGreaterThan(least);
      expect(share).toBeLessThan(most);
    }
  });

  it('leaves the timeline something to drop and something to add, never in arrive or return', () => {
    for (const { utterances, minutes } of everySession) {
      const flexible = utterances.filter(({ importance }) => importance !== 'essential');
      expect(flexible.filter(({ section }) => section === 'arrive' || section === 'return')).toEqual([]);
      if (minutes < 5) continue;
      expect(utterances.some(({ importance }) => importance === 'spare')).toBe(true);
      const optional = utterances.filter(({ importance }) => importance === 'optional');
      expect(words(optional) / words(spoken(utterances))).toBeGreaterThan(0.05);
      expect(words(optional) / words(spoken(utterances))).toBeLessThan(0.13);
    }
  });

  it('numbers utterances from 0 and goes through the sections in order, from arrive to return', () => {
    for (const { utterances, minutes } of everySession) {
      expect(utterances.map(({ id }) => id)).toEqual(utterances.map((_, index) => index));
      const order = utterances.map(({ section }) => sections.indexOf(section));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      expect(new Set(order).size).toBeGreaterThanOrEqual(minutes >= 5 ? 5 : minutes >= 3 ? 4 : 3);
    }
  });
});

describe('createLibraryWriter', () => {
  it('writes the same script for the same seed, another for another', async () => {
    const [one, same, other] = [
      await collect(writer.write(requestFor(5, 3), signal)),
      await collect(writer.write(requestFor(5, 3), signal)),
      await collect(writer.write({ ...requestFor(5, 3), seed: 4 }, signal)),
    ];
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('starts with one title', async () => {
    const events = await collect(writer.write(requestFor(5, 5), signal));
    expect(events.filter(({ type }) => type === 'title')).toEqual([events[0]]);
    expect(events[0]).toMatchObject({ title: expect.stringMatching(/^[A-Z][a-z, ]+$/) as string });
  });

  it('quotes the person once, and only in the arrival', async () => {
    const utterances = await write(requestFor(10, 2));
    const quoted = utterances.filter(({ text }) => text.includes('I am tired'));
    expect(quoted.map(({ text, section }) => ({ text, section }))).toEqual([
      { text: 'You said: I am tired and my head is full.', section: 'arrive' },
    ]);
  });

  it('names what is felt, the strongest first', async () => {
    const floats: Float[] = [
      { sentiment_label: 'Sad', intensity: 'low' },
      { sentiment_label: 'Fearful', intensity: 'high' },
    ];
    const text = (await write(requestFor(5, 1, floats))).map((utterance) => utterance.text).join(' ');
    expect(text).toMatch(/there is strong fear and a little sadness/i);
  });

  it('says nothing of anger or sadness to a glad person', async () => {
    for (const seed of seeds) {
      const utterances = await write(requestFor(20, seed, [{ sentiment_label: 'Happy' }]));
      expect(utterances.filter(({ text }) => /anger|angry|sadness|worried mind/.test(text))).toEqual([]);
    }
  });

  it('is whole when nothing can be quoted and nothing is named', async () => {
    const request = requestFor(3, 1, [{ prompt: '12345' }]);
    const utterances = await write(request);
    expect(utterances.filter(({ text }) => text.includes('You said'))).toEqual([]);
    expect(pauseScale(utterances, request)).toBeCloseTo(1, 1);
  });

  it('fits slow and quick voices too', async () => {
    for (const wordsPerMinute of [100, 120, 160, 180]) {
      for (const minutes of [1, 3, 10, 30]) {
        const request = { ...requestFor(minutes, 2), wordsPerMinute };
        const scale = pauseScale(await write(request), request);
        expect(scale).toBeGreaterThan(0.85);
        expect(scale).toBeLessThan(1.2);
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
    utterancesOf(await collect(writer.continue(request, prefix, signal, from)));

  it('gives exactly the rest of its own script', async () => {
    for (const minutes of [1, 7]) {
      const request = requestFor(minutes, 3);
      const whole = await write(request);
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
          const other = await write(requestFor(otherLength, otherSeed));
          const prefix = other.slice(0, 1 + (position % other.length));
          const rest = await continueFrom(request, prefix, from);
          expect(repeated(rest)).toEqual([]);
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
        const other = await write({ ...request, seed: seed + 100 });
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

  it('supplies only the return when that is asked for', async () => {
    const request = requestFor(10, 4);
    const prefix = (await write(request)).slice(0, 20);
    const rest = await continueFrom(request, prefix, 'return');
    expect(new Set(rest.map(({ section }) => section))).toEqual(new Set(['return']));
  });

  it('says goodbye briefly when there is no time left', async () => {
    const prefix = (await write(requestFor(10, 4))).filter(({ section }) => section !== 'return');
    const rest = await continueFrom(requestFor(5, 9), prefix);
    expect(words(rest)).toBeLessThan(30);
  });
});
