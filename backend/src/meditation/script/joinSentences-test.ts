import { plausibleScript } from '@float/e2e/vendor/plausibleScript.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSentences } from './joinSentences.ts';
import { DEFAULT_PAUSE_SECONDS, ScriptParser } from './parseScript.ts';
import type { ScriptEvent, ScriptWriter, Utterance } from './script.ts';
import { countWords, sections } from './script.ts';
import { libraryWriter, requestFor, utterancesOf, wordsOf } from './scriptFixture.ts';

const NEVER = new AbortController().signal;
const request = requestFor(5, 1);
const TITLE: ScriptEvent = { type: 'title', title: 'A quiet pause', practices: ['rest'] };

const writerOf = (utterances: readonly Utterance[]): ScriptWriter => {
  const events = utterances.map((utterance): ScriptEvent => ({ type: 'utterance', utterance }));
  return {
    write: async function* () {
      for (const event of [TITLE, ...events]) yield await Promise.resolve(event);
    },
    continue: async function* (_request, prefix) {
      for (const event of events)
        if (event.type === 'utterance' && event.utterance.id > (prefix.at(-1)?.id ?? -1))
          yield await Promise.resolve(event);
    },
  };
};

const joinedBy = async (writer: ScriptWriter, maxCharacters: number) =>
  Array.fromAsync(joinSentences(writer, maxCharacters).write(request, NEVER));

const word = fc.constantFrom('let', 'your', 'breath', 'be', 'as', 'it', 'is', 'don’t', 'hurry', '10');
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const breaths = [{ phase: 'inhale', seconds: 4 } as const, { phase: 'exhale', seconds: 6 } as const];
const lines = fc.record({
  text: sentence,
  breath: fc.constantFrom([], [], [], [], breaths),
  pauseAfterSeconds: fc.constantFrom(0, 0.6, 1.2, 1.2, 1.2, 1.2, 1.21, 5),
  importance: fc.constantFrom<Utterance['importance'][]>('essential', 'essential', 'essential', 'optional', 'spare'),
});

/** Ids rise, with gaps where a writer has dropped lines. */
const scripts = fc
  .array(fc.tuple(lines, fc.integer({ min: 1, max: 2 }), fc.boolean()), { maxLength: 30 })
  .map((all) => {
    let [id, section] = [-1, 0];
    return all.map(([line, step, isNext], index): Utterance => {
      id += index < 4 ? 1 : step;
      if (isNext && index % 3 === 0) section = Math.min(section + 1, sections.length - 1);
      return { id, section: sections[section]!, ...line };
    });
  });

const textOf = (utterances: readonly Utterance[]) => utterances.map(({ text }) => text).join(' ');
const breathsOf = (utterances: readonly Utterance[]) => utterances.flatMap(({ breath }) => breath);

/** Of what was written, those that one utterance is made of. */
const partsOf = (joined: readonly Utterance[], written: readonly Utterance[]): Utterance[][] =>
  joined.map(({ id }, index) =>
    written.filter((one) => one.id >= id && one.id < (joined[index + 1]?.id ?? Number.POSITIVE_INFINITY)),
  );

describe('joined sentences', () => {
  const maxima = fc.integer({ min: 1, max: 300 });

  it('are the same words, in the same order, with the same breaths', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, maxima, async (written, max) => {
        const events = await joinedBy(writerOf(written), max);
        const joined = utterancesOf(events);
        expect(events[0]).toEqual(TITLE);
        expect(textOf(joined)).toBe(textOf(written));
        expect(breathsOf(joined)).toEqual(breathsOf(written));
        expect(wordsOf(joined)).toBe(wordsOf(written));
      }),
    );
  });

  it('are one utterance only where nothing lies between them', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, maxima, async (written, max) => {
        const joined = utterancesOf(await joinedBy(writerOf(written), max));
        for (const [index, parts] of partsOf(joined, written).entries()) {
          const one = joined[index]!;
          expect(textOf(parts)).toBe(one.text);
          for (const { section, importance } of parts)
            expect([section, importance]).toEqual([one.section, one.importance]);
          for (const { breath, pauseAfterSeconds } of parts.slice(0, -1)) {
            expect(breath).toEqual([]);
            expect(pauseAfterSeconds).toBeLessThanOrEqual(DEFAULT_PAUSE_SECONDS);
          }
          const last = parts.at(-1)!;
          expect([one.breath, one.pauseAfterSeconds]).toEqual([last.breath, last.pauseAfterSeconds]);
          if (parts.length > 1) expect(one.text.length).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  it('are as long as they may be: two that stand apart could not be one', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, maxima, async (written, max) => {
        const joined = utterancesOf(await joinedBy(writerOf(written), max));
        const parts = partsOf(joined, written);
        for (const [index, next] of joined.slice(1).entries()) {
          const one = joined[index]!;
          const isApart =
            one.id < 3 || one.section !== next.section || one.importance !== next.importance || one.breath.length > 0;
          const length = one.text.length + 1 + parts[index + 1]![0]!.text.length;
          expect(isApart || one.pauseAfterSeconds > DEFAULT_PAUSE_SECONDS || length > max).toBe(true);
        }
      }),
    );
  });

  it('leave the first three alone, and keep ids that rise and are those of first sentences', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, maxima, async (written, max) => {
        const joined = utterancesOf(await joinedBy(writerOf(written), max));
        expect(joined.slice(0, 3)).toEqual(written.slice(0, 3));
        const ids = joined.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
        const known = new Set(written.map(({ id }) => id));
        expect(ids.every((id) => known.has(id))).toBe(true);
      }),
    );
  });

  it('are the same on every run', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, maxima, async (written, max) => {
        const writer = writerOf(written);
        expect(await joinedBy(writer, max)).toEqual(await joinedBy(writer, max));
      }),
    );
  });

  it('go on behind what was written before, as the writer does', async () => {
    await fc.assert(
      fc.asyncProperty(scripts, maxima, fc.nat(30), async (written, max, cut) => {
        const prefix = written.slice(0, cut);
        const writer = joinSentences(writerOf(written), max);
        const rest = utterancesOf(await Array.fromAsync(writer.continue(request, prefix, NEVER)));
        expect(textOf(rest)).toBe(textOf(written.slice(cut)));
        expect(rest.every(({ id }) => id > (prefix.at(-1)?.id ?? -1))).toBe(true);
      }),
    );
  });
});

describe('a joining writer', () => {
  const say = (id: number, others: Partial<Utterance> = {}): Utterance => ({
    ...{ id, section: 'practice', text: `Sentence ${id}.`, breath: [], pauseAfterSeconds: 1.2 },
    ...{ importance: 'essential', ...others },
  });

  it('makes paragraphs', async () => {
    const written = [0, 1, 2, 3, 4, 5].map((id) => say(id));
    expect(utterancesOf(await joinedBy(writerOf(written), 25)).map(({ text }) => text)).toEqual([
      ...['Sentence 0.', 'Sentence 1.', 'Sentence 2.'],
      ...['Sentence 3. Sentence 4.', 'Sentence 5.'],
    ]);
  });

  it('lets a sentence that is too long alone, and does not cut it', async () => {
    const long = 'a '.repeat(60).trim();
    const written = [say(3), say(4, { text: long }), say(5)];
    expect(utterancesOf(await joinedBy(writerOf(written), 40)).map(({ id }) => id)).toEqual([3, 4, 5]);
  });

  it.each([
    ['a pause', { pauseAfterSeconds: 5 }],
    ['a breath', { breath: breaths }],
  ])('hands on at once what ends with %s: it need not wait for a writer that is slow', async (_, others) => {
    const writer: ScriptWriter = {
      ...writerOf([]),
      write: async function* () {
        yield { type: 'utterance', utterance: say(3) };
        yield { type: 'utterance', utterance: say(4, others) };
        await new Promise(() => undefined);
      },
    };
    const events = joinSentences(writer, 400).write(request, NEVER)[Symbol.asyncIterator]();
    expect((await events.next()).value).toMatchObject({ utterance: { id: 3, text: 'Sentence 3. Sentence 4.' } });
  });

  it('can be repeated when its writer can', () => {
    expect(joinSentences(libraryWriter, 400).isRepeatable).toBe(libraryWriter.isRepeatable);
    expect('isRepeatable' in joinSentences(writerOf([]), 400)).toBe(false);
  });

  it.each([150, 600, 2000])(
    'makes fewer and longer utterances of a model’s %i words, and loses none',
    async (words) => {
      const parser = new ScriptParser();
      const written = utterancesOf([...parser.push(plausibleScript(words, words)), ...parser.end()]);
      const joined = utterancesOf(await joinedBy(writerOf(written), 400));
      expect(textOf(joined)).toBe(textOf(written));
      expect(countWords(textOf(joined))).toBe(wordsOf(written));
      expect(joined.length).toBeLessThan(written.length);
      expect(joined.every(({ text }) => text.length <= 400)).toBe(true);
    },
  );

  it('leaves what the library writes as it is: its lines have their pauses', async () => {
    const written = await Array.fromAsync(libraryWriter.write(request, NEVER));
    expect(await joinedBy(libraryWriter, 400)).toEqual(written);
  });
});
