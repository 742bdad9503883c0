import { feelings, floatSchema, intensities, NOT_AVAILABLE, summaryAnswerSchema } from '@float/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as safety from '@float/safety/all';
import { labelled } from '@float/safety/labelled';
import { labelledFeelings } from './labelled.ts';
import { nameFeeling } from './nameFeeling.ts';
import { createSummarizer } from './summarize.ts';

const { summarize } = createSummarizer(safety);

describe.each([
  ['tuned', labelledFeelings.filter(({ heldOut }) => !heldOut)],
  ['held-out', labelledFeelings.filter(({ heldOut }) => heldOut)],
] as const)('of our %s sentences', (_part, sentences) => {
  it('at least 90 % get the right name', () => {
    const wrong = sentences.filter(({ text, feeling }) => nameFeeling(text).label !== feeling);
    expect(wrong.length / sentences.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('at least 80 % of those with an intensity get it', () => {
    const rated = sentences.filter(({ intensity }) => intensity !== undefined);
    const right = rated.filter(({ text, intensity }) => nameFeeling(text).intensity === intensity);
    expect(right.length / rated.length).toBeGreaterThanOrEqual(0.8);
  });
});

it('is measured on at least 100 sentences, a third of them held out', () => {
  expect(labelledFeelings.length).toBeGreaterThanOrEqual(100);
  expect(labelledFeelings.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(
    labelledFeelings.length / 3 - 1,
  );
});

describe('a feeling', () => {
  it.each([
    ['denied joy is sadness', 'I am not happy', 'Sad'],
    ['denied sadness is no sadness', 'I do not feel sad today', 'Neutral'],
    ['what comes after "but" counts more', 'The party was great but I felt lonely', 'Sad'],
    ['what is conceded counts less', 'Even though I was scared, I am proud now', 'Happy'],
    ['what cannot be stopped is there', "I can't stop crying", 'Sad'],
    ['an idiom is read as a whole', 'I am sick and tired of being ignored', 'Angry'],
    ['a text without any word has none', '1234 !?', 'Neutral'],
    ['a language that is not known has none', '今日は疲れました', 'Neutral'],
  ] as const)('%s', (_name, text, label) => {
    expect(nameFeeling(text).label).toBe(label);
  });

  it('is the stronger the more is said', () => {
    const rank = (text: string) => -intensities.indexOf(nameFeeling(text).intensity);
    expect(rank('I am a bit angry')).toBeLessThan(rank('I am angry'));
    expect(rank('I am angry')).toBeLessThan(rank('I am extremely angry'));
    expect(rank('I am angry')).toBeLessThan(rank('I AM ANGRY!!!'));
  });

  it('is named beside a second one that is nearly as strong', () => {
    expect(nameFeeling('I feel sad and anxious')).toMatchObject({ label: 'Sad', also: 'Fearful' });
    expect(nameFeeling('I feel guilty but also relieved').also).toBeDefined();
  });

  it('of a long text is that of most of it', () => {
    const text = `${'Then I went to the shop and came home. '.repeat(80)}I was glad once. ${'I am worried. '.repeat(5)}`;
    expect(nameFeeling(text).label).toBe('Fearful');
  });

  it('is not found in words that only lie in every object', () => {
    expect(nameFeeling('constructor toString hasOwnProperty __proto__').label).toBe('Neutral');
  });
});

describe('a summary', () => {
  const texts = [...labelledFeelings.map(({ text }) => text), ...labelled.map(({ text }) => text)];
  const ours = (text: string) => {
    const { title, reflection, note } = summarize(text);
    return [title, reflection, note];
  };

  it('has a title of two to six words, two sentences to the person, and one about them', () => {
    for (const text of texts) {
      const { title, reflection, note } = summarize(text);
      expect(title.split(' ').length).toSatisfy((words: number) => words >= 2 && words <= 6);
      expect(reflection.match(/[.!?](?= |$)/g)).toHaveLength(2);
      expect(reflection).toMatch(/\byou/i);
      expect(note).toMatch(/^The person [^.]+\.$/);
    }
  });

  it('makes no diagnosis and no promise', () => {
    for (const words of texts.flatMap(ours)) {
      expect(words).not.toMatch(
        /depress|disorder|symptom|trauma|will (be|get|pass|feel)|everything happens|time heals/i,
      );
    }
  });

  it('of a text about danger says none of its words, and is no sign of danger itself', () => {
    const harm =
      /\b(suicid|kill|die|dead|death|harm|hurt|cut|abus|rap|assault|beat|hit|attack|pill|overdos|blood|gun|stab)/i;
    for (const words of texts.flatMap(ours)) {
      expect(words).not.toMatch(harm);
      expect(safety.findSigns(words)).toEqual([]);
    }
  });

  it('of a crisis never names a light feeling', () => {
    expect(summarize('I feel happy now that I decided to end my life')).toMatchObject({
      label: 'Sad',
      intensity: 'high',
    });
  });

  it('is the same for the same text, and one of the names of the wire', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const summary = summarize(text);
        expect(summary).toEqual(summarize(text));
        expect(feelings).toContain(summary.label);
      }),
      { numRuns: 100 },
    );
  });

  it('can be sent back as a float', () => {
    const { label, intensity, title, reflection, note } = summarize('I feel sad about work');
    const answer = summaryAnswerSchema.parse({
      job_id: '019b7000-0000-7000-8000-000000000001',
      status: 'completed',
      sentiment_label: label,
      intensity,
      speech_to_text: NOT_AVAILABLE,
      added_text: 'I feel sad about work',
      summary: note,
      user_summary: reflection,
      user_short_summary: title,
      safety: null,
    });
    expect(floatSchema.parse(answer)).toMatchObject({
      sentiment_label: 'Sad',
      intensity: 'medium',
      speech_to_text: undefined,
      added_text: 'I feel sad about work',
    });
  });
});

it.each(['very sad but ', 'not so not so ', 'a bit of '])(
  'reads ten thousand characters of %j',
  (piece) => {
    expect(feelings).toContain(nameFeeling(piece.repeat(10_000 / piece.length)).label);
  },
  5_000,
);
