import * as safety from '@float/safety/all';
import { describe, expect, it } from 'vitest';
import { isUnderstood } from './isUnderstood.ts';
import { labelledFeelings } from './labelled.ts';
import { createSummarizer } from './summarize.ts';

const { summarize } = createSummarizer(safety);

describe('a text that Float does not understand', () => {
  it.each([
    ['gibberish', 'asdf jklö qwer'],
    ['signs', '... ?!'],
    ['digits', '12345'],
    ['a name', 'Reginald'],
    ['Dutch', 'Ik weet niet wat ik vandaag met mezelf aan moet, het is een rare dag in mijn hoofd'],
    ['Finnish', 'En oikein tiedä mitä tästä päivästä pitäisi ajatella'],
    ['Japanese', '今日は会議が三つありました'],
    ['Arabic', 'كان يومي طويلا في المكتب'],
    ['Vietnamese', 'Hôm nay tôi đi chợ với mẹ rồi về nhà nấu cơm'],
    ['a few words that English has, too', 'Ich will nicht mehr'],
    ['a few words of Polish', 'to jest za dużo'],
    ['Swahili', 'Leo nilienda sokoni pamoja na mama yangu'],
  ])('claims nothing, and asks: %s', (_what, text) => {
    expect(summarize(text)).toMatchObject({ isUnclear: true, label: 'Neutral', title: 'What you feel right now' });
  });

  it.each([
    ...['meh', 'okay', 'I had lunch and then went to the office', 'Went to the shop, bought eggs, came home'],
    ...['just checking in', 'We talked about the weather', 'nothing special, an ordinary day', 'same old same old'],
    ...['Covid', 'Jet lag', 'Period cramps', 'Hungover', 'Rainy Monday', 'Toddler tantrums'],
    ...['long meeting, then the bus', 'thinking about what to cook tonight', 'idk'],
  ])('is not one of plain English: %s', (text) => {
    expect(summarize(text).isUnclear).toBeUndefined();
  });

  it('is not one that names a feeling in another language, or speaks of danger in one', () => {
    expect(summarize('estoy muy triste').isUnclear).toBeUndefined();
    expect(summarize('ich will nicht mehr leben').isUnclear).toBeUndefined();
  });

  it('is none of our English sentences', () => {
    const english = labelledFeelings.filter(({ text }) => /^[\x20-\x7e’]+$/.test(text));
    const unclear = english.filter(({ text }) => summarize(text).isUnclear === true);
    expect(unclear.map(({ text }) => text).filter((text) => !/(?:estoy|je |ich |sono|non )/.test(text))).toEqual([]);
  });

  it('is detected in long texts', () => {
    expect(isUnderstood('qwx '.repeat(2_500))).toBe(false);
    expect(isUnderstood('the '.repeat(2_500))).toBe(true);
  });
});
