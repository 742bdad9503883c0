import { type Feeling, feelings } from '@float/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeelingReading } from '../understanding/textReading.ts';
import { blendFeelings } from './blendFeelings.ts';
import type { NamedFeelings } from './nameFeeling.ts';

const nothingNamed: NamedFeelings = { label: 'Neutral', intensity: 'low', also: undefined };

const felt = (shares: Partial<Record<Feeling, number>>, isJoy = false): FeelingReading => ({
  feelings: Object.fromEntries(feelings.map((feeling) => [feeling, shares[feeling] ?? 0])) as Record<Feeling, number>,
  news: { good: isJoy ? 1 : 0, hard: isJoy ? 0 : 1, unclear: 0 },
  isJoy,
  characters: 40,
});

describe('what phrases name and what a text means', () => {
  it('is what the text means, where no phrase names a feeling', () => {
    expect(blendFeelings(nothingNamed, felt({ Sad: 0.7, Neutral: 0.3 }))).toMatchObject({
      label: 'Sad',
      intensity: 'medium',
    });
    expect(blendFeelings(nothingNamed, felt({ Angry: 0.5, Sad: 0.4 }))).toMatchObject({
      label: 'Angry',
      intensity: 'low',
    });
  });

  it('is what a phrase names, unless the text clearly means something else', () => {
    const named: NamedFeelings = { label: 'Fearful', intensity: 'high', also: 'Sad' };
    expect(blendFeelings(named, felt({ Sad: 0.5, Fearful: 0.3 }))).toEqual(named);
    expect(blendFeelings(named, felt({ Sad: 0.8, Fearful: 0.1 }))).toMatchObject({ label: 'Sad' });
  });

  it('is what a phrase names, where the text seems to mean nothing', () => {
    const named: NamedFeelings = { label: 'Sad', intensity: 'medium', also: undefined };
    expect(blendFeelings(named, felt({ Neutral: 0.63, Sad: 0.28 }))).toEqual(named);
  });

  it('is nothing, where no feeling is likely enough', () => {
    expect(blendFeelings(nothingNamed, felt({ Sad: 0.3, Fearful: 0.25, Neutral: 0.2, Angry: 0.25 }))).toEqual(
      nothingNamed,
    );
  });

  it('is no joy without good news', () => {
    const named: NamedFeelings = { label: 'Happy', intensity: 'medium', also: undefined };
    expect(blendFeelings(named, felt({ Happy: 0.9 }, true))).toEqual(named);
    expect(blendFeelings(named, felt({ Happy: 0.9 }, false))).toEqual(nothingNamed);
  });

  it('is never joy without good news, whatever was named', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const label = fc.constantFrom(...feelings);
    fc.assert(
      fc.property(label, label, fc.array(share, { minLength: 7, maxLength: 7 }), (first, second, shares) => {
        const named = { label: first, intensity: 'medium', also: second === 'Neutral' ? undefined : second } as const;
        const read = felt(Object.fromEntries(feelings.map((feeling, index) => [feeling, shares[index] ?? 0])));
        const { label: blended, also } = blendFeelings(named, read);
        expect([blended, also]).not.toContain('Happy');
      }),
    );
  });

  it('is what phrases name, where the text was not read', () => {
    const named: NamedFeelings = { label: 'Happy', intensity: 'low', also: undefined };
    expect(blendFeelings(named, undefined)).toEqual(named);
  });
});
