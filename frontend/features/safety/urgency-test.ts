import fc from 'fast-check';
import { crisis } from '@/testing/answers';
import { mostUrgent } from './urgency';

const concern = { ...crisis, level: 'concern' as const };

describe('mostUrgent', () => {
  it('puts danger before concern, whatever was said last', () => {
    expect(mostUrgent([crisis, concern, null])).toBe(crisis);
  });

  it('is null when nobody speaks of danger, or nobody has looked', () => {
    expect(mostUrgent([null, undefined])).toBeNull();
  });

  it('never loses help that one of them asks for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(crisis, concern, null, undefined)), (safeties) => {
        const isAsked = safeties.some((safety) => safety !== null && safety !== undefined);
        expect(mostUrgent(safeties) !== null).toBe(isAsked);
        expect(mostUrgent(safeties)?.level === 'crisis').toBe(safeties.includes(crisis));
      }),
    );
  });
});
