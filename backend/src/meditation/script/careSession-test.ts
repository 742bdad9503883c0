import { assess } from '@float/safety';
import { describe, expect, it } from 'vitest';
import { MAX_READING_GRADE } from './checkPractices.ts';
import { loadPractices } from './loadPractices.ts';
import { readingGrade } from './readingGrade.ts';
import { type CareKind, careKinds, countWords } from './script.ts';
import { type SpokenHelp, spokenHelp } from './spokenHelp.ts';
import {
  feeling,
  pauseScale,
  practicesOf,
  repeatedSentences,
  requestFor,
  sessionSeconds,
  utterancesOf,
  writeEvents,
  writeScript,
} from './scriptFixture.ts';

const LONGEST_SILENCE_SECONDS = 20;
const PROMPT = 'I feel so heavy today. The lantern by the harbour is out.';
/** Numbers of every length, and none. */
const regions = ['US', undefined, 'NL', 'ZA', 'JP'];
const helpFor = (kind: CareKind, region: string | undefined): SpokenHelp | undefined => {
  const safety = assess('I want to kill myself', { region });
  return region === undefined || safety === undefined ? undefined : spokenHelp({ ...safety, kind });
};

const cases = careKinds.flatMap((care) =>
  [1, 2, 3, 5, 10, 20, 30].map((minutes, seed) => ({
    care,
    minutes,
    request: requestFor(minutes, seed, {
      care,
      floats: [{ ...feeling('Sad', 'high'), prompt: PROMPT, user_summary: 'You feel alone at work.' }],
      questionsAndAnswers: [{ question: 'What helps?', answer: 'the old lantern' }],
      hour: (seed * 7) % 24,
      wordsPerMinute: 119,
      spokenHelp: helpFor(care, regions[seed % regions.length]),
    }),
  })),
);

describe('a session of care, of every kind and length', () => {
  it.each(cases)(
    'says where help is near the beginning and before the end: $care, $minutes min',
    async ({ request }) => {
      const utterances = await writeScript(request);
      const texts = utterances.map(({ text }) => text);
      const [beginning, end] = [texts.slice(0, 4).join(' '), texts.slice(-8).join(' ')];
      const { care, spokenHelp: help } = request;
      for (const part of [beginning, end]) {
        expect(part).toMatch(/\bcall/i);
        expect(part).toContain(help?.emergency ?? 'your local emergency number');
        // The shortest session has no time for a long number twice.
        if (care !== 'medical' && (part === beginning || request.durationSeconds > 60))
          expect(part).toContain(help?.helpLine ?? 'go to find a helpline, dot com');
        else if (care !== 'medical') expect(part).toMatch(/help-line/i);
      }
      expect(utterances.at(-1)?.section).toBe('return');
    },
  );

  it('sends a person whose body is in trouble to the phone with its first words', async () => {
    for (const { request } of cases.filter(({ care }) => care === 'medical')) {
      const [first, second] = await writeScript(request);
      expect(first?.text).toMatch(/first of all call (?:your local|the) emergency number/);
      expect(second?.text).toMatch(/right to stop listening and call/);
    }
  });

  it('fits its length', async () => {
    for (const { request, care, minutes } of cases) {
      const seconds = sessionSeconds(await writeScript(request), request);
      expect(Math.abs(seconds - request.durationSeconds), `${care}, ${minutes} min`).toBeLessThan(3);
    }
  });

  it('is made of care practices alone, and of none for another need', async () => {
    const practices = new Map((await loadPractices()).map((practice) => [practice.id, practice]));
    for (const { request, care } of cases) {
      const used = await practicesOf(request);
      expect(used.length).toBeGreaterThanOrEqual(3);
      for (const id of used) expect(practices.get(id)?.care).toContain(care);
    }
  });

  it('repeats nothing, quotes nothing, names no feeling, and is plain', async () => {
    for (const { request } of cases) {
      const events = await writeEvents(request);
      const utterances = utterancesOf(events);
      const all = utterances.map(({ text }) => text).join(' ');
      expect(repeatedSentences(utterances)).toEqual([]);
      expect(all).not.toMatch(/heavy today|lantern|harbour|sadness|your work|[:{}]/);
      expect(events[0]).toMatchObject({
        title: expect.stringMatching(/^(A steady moment|Solid ground|One breath)/) as string,
      });
      expect(readingGrade(utterances.map(({ text }) => text))).toBeLessThan(MAX_READING_GRADE);
      expect(Math.max(...utterances.map(({ text }) => countWords(text)))).toBeLessThanOrEqual(25);
    }
  });

  it('keeps the listener awake and looking around, with no long silence, and needs no screen', async () => {
    for (const { request } of cases) {
      const utterances = await writeScript(request);
      const all = utterances.map(({ text }) => text).join(' ');
      expect(all).not.toMatch(/clos\w+ your eyes|eyes closed|sleep|screen/i);
      const scale = pauseScale(utterances, request);
      const longest = Math.max(...utterances.map(({ pauseAfterSeconds }) => pauseAfterSeconds * scale));
      expect(longest).toBeLessThan(LONGEST_SILENCE_SECONDS);
    }
  });

  it('is never mixed into an ordinary session', async () => {
    const care = new Set(
      (await loadPractices()).flatMap((practice) => (practice.care.length > 0 ? [practice.id] : [])),
    );
    for (const seed of [1, 2, 3, 4, 5, 6, 7]) {
      expect((await practicesOf(requestFor(30, seed))).filter((id) => care.has(id))).toEqual([]);
    }
  });
});
