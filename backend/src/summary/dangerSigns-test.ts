import * as safety from '@float/safety/all';
import { describe, expect, it } from 'vitest';
import type { DangerReading, TextReading } from '../understanding/textReading.ts';
import { createSummarizer } from './summarize.ts';

const { summarizeTexts } = createSummarizer(safety);

const read = (danger: Partial<DangerReading>): TextReading => ({
  danger: { tier: 'concern', score: 5, kind: 'suicide', isSureOfKind: true, about: 'self', ...danger },
});

const QUIET = 'Everything of mine is in boxes with names on them.';

describe('danger that is read from the meaning of a text', () => {
  it('brings help, with words for its kind', () => {
    const { summary, safety: found } = summarizeTexts([QUIET], 'US', read({ kind: 'abuse' }));
    expect(found).toMatchObject({ level: 'concern', kind: 'abuse' });
    expect(found?.resources.map(({ name }) => name).join()).toContain('Domestic Violence');
    expect(summary.title).toBe('Needing safety and care');
  });

  it('brings help for anything when its kind is not sure', () => {
    const { summary, safety: found } = summarizeTexts([QUIET], 'US', read({ kind: 'abuse', isSureOfKind: false }));
    expect(found).toMatchObject({ kind: 'suicide', is_unsure: true });
    expect(found?.message).toContain('sounds heavy');
    const names = found?.resources.map(({ name }) => name).join() ?? '';
    expect(names).toContain('988');
    expect(names).toContain('Domestic Violence');
    expect(summary.title).toBe('Something heavy');
  });

  it('never lowers what a phrase says', () => {
    const text = 'I want to kill myself tonight';
    const { safety: found, isCheckIn } = summarizeTexts([text], 'US', read({ tier: 'check_in', kind: 'eating' }));
    expect(found).toMatchObject({ level: 'crisis', kind: 'suicide' });
    expect(isCheckIn).toBeUndefined();
  });

  it('that is only a maybe brings no card, and no joy', () => {
    const {
      summary,
      safety: found,
      isCheckIn,
    } = summarizeTexts(['I am so happy today'], 'US', read({ tier: 'check_in' }));
    expect(found).toBeNull();
    expect(isCheckIn).toBe(true);
    expect(summary.label).toBe('Neutral');
  });
});
