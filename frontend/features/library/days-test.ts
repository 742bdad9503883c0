import fc from 'fast-check';
import { groupByDay } from './days';

const at = (date: Date) => ({ createdAt: date.toISOString() });
const now = new Date(2026, 10, 22, 9, 30);

describe('days', () => {
  it('are called by how near they are', () => {
    const dates = [
      new Date(2026, 10, 22, 8, 0),
      new Date(2026, 10, 21, 23, 59),
      new Date(2026, 10, 15, 12, 0),
      new Date(2025, 11, 31, 12, 0),
    ];
    const labels = groupByDay(dates.map(at), now).map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(['Today', 'Yesterday']);
    expect(labels[2]).toMatch(/^Sunday.*November.*15|^Sunday.*15.*November/);
    expect(labels[2]).not.toContain('2026');
    expect(labels[3]).toContain('2025');
  });

  it('keep everything once, in its order, each day once', () => {
    const date = fc.date({ min: new Date(2025, 0, 1), max: now, noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const entries = dates.sort((one, other) => other.getTime() - one.getTime()).map(at);
        const days = groupByDay(entries, now);
        expect(days.flatMap(({ entries: ofDay }) => ofDay)).toEqual(entries);
        expect(new Set(days.map(({ key }) => key)).size).toBe(days.length);
      }),
    );
  });
});
