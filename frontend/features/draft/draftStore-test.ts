import { MAX_FLOATS, meditationRequestSchema } from '@float/contract';
import fc from 'fast-check';
import { summaryAnswer } from '@/testing/answers';
import { feelingOf, floatsOf, hasRoom, useDraft } from './draftStore';

const draft = () => useDraft.getState();

beforeEach(() => {
  draft().clear();
});

describe('the draft', () => {
  it('takes what was named, and is ready for more words', () => {
    draft().write('The interview is tomorrow.');
    draft().add(summaryAnswer(1));
    expect(draft().words).toBe('');
    expect(draft().feelings).toMatchObject([{ feeling: 'Fearful', intensity: 'medium', isCarried: true }]);
  });

  it('sends an answer back as it came, with what was corrected', () => {
    const answer = summaryAnswer(1);
    draft().add(answer);
    draft().correct(answer.job_id, { feeling: 'Sad', intensity: 'low' });
    const { job_id: _id, status: _status, safety: _safety, ...texts } = answer;
    expect(floatsOf(draft())).toEqual([{ ...texts, sentiment_label: 'Sad', intensity: 'low' }]);
    expect(feelingOf(draft().feelings)).toBe('Sad');
  });

  it('sends words alone when nobody named them', () => {
    draft().write('  Tired. ');
    expect(floatsOf(draft())).toEqual([{ prompt: 'Tired.' }]);
  });

  it('leaves out what is not carried', () => {
    draft().add(summaryAnswer(1));
    draft().add(summaryAnswer(2));
    draft().correct(summaryAnswer(2).job_id, { isCarried: false });
    expect(floatsOf(draft())).toHaveLength(1);
    draft().remove(summaryAnswer(1).job_id);
    expect(floatsOf(draft())).toEqual([]);
  });

  it('never makes a request that the server would refuse', () => {
    const act = fc.oneof(
      fc.record({ type: fc.constant('add' as const), number: fc.nat(20) }),
      fc.record({ type: fc.constant('carry' as const), number: fc.nat(20) }),
      fc.record({ type: fc.constant('write' as const), words: fc.string() }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        draft().clear();
        for (const each of acts) {
          if (each.type === 'add') draft().add(summaryAnswer(each.number));
          if (each.type === 'write') draft().write(each.words);
          if (each.type === 'carry' && hasRoom(draft().feelings))
            draft().correct(summaryAnswer(each.number).job_id, { isCarried: true });
        }
        const floats = floatsOf(draft());
        expect(floats.length).toBeLessThanOrEqual(MAX_FLOATS);
        if (floats.length === 0) return;
        const request = { inference_type: 'meditation', user_id: `g_${'a'.repeat(32)}`, input_data: floats };
        const { success } = meditationRequestSchema.safeParse(request);
        // Words of nothing but invisible characters are refused with words for the person.
        expect(success || draft().words.trim() !== '').toBe(true);
      }),
    );
  });
});
