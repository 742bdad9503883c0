import { floatSchema, summaryAnswerSchema } from '@float/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelingOf, initialNaming, safetyOf, stepNaming, toFloat, type Naming, type NamingEvent } from './naming.ts';

const answer = summaryAnswerSchema.parse({
  job_id: '0190a0b0-0000-7000-8000-000000000000',
  status: 'completed',
  sentiment_label: 'Fearful',
  intensity: 'high',
  speech_to_text: 'NotAvailable',
  added_text: 'Everything at once.',
  summary: 'The person is worried.',
  user_summary: 'That is a lot. It makes sense.',
  user_short_summary: 'Everything at once',
  safety: null,
});
const problem = { title: 'Lost', advice: 'Try again.', retriable: true };

const after = (...events: NamingEvent[]): Naming => events.reduce(stepNaming, initialNaming);
const named = after({ type: 'asked' }, { type: 'answered', answer });

describe('stepNaming', () => {
  it('goes from the words to a named feeling', () => {
    expect(after().step).toBe('words');
    expect(after({ type: 'asked' }).step).toBe('asking');
    expect(named).toEqual({ step: 'named', answer, feeling: 'Fearful', intensity: 'high' });
  });

  it('keeps what the person corrects, one without the other', () => {
    const corrected = stepNaming(named, { type: 'corrected', feeling: 'Sad' });
    expect(corrected).toMatchObject({ feeling: 'Sad', intensity: 'high' });
    expect(stepNaming(corrected, { type: 'corrected', intensity: 'low' })).toMatchObject({
      feeling: 'Sad',
      intensity: 'low',
    });
  });

  it('goes back to the words when it fails, says so, and may be asked again', () => {
    const failed = after({ type: 'asked' }, { type: 'failed', problem });
    expect(failed).toEqual({ step: 'words', problem });
    expect(stepNaming(failed, { type: 'asked' }).step).toBe('asking');
  });

  it('takes no answer that comes when nobody waits for it any more', () => {
    expect(after({ type: 'asked' }, { type: 'left' }, { type: 'answered', answer })).toEqual(initialNaming);
    expect(after({ type: 'asked' }, { type: 'left' }, { type: 'failed', problem })).toEqual(initialNaming);
  });

  it('always lets the person go back to their words', () => {
    const event = fc.constantFrom<NamingEvent>(
      { type: 'asked' },
      { type: 'answered', answer },
      { type: 'failed', problem },
      { type: 'corrected', feeling: 'Sad' },
      { type: 'left' },
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        expect(after(...events, { type: 'left' })).toEqual(initialNaming);
      }),
    );
  });
});

describe('toFloat', () => {
  it('sends the words alone when the feeling was not named', () => {
    expect(toFloat(initialNaming, 'Tired.')).toEqual({ prompt: 'Tired.' });
    expect(toFloat(after({ type: 'asked' }), 'Tired.')).toEqual({ prompt: 'Tired.' });
  });

  it('sends the answer back as it came, with what was corrected', () => {
    const float = toFloat(stepNaming(named, { type: 'corrected', feeling: 'Sad', intensity: 'low' }), '');
    const { job_id: _id, status: _status, safety: _safety, ...fields } = answer;
    expect(float).toEqual({ ...fields, sentiment_label: 'Sad', intensity: 'low' });
    expect(floatSchema.parse(float)).toMatchObject({ sentiment_label: 'Sad', added_text: 'Everything at once.' });
  });
});

describe('what is known of a feeling', () => {
  it('is nothing before it is named', () => {
    expect([feelingOf(initialNaming), safetyOf(initialNaming)]).toEqual([undefined, undefined]);
  });

  it('is what the person says it is, and that somebody has looked for danger', () => {
    expect(feelingOf(stepNaming(named, { type: 'corrected', feeling: 'Angry' }))).toBe('Angry');
    expect(safetyOf(named)).toBe(null);
  });
});
