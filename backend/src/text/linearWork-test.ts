import { cleanText } from '@float/contract';
import { describe, expect, it } from 'vitest';
import { readListener } from '../meditation/script/listener.ts';
import { readLanguage } from '../meditation/script/model/readLanguage.ts';
import { repairText } from '../meditation/script/model/repairText.ts';
import { parseScript } from '../meditation/script/parseScript.ts';
import { readingGrade } from '../meditation/script/readingGrade.ts';
import { countWords, type ScriptRequest } from '../meditation/script/script.ts';
import { cleanSpokenText, sentenceKeys, splitLong, splitSentences } from '../meditation/script/sentences.ts';
import { readSlots } from '../meditation/script/slots.ts';
import { readTimeOfDay } from '../meditation/script/timeOfDay.ts';
import { isRefusal, isUnsafe } from '../meditation/script/unsafeAdvice.ts';
import { pronounce } from '../meditation/voice/pronounce.ts';
import { assess, assessTexts, findSigns } from '@float/safety/all';
import { createSummarizer } from '../summary/summarize.ts';
import { weighWords } from '../summary/findFeelings.ts';
import { hashGrams } from '../understanding/features.ts';
import { passagesOf } from '../understanding/passages.ts';
import { adversarialKinds, nearMissesOf, oneCharacterKinds, type AdversarialKind } from './adversarialTexts.ts';
import { measureWork } from './workMeter.ts';

const { summarize } = createSummarizer({ assessTexts, findSigns });

const requestOf = (text: string): ScriptRequest => ({
  floats: [{ sentiment_label: 'Sad', intensity: 'high', prompt: text }],
  questionsAndAnswers: [
    { question: 'What helps you?', answer: text },
    { question: 'What was hard?', answer: text },
  ],
  durationSeconds: 300,
  wordsPerMinute: 125,
  seed: 1,
});

async function* pieces(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += 64) yield await Promise.resolve(text.slice(start, start + 64));
}

/** Every function that reads what a person, or a model that a person has talked to, may send. */
const textFunctions: Readonly<Record<string, (text: string) => unknown>> = {
  cleanText,
  assess: (text) => assess(text, { region: 'US' }),
  // With a sign of danger, the age of the writer is looked for, too.
  'assess, with danger': (text) => assess(`I want to die. ${text}`, { region: 'US' }),
  summarize,
  weighWords,
  readSlots: (text) => readSlots(requestOf(text), false),
  readListener: (text) => readListener(requestOf(text)).mentions('what if'),
  readTimeOfDay: (text) => readTimeOfDay(requestOf(text)),
  isUnsafe,
  isRefusal,
  cleanSpokenText,
  splitSentences,
  sentenceKeys,
  splitLong,
  countWords,
  pronounce,
  readingGrade: (text) => readingGrade([text]),
  readLanguage,
  repairText: (text) => Array.fromAsync(repairText(pieces(text))),
  passagesOf,
  hashGrams,
  parseScript: (text) => Array.fromAsync(parseScript(pieces(text))),
};

const LENGTH = 250;
/** Of all the texts that nearly match, so many: each runs every pattern. */
const NEAR_MISSES = 12;

/** How much the work grows for a text of four times the length: 4 is linear, 16 quadratic. */
const growthFrom = async (length: number, read: (text: string) => unknown, { text }: AdversarialKind) => {
  const short = await measureWork(() => read(text(length)));
  const long = await measureWork(() => read(text(4 * length)));
  // What is little work at all is no matter.
  return long.steps / Math.max(short.steps, 10 * length);
};

/** Backtracks are counted to a power of two. */
const MOST_GROWTH = 8;

const superLinear = async (read: (text: string) => unknown, kinds: readonly AdversarialKind[]): Promise<string[]> => {
  const found: string[] = [];
  for (const kind of kinds) {
    if ((await growthFrom(LENGTH, read, kind)) <= MOST_GROWTH) continue;
    // A bound that is not reached yet looks the same: what is quadratic keeps growing.
    const growth = await growthFrom(4 * LENGTH, read, kind);
    if (growth > MOST_GROWTH) found.push(`${kind.name}: ${growth.toFixed(1)} times the work`);
  }
  return found;
};

describe.each(Object.entries(textFunctions))('%s', (_name, read) => {
  it('takes about four times the work for a text of four times the length', async () => {
    expect(await superLinear(read, adversarialKinds)).toEqual([]);
  });

  it('also for 100,000 times one character', async () => {
    for (const kind of oneCharacterKinds)
      expect(await growthFrom(25_000, read, kind), kind.name).toBeLessThan(MOST_GROWTH);
  });

  it('also for texts that nearly match its patterns', async () => {
    const { patterns } = await measureWork(() =>
      read('I went home. It was hard, because I am so sad! What if? (1) [a]'),
    );
    const kinds = [...patterns.values()].flatMap((pattern) => nearMissesOf(pattern, 7));
    const step = Math.ceil(kinds.length / NEAR_MISSES);
    expect(
      await superLinear(
        read,
        kinds.filter((_, index) => index % step === 0),
      ),
    ).toEqual([]);
  });
});
