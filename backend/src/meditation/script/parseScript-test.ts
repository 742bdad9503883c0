import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFTER_BREATH_SECONDS, DEFAULT_PAUSE_SECONDS, parseScript, ScriptParser } from './parseScript.ts';
import { breathSeconds, type ScriptEvent, sections, type Utterance } from './script.ts';
import { MAX_UTTERANCE_CHARACTERS } from './sentences.ts';

const parse = (...chunks: string[]): ScriptEvent[] => {
  const parser = new ScriptParser();
  return [...chunks.flatMap((chunk) => parser.push(chunk)), ...parser.end()];
};
const utterancesOf = (events: readonly ScriptEvent[]): Utterance[] =>
  events.flatMap((event) => (event.type === 'utterance' ? [event.utterance] : []));
const texts = (text: string): string[] => utterancesOf(parse(text)).map((utterance) => utterance.text);
const pauses = (text: string): number[] => utterancesOf(parse(text)).map((utterance) => utterance.pauseAfterSeconds);
const letters = (text: string): string => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';

/** Text as a model may write it, good or bad. */
const scriptText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.stringMatching(/^[a-zA-Zéß']{1,12}$/) },
      { weight: 3, arbitrary: fc.constantFrom('. ', '? ', '! ', ', ', '… ', '.', ' ', '\n', '\n\n', ': ', '。') },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          '[pause 6]',
          '[ Pause: 2.5 s ]',
          '[PAUSE]',
          '[pause 900]',
          '[optional]',
          '[spare]',
          '[section: breathe]',
          '[Section: PRACTICE]',
          '[section: arrive]',
          '[section: return]',
          '[title: A **quiet** hour]',
          '[inhale 4]',
          '[Hold: 2s]',
          '[exhale 900]',
          '(exhale 6)',
          '[hold your hands]',
          '[softly]',
          '[a [nested] one]',
          '[pause 3',
          ']',
          '[',
          '(whispers)',
          '(pause 4)',
          '(',
          ')',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('**', '*', '# ', '`', '- ', '\n- ', '\n## ', '---', '_', '🙂', '👩‍👧', '\u0000'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

const cut = (text: string, positions: readonly number[]): string[] => {
  const cuts = [0, ...positions.map((position) => position % (text.length + 1)), text.length].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
};

describe('parseScript, for any text', () => {
  it('gives the same events however the text is cut', () => {
    fc.assert(
      fc.property(scriptText, fc.array(fc.nat(), { maxLength: 30 }), (text, positions) => {
        expect(parse(...cut(text, positions))).toEqual(parse(text));
        expect(parse(...text.split(''))).toEqual(parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it('never speaks a mark, markdown, or nothing at all', () => {
    fc.assert(
      fc.property(fc.oneof(scriptText, fc.string({ unit: 'binary' })), (text) => {
        for (const utterance of utterancesOf(parse(text))) {
          expect(utterance.text).not.toMatch(/[[\]*`#\n]/);
          expect(utterance.text).toMatch(/[\p{L}\p{N}]/u);
          expect(utterance.text).toBe(utterance.text.trim());
          expect(utterance.text.length).toBeLessThanOrEqual(MAX_UTTERANCE_CHARACTERS);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('numbers utterances from 0, keeps pauses within bounds and never goes back a section', () => {
    fc.assert(
      fc.property(scriptText, (text) => {
        let section = 0;
        for (const [index, utterance] of utterancesOf(parse(text)).entries()) {
          expect(utterance.id).toBe(index);
          expect(utterance.pauseAfterSeconds).toBeGreaterThanOrEqual(0.3);
          expect(utterance.pauseAfterSeconds).toBeLessThanOrEqual(60);
          expect(breathSeconds(utterance.breath)).toBeLessThanOrEqual(60);
          for (const { seconds } of utterance.breath) expect(seconds).toBeGreaterThanOrEqual(1);
          expect(sections.indexOf(utterance.section)).toBeGreaterThanOrEqual(section);
          section = sections.indexOf(utterance.section);
          if (utterance.section === 'arrive' || utterance.section === 'return') {
            expect(utterance.importance).toBe('essential');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses no word of plain text', () => {
    const plain = fc
      .array(
        fc.oneof(
          { weight: 5, arbitrary: fc.stringMatching(/^[\p{L}0-9]{1,14}$/u) },
          { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{200,600}$/) },
          { weight: 3, arbitrary: fc.constantFrom('. ', '! ', '?', ', ', '\n', '\n\n', ' – ', '; ', '。') },
        ),
        { maxLength: 80 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(plain, (text) => {
        expect(letters(texts(text).join(' '))).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });

  it('stays quick on text that never closes a bracket or a sentence', () => {
    expect(utterancesOf(parse('['.repeat(5000)))).toEqual([]);
    expect(utterancesOf(parse('.'.repeat(20_000)))).toEqual([]);
    expect(letters(texts('and so on, '.repeat(2000)).join(''))).toHaveLength(14_000);
  });
});

describe('parseScript', () => {
  it('reads title, sections, pauses and importance, whatever their case and spacing', () => {
    expect(
      parse(
        '[Title: A quiet pause]\n[section:arrive] Welcome to this moment of rest. [ PAUSE : 6s ]\n' +
          '[SECTION: practice] [optional] Feel both of your feet now. [pause 1.5 seconds] [spare] And all of your toes too. [pause 2]',
      ),
    ).toEqual([
      { type: 'title', title: 'A quiet pause', practices: [] },
      {
        type: 'utterance',
        utterance: {
          id: 0,
          section: 'arrive',
          text: 'Welcome to this moment of rest.',
          breath: [],
          pauseAfterSeconds: 6,
          importance: 'essential',
        },
      },
      {
        type: 'utterance',
        utterance: {
          id: 1,
          section: 'practice',
          text: 'Feel both of your feet now.',
          breath: [],
          pauseAfterSeconds: 1.5,
          importance: 'optional',
        },
      },
      {
        type: 'utterance',
        utterance: {
          id: 2,
          section: 'practice',
          text: 'And all of your toes too.',
          breath: [],
          pauseAfterSeconds: 2,
          importance: 'spare',
        },
      },
    ]);
  });

  it('clamps pauses to 0.3 to 60 seconds and understands minutes', () => {
    expect(
      pauses('One is here.[pause 0] Two is here.[pause 1 minute] Three.[pause 100] Four.[pause for 5 seconds]'),
    ).toEqual([0.3, 60, 60, 5]);
  });

  it('gives a breath to the words before it, and a pause to what comes after the breath', () => {
    const text =
      'Let us breathe together. [inhale 4][hold 2]\n[exhale 6] [inhale: 3 s] [exhale for 5 seconds] [pause 3]\n' +
      'In. [inhale] Out. [exhale] Rest here for a while now.';
    const [first, second, third, fourth] = utterancesOf(parse(text));
    expect(first).toMatchObject({
      text: 'Let us breathe together.',
      pauseAfterSeconds: 3,
      breath: [
        { phase: 'inhale', seconds: 4 },
        { phase: 'hold', seconds: 2 },
        { phase: 'exhale', seconds: 6 },
        { phase: 'inhale', seconds: 3 },
        { phase: 'exhale', seconds: 5 },
      ],
    });
    expect(second).toMatchObject({
      text: 'In.',
      breath: [{ phase: 'inhale', seconds: 4 }],
      pauseAfterSeconds: AFTER_BREATH_SECONDS,
    });
    expect(third).toMatchObject({ text: 'Out.', breath: [{ phase: 'exhale', seconds: 6 }] });
    expect(fourth).toMatchObject({ breath: [], pauseAfterSeconds: DEFAULT_PAUSE_SECONDS });
  });

  it('clamps a breath to 1 to 12 seconds, and leaves one out that follows no words', () => {
    const [utterance] = utterancesOf(parse('[inhale 3] Breathe with me once now. [inhale 0.2] [exhale 90]'));
    expect(utterance?.breath).toEqual([
      { phase: 'inhale', seconds: 1 },
      { phase: 'exhale', seconds: 12 },
    ]);
    expect(utterancesOf(parse('Rest now for a moment. [pause 2] [inhale 4] [exhale 6]'))[0]?.breath).toEqual([]);
  });

  it('takes a stage direction about holding for what it is', () => {
    expect(utterancesOf(parse('Rest now for a moment. [hold your hands]'))[0]?.breath).toEqual([]);
  });

  it('gives a pause in a line of its own to what was said before it', () => {
    expect(pauses('Feel the ground below you.\n\n[pause 6]\n\nLet the shoulders sink a little.')).toEqual([
      6,
      DEFAULT_PAUSE_SECONDS,
    ]);
  });

  it('drops unknown brackets and stage directions in the middle of a sentence', () => {
    expect(texts('Breathe in [softly] and (very slowly) out again. [bell] [section: nowhere]')).toEqual([
      'Breathe in and out again.',
    ]);
  });

  it('drops a mark that breaks off at the end', () => {
    for (const end of [
      '[',
      '[pa',
      '[pause',
      '[pause 4',
      '[section: ret',
      '[title: Half a',
      '[optional',
      '[inhale 4',
      '[exh',
    ]) {
      expect(texts(`Rest here for a moment. ${end}`)).toEqual(['Rest here for a moment.']);
    }
  });

  it('strips markdown and keeps headings and list items apart', () => {
    expect(
      texts(
        '## Arriving at this place\nLet **yourself** be `here` now.\n- one warm and heavy foot\n- the other heavy foot',
      ),
    ).toEqual([
      'Arriving at this place',
      'Let yourself be here now.',
      'one warm and heavy foot',
      'the other heavy foot',
    ]);
  });

  it('joins a very short sentence with the next and leaves others alone', () => {
    expect(texts('Good. Now feel the weight of your hands. Then feel the weight of both arms.')).toEqual([
      'Good. Now feel the weight of your hands.',
      'Then feel the weight of both arms.',
    ]);
  });

  it('ends sentences in text without capitals', () => {
    const sentence = 'feel the ground below you and let it carry all of your weight.';
    const spoken = texts(`${sentence} `.repeat(20));
    expect(spoken.join(' ')).toBe(`${sentence} `.repeat(20).trim());
    expect(spoken.filter((text) => !text.endsWith('.'))).toEqual([]);
  });

  it('cuts a long sentence at a comma', () => {
    const clause = 'let the warm air move slowly in and out of you while you rest on the ground below';
    const pieces = texts(`${clause}, ${clause}, ${clause}, ${clause}.`);
    expect(pieces).toEqual([`${clause}, ${clause},`, `${clause}, ${clause}.`]);
  });

  it('takes a title only before the first words, and only one', () => {
    expect(
      parse('[title: One][title: Two] Words come now, as they must. [title: Three]').filter((e) => e.type === 'title'),
    ).toEqual([{ type: 'title', title: 'One', practices: [] }]);
  });

  it('emits an utterance as soon as the next sentence begins', async () => {
    const seen: string[] = [];
    const seenAfter: string[][] = [];
    const source = async function* () {
      for (const chunk of ['Feel the ground below you.', ' L', 'et your arms hang down.', ' [pause 3]', ' ']) {
        yield await Promise.resolve(chunk);
        seenAfter.push([...seen]);
      }
    };
    for await (const event of parseScript(source())) {
      if (event.type === 'utterance') seen.push(event.utterance.text);
    }
    const [first, second] = ['Feel the ground below you.', 'Let your arms hang down.'];
    expect(seenAfter).toEqual([[], [first], [first], [first, second], [first, second]]);
  });
});
