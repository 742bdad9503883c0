import { feelings, type Float, intensities } from '@float/contract';
import { describe, expect, it } from 'vitest';
import { MAX_READING_GRADE } from './checkPractices.ts';
import { readingGrade } from './readingGrade.ts';
import { breathSeconds, countWords, type ScriptRequest, sections, type Utterance } from './script.ts';
import { sentenceKeys } from './sentences.ts';
import { wordingRules } from './wordingRules.ts';
import {
  feeling,
  pauseScale,
  repeatedSentences,
  requestFor,
  sessionSeconds,
  speechSecondsOf,
  spoken,
  wordsOf,
  writeScript,
} from './scriptFixture.ts';

const PROMPT = 'I am so tired of all this, I just want a calm evening. Work was loud and long.';
const QUOTE = 'I am so tired of all this';

const lengths = [1, 3, 5, 10, 20, 30];
/** What the voices speak in a minute. */
const rates = [119, 125, 134];
const hours = [undefined, 7, 14, 19, 23];
const questionsAndAnswers = [
  { question: 'What was hard today?', answer: 'too many people talking' },
  { question: 'What helps you?', answer: 'a hot bath' },
];

const single = feelings.flatMap((label) =>
  intensities.flatMap((intensity) => lengths.map((minutes) => ({ minutes, floats: [feeling(label, intensity)] }))),
);
const several: { minutes: number; floats: Float[] }[] = [
  [feeling('Sad', 'high'), feeling('Happy', 'low')],
  [feeling('Angry', 'medium'), feeling('Fearful', 'medium'), feeling('Disgusted', 'low')],
  [feeling('Neutral', 'high'), feeling('Sad', 'low')],
  [feeling('Happy'), feeling('Surprised'), feeling('Neutral'), feeling('Sad'), feeling('Fearful', 'low')],
  [{ prompt: '12345' }],
].flatMap((floats) => lengths.map((minutes) => ({ minutes, floats })));

interface WrittenSession {
  readonly name: string;
  readonly minutes: number;
  readonly request: ScriptRequest;
  readonly utterances: readonly Utterance[];
}

const sessions: readonly WrittenSession[] = await Promise.all(
  [...single, ...several, ...single.filter(({ minutes }) => minutes >= 5)].map(async ({ minutes, floats }, seed) => {
    const [first = {}, ...others] = floats;
    const request = requestFor(minutes, seed, {
      floats: [{ prompt: PROMPT, ...first }, ...others],
      questionsAndAnswers,
      hour: hours[seed % hours.length],
      wordsPerMinute: rates[seed % rates.length] ?? 125,
    });
    const labels = floats.map((one) => one.sentiment_label ?? 'nothing').join(' ');
    return {
      name: `${labels}, ${minutes} min, seed ${seed}`,
      minutes,
      request,
      utterances: await writeScript(request),
    };
  }),
);

const eachSession = (check: (session: WrittenSession) => void): void => {
  for (const session of sessions) check(session);
};

describe(`${sessions.length} sessions, of every feeling, intensity and length`, () => {
  it('are more than two hundred', () => {
    expect(sessions.length).toBeGreaterThan(200);
  });

  it('say no sentence twice, and nothing broken', () => {
    eachSession(({ name, utterances }) => {
      expect(repeatedSentences(utterances), name).toEqual([]);
      for (const { text } of utterances) {
        expect(text, name).not.toMatch(/[{}[\]()]|undefined|[.,:!?]{2}| [.,:!?]|\s\s/);
        expect(text, name).toMatch(/^[A-Z].*[.?]$/);
      }
    });
  });

  it('fit their length with the pauses as written, breaths included', () => {
    eachSession(({ name, request, utterances }) => {
      expect(Math.abs(sessionSeconds(utterances, request) - request.durationSeconds), name).toBeLessThan(3);
      expect(pauseScale(utterances, request), name).toBeGreaterThan(0.85);
      expect(pauseScale(utterances, request), name).toBeLessThan(1.2);
      expect(Math.max(...utterances.map(({ pauseAfterSeconds }) => pauseAfterSeconds)), name).toBeLessThanOrEqual(20);
    });
  });

  it('are about half speech up to ten minutes, and calmer the longer they are', () => {
    eachSession(({ name, request, utterances, minutes }) => {
      const share = speechSecondsOf(spoken(utterances), request) / (request.durationSeconds - 20.2);
      const [least, most] = minutes === 1 ? [0.38, 0.6] : minutes <= 10 ? [0.42, 0.57] : [0.33, 0.46];
      expect(share, name).toBeGreaterThan(least);
      expect(share, name).toBeLessThan(most);
    });
  });

  it('can be followed by a child, and break no rule of wording', () => {
    eachSession(({ name, utterances }) => {
      expect(readingGrade(utterances.map(({ text }) => text)), name).toBeLessThan(MAX_READING_GRADE);
      const broken = utterances.flatMap(({ text }) => wordingRules.filter(({ pattern }) => pattern.test(text)));
      expect(broken, name).toEqual([]);
    });
  });

  it('lead only breaths that can be breathed in comfort', () => {
    eachSession(({ utterances }) => {
      for (const { breath } of utterances) {
        expect(breath.filter(({ phase, seconds }) => phase === 'hold' && seconds > 4)).toEqual([]);
        expect(breathSeconds(breath)).toBeLessThanOrEqual(14);
      }
    });
    expect(sessions.some(({ utterances }) => utterances.some(({ breath }) => breath.length > 1))).toBe(true);
  });

  it('quote the person rightly, in parts, and each quotation once', () => {
    const quotations = [QUOTE, 'too many people talking', 'a hot bath'];
    let quoted = 0;
    eachSession(({ name, utterances }) => {
      const withColon = utterances.filter(({ text }) => text.includes(':'));
      for (const { text } of withColon) {
        const said = text.slice(text.indexOf(':') + 2, -1);
        expect(
          quotations.map((one) => one.toLowerCase()),
          name,
        ).toContain(said.toLowerCase());
        expect(said.charAt(0)).toBe(said.charAt(0).toUpperCase());
      }
      expect(new Set(withColon.map(({ text }) => text.split(':')[1])).size, name).toBe(withColon.length);
      quoted += withColon.some(({ text }) => text.includes(QUOTE)) ? 1 : 0;
    });
    expect(quoted).toBeGreaterThan(sessions.length / 2);
  });

  it('leave the timeline something to drop and something to add, never in arrive or return', () => {
    eachSession(({ name, utterances, minutes }) => {
      const flexible = utterances.filter(({ importance }) => importance !== 'essential');
      expect(flexible.filter(({ section }) => section === 'arrive' || section === 'return')).toEqual([]);
      if (minutes < 5) return;
      expect(
        utterances.some(({ importance }) => importance === 'spare'),
        name,
      ).toBe(true);
      const optional = utterances.filter(({ importance }) => importance === 'optional');
      expect(wordsOf(optional) / wordsOf(spoken(utterances)), name).toBeGreaterThan(minutes === 5 ? 0.02 : 0.05);
      expect(wordsOf(optional) / wordsOf(spoken(utterances)), name).toBeLessThan(0.13);
    });
  });

  it('number utterances from 0 and go through the sections in order, from arrive to return', () => {
    eachSession(({ name, utterances, minutes }) => {
      expect(utterances.map(({ id }) => id)).toEqual(utterances.map((_, index) => index));
      const order = utterances.map(({ section }) => sections.indexOf(section));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      expect(new Set(order).size, name).toBeGreaterThanOrEqual(minutes >= 5 ? 5 : minutes >= 3 ? 4 : 3);
    });
  });

  it('are not all alike', () => {
    const keys = sessions.map(({ utterances }) => new Set(utterances.flatMap(({ text }) => sentenceKeys(text))));
    const arrivals = new Set(sessions.map(({ utterances }) => utterances[0]?.text));
    expect(arrivals.size).toBeGreaterThanOrEqual(6);
    expect(new Set(keys.map((set) => [...set].sort().join('|'))).size).toBeGreaterThan(sessions.length * 0.9);
    expect(countWords([...new Set(keys.flatMap((set) => [...set]))].join(' '))).toBeGreaterThan(5000);
  });
});
