import { beforeAll, describe, expect, it } from 'vitest';
import { corpusDigest } from '../../understanding/texts.ts';
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

  it('finds danger that no phrase names, and whom it is about', async () => {
    const { danger } = await readText(
      'I have given everyone their things back. They will manage much better once I am out of the way.',
    );
    expect(danger).toMatchObject({ kind: 'suicide', about: 'self' });
  });

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

  it('answers hostile texts, too', async () => {
    for (const kind of adversarialKinds.slice(0, 6)) await readText(kind.text(2_000));
    await readText('');
  }, 60_000);
});
