import { jobIdSchema, userIdSchema, type JobListItem } from '@float/contract';
import fc from 'fast-check';
import { mergeEntries, searchEntries } from './libraryEntry';

const idOf = (number: number) => jobIdSchema.parse(`0190a0b0-0000-7000-8000-${String(number).padStart(12, '0')}`);
/** The higher the number, the newer. */
const dateOf = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString();

const item = (number: number, change: Partial<JobListItem> = {}): JobListItem => ({
  job_id: idOf(number),
  status: 'completed',
  title: `Title ${String(number)}`,
  created_at: dateOf(number),
  expires_at: dateOf(number + 1000),
  duration_seconds: 300,
  download: { available: true, url: null, downloaded: false },
  expired: false,
  ...change,
});
const file = (number: number) => ({
  jobId: idOf(number),
  ownerId: userIdSchema.parse(`g_${'a'.repeat(32)}`),
  title: `Title ${String(number)}`,
  durationSeconds: 300,
  createdAt: dateOf(number),
});
const GONE = { available: false, url: null, downloaded: true };

describe('what there is of a session', () => {
  it.each([
    ['is heard when it is finished', {}, 'ready'],
    ['is heard while it is made', { status: 'streaming' as const, download: GONE }, 'making'],
    ['never came to be', { status: 'failed' as const, download: GONE }, 'failed'],
    ['is gone when stream and file are', { expired: true, download: GONE }, 'expired'],
    ['is heard from its file when only the stream is gone', { expired: true }, 'ready'],
  ])('%s', (_, change, state) => {
    expect(mergeEntries([item(1, change)], [], true)).toMatchObject([{ state, isKept: false, isListed: true }]);
  });

  it('is heard from this device whatever the server has cleared away', () => {
    const [entry] = mergeEntries([item(1, { expired: true, download: GONE })], [file(1)], true);
    expect(entry).toMatchObject({ state: 'ready', isKept: true, canKeep: false });
  });

  it('is only on this device when the server does not have it any more', () => {
    const entries = mergeEntries([item(2)], [file(1), file(3)], true);
    expect(entries.map(({ jobId, isListed }) => [jobId, isListed])).toEqual([
      [idOf(3), false],
      [idOf(2), true],
      [idOf(1), false],
    ]);
  });

  it('is not taken for being only here as long as the list has not been read that far', () => {
    expect(mergeEntries([item(5)], [file(1), file(7)], false).map(({ jobId }) => jobId)).toEqual([idOf(7), idOf(5)]);
  });

  it('is shown once, newest first, wherever it is', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(numbers, numbers, (listed, kept) => {
        const items = listed.sort((one, other) => other - one).map((number) => item(number));
        const entries = mergeEntries(items, kept.map(file), true);
        const expected = [...new Set([...listed, ...kept])].sort((one, other) => other - one).map(idOf);
        expect(entries.map(({ jobId }) => jobId)).toEqual(expected);
      }),
    );
  });
});

describe('search', () => {
  const entries = mergeEntries(
    [item(3, { title: 'Before the exam' }), item(2, { title: 'Ein Café am Morgen' }), item(1, { title: null })],
    [],
    true,
  );
  const titles = (query: string) => searchEntries(entries, query).map(({ title }) => title);

  it('finds words in any order, whatever their case and accents', () => {
    expect(titles('EXAM before')).toEqual(['Before the exam']);
    expect(titles('cafe')).toEqual(['Ein Café am Morgen']);
    expect(titles('exam morgen')).toEqual([]);
  });

  it('finds everything when nothing is asked', () => {
    expect(titles('  ')).toHaveLength(3);
  });
});
