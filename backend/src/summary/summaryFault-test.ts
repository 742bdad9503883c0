import * as safety from '@float/safety/all';
import { describe, expect, it } from 'vitest';
import { labelledFeelings } from './labelled.ts';
import { createSummarizer } from './summarize.ts';
import type { Summary } from './summary.ts';
import { findSummaryFault } from './summaryFault.ts';

const { summarize } = createSummarizer(safety);

const good: Summary = {
  label: 'Sad',
  intensity: 'medium',
  title: 'Sadness around work',
  reflection: 'You feel low today, and work is a part of it. It makes sense that this weighs on you.',
  note: 'The person feels sad, in connection with work.',
};

describe('a summary of a model', () => {
  it.each([
    good,
    { ...good, title: 'A quiet, end-of-day gladness' },
    { ...good, reflection: 'You’re tired; your mother’s visit was a lot. That may be there for now.' },
    { ...good, note: 'The person feels stable, and wishes for harmony at home.' },
    { ...good, note: "The person is worried about a friend's visit and wishes for rest." },
  ])('is shown when it is plain', (summary) => {
    expect(findSummaryFault(summary)).toBeUndefined();
  });

  it.each([
    ['a title of one word', { title: 'Sadness' }],
    ['a title of seven words', { title: 'A sadness around work and home today' }],
    ['a title that is too long', { title: `Sadness ${'x'.repeat(53)}` }],
    ['no title', { title: '' }],
    ['a reflection that is too long', { reflection: `You feel ${'very '.repeat(60)}sad. It makes sense.` }],
    ['one sentence', { reflection: 'You feel low today.' }],
    ['three sentences', { reflection: 'You feel low today. It makes sense. It may be there.' }],
    ['a reflection that breaks off', { reflection: 'You feel low today. It makes' }],
    ['words to nobody', { reflection: 'Work is heavy. It makes sense.' }],
    ['a note about nobody', { note: 'Work is a heavy thing.' }],
    ['a note of two sentences', { note: 'The person is sad. Work is a part of it.' }],
    ['a list', { reflection: 'You feel:\n- low, and heavy. It makes sense.' }],
    ['a line break', { note: 'The person feels\nsad.' }],
    ['a feeling of its own', { label: 'Melancholic' }],
  ])('is not shown with %s', (_name, changes) => {
    expect(findSummaryFault({ ...good, ...changes } as Summary)).toBe('form');
  });

  it.each([
    ['a link', { reflection: 'You feel low today. It makes sense, see example.com.' }],
    ['a link with a scheme', { reflection: 'You feel low. It is at https://example.com for you.' }],
    ['an e-mail address', { note: 'The person feels sad and writes to help@example.com.' }],
    ['a telephone number', { reflection: 'You feel low today. It makes sense, ring 116 123.' }],
    ['HTML', { title: 'Sadness <b>around work</b>' }],
    ['Markdown', { reflection: 'You feel **low** today. It makes sense.' }],
    ['a smiley', { reflection: 'You feel low today. It makes sense 🙂.' }],
    ['a title that is a sentence', { title: 'You feel sad.' }],
    ['braces', { note: 'The person feels {feeling}.' }],
    ['a backslash', { note: 'The person feels \\sad.' }],
  ])('is not shown with %s', (_name, changes) => {
    expect(findSummaryFault({ ...good, ...changes })).toBe('marks');
  });

  it.each([
    ['a command', { reflection: 'You feel low today. You should rest.' }],
    ['advice', { reflection: 'You feel low today. You could take a walk.' }],
    ['a promise', { reflection: 'You feel low today. It will pass.' }],
    ['a diagnosis', { note: 'The person is depressed.' }],
    ['a profession', { reflection: 'You feel low today. A therapist knows you.' }],
    ['a cliché', { title: 'Your journey today' }],
    ['itself', { reflection: 'You feel low today. As a language model I understand.' }],
    ['what it was told', { note: 'The person wants to hear the prompt.' }],
    ['a picture of danger', { reflection: 'You drown in work today. It makes sense.' }],
    ['a shout', { title: 'SADNESS around work' }],
    ['a promise in a title', { title: 'It will be gone' }],
  ])('is not shown with %s', (_name, changes) => {
    expect(findSummaryFault({ ...good, ...changes })).toBe('wording');
  });

  it.each([
    ['The person wants to end their own life.'],
    ['The person thinks of hurting themselves.'],
    ['The person feels dead inside.'],
    ['The person is beside you and I want to die.'],
  ])('is not shown when it speaks of danger that our own rules have not found: %s', (note) => {
    expect(findSummaryFault({ ...good, note })).toBe('danger');
  });
});

it('what is shown without a model would be shown with one', () => {
  const refused = labelledFeelings.filter(({ text }) => findSummaryFault(summarize(text)) !== undefined);
  expect(refused.map(({ text }) => [text, findSummaryFault(summarize(text)), summarize(text)])).toEqual([]);
});
