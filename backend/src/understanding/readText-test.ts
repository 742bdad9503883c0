import { beforeAll, describe, expect, it } from 'vitest';
import { findSigns } from '@float/safety/all';
import { corpusDigest, readDangerTexts } from '../../understanding/texts.ts';
import { adversarialKinds } from '../text/adversarialTexts.ts';
import { loadHeads } from './loadHeads.ts';
import { createReadText, type ReadText } from './readText.ts';
import { openSentenceEncoder } from './sentenceEncoder.ts';

describe('the trained heads', () => {
  it('were trained on the corpora as they are (npm run understanding:train)', async () => {
    expect((await loadHeads()).corpusDigest).toBe(corpusDigest());
  });
});

describe('reading', () => {
  let readText: ReadText;
  beforeAll(async () => {
    readText = createReadText(await openSentenceEncoder(), await loadHeads());
  });

  it('finds most of the danger that no phrase names in the texts it was trained on', async () => {
    const unnamed = readDangerTexts('tuned').filter(
      ({ tier, text }, index) => index % 40 === 0 && tier !== 'none' && findSigns(text).length === 0,
    );
    const readings = await Promise.all(unnamed.map(({ text }) => readText(text)));
    expect(unnamed.length).toBeGreaterThan(20);
    expect(readings.filter(({ danger }) => danger !== undefined).length).toBeGreaterThan(unnamed.length / 2);
  }, 60_000);

  it.each([
    'Grandma taught me to bake bread today and the kitchen still smells of it.',
    'The bus was late again and I have a headache.',
    'We won the cup final and I am hoarse from singing.',
  ])('finds none in an ordinary day: %s', async (text) => {
    expect((await readText(text)).danger).toBeUndefined();
  });

  it.each([
    'Je suis fatigué, mais la journée était belle et mes enfants ont ri.',
    'Ich habe heute viel gearbeitet und bin müde.',
    '今日はとても疲れました。',
    'Сегодня я очень устал, но всё хорошо.',
  ])('reads nothing in another language: %s', async (text) => {
    expect(await readText(text)).toEqual({});
  });

  it('tells hard news from good news', async () => {
    const good = await readText('I got the job! They called this morning and I danced around the kitchen.');
    const hard = await readText('They let me go this morning after twelve years, with a box for my things.');
    expect(good.felt?.feelings.Happy).toBeGreaterThan(0.5);
    expect(hard.felt?.news.hard).toBeGreaterThan(hard.felt?.news.good ?? 1);
    expect([good.felt?.isJoy, hard.felt?.isJoy]).toEqual([true, false]);
    expect(hard.felt?.feelings.Happy).toBeLessThan(0.2);
  });

  it('answers hostile texts with probabilities, or with nothing', async () => {
    for (const kind of adversarialKinds) {
      const { felt } = await readText(kind.text(500));
      const sum = Object.values(felt?.feelings ?? { Neutral: 1 }).reduce((all, one) => all + one, 0);
      expect(sum, kind.name).toBeCloseTo(1);
    }
    expect(await readText('')).toEqual({});
  }, 60_000);

  it('reads short texts', async () => {
    for (const text of ['miscarriage', 'exam tmrw', 'so tired'])
      expect(await readText(text), text).toHaveProperty('felt');
  });
});
