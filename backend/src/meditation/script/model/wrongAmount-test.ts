import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { plausibleScript } from '@float/e2e/vendor/plausibleScript.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countWords } from '../script.ts';
import { requestFor } from '../scriptFixture.ts';
import { expectWellSpoken, pausesOf, request, sectionsOf, sessionFrom } from './answerFixture.ts';
import {
  aloud,
  brokenPromises,
  goodScript,
  proseOf,
  reachableSeconds,
  startEndlessVendor,
  wordsFrom,
  writerTo,
  openVendor,
} from './modelFixture.ts';

let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await openVendor();
});
afterAll(() => vendor[Symbol.asyncDispose]());

const sessionOf = (answer: string) => sessionFrom(vendor, answer);

describe('too little and too much', () => {
  it('30 % too short: it is spoken as it is, with longer pauses or some lines of the library before its goodbye', async () => {
    const script = goodScript(0.7);
    const session = await sessionOf(script);
    expectWellSpoken(session);
    expect(reachableSeconds(session.utterances, request).most).toBeGreaterThan(180);
  });

  it('much too short: the library fills the middle, and the model still says its own goodbye', async () => {
    const script = goodScript(0.2);
    const { utterances, own, fallbacks } = await sessionOf(script);
    expect(fallbacks).toBe(0);
    expect(own.at(-1)).toBe(utterances.at(-1));
    const { least, most } = reachableSeconds(utterances, request);
    expect(least).toBeLessThan(180);
    expect(most).toBeGreaterThan(180);
  });

  it('only a goodbye: everything before it is the library’s', async () => {
    const script = goodScript();
    const goodbye = script.slice(script.indexOf('[section: return]'));
    const { utterances, own } = await sessionOf(goodbye);
    expect(sectionsOf(utterances)).toEqual(expect.arrayContaining(['arrive', 'breathe', 'return']));
    expect(own.at(-1)).toBe(utterances.at(-1));
    expect(countWords(aloud(utterances))).toBeGreaterThan(130);
  });

  it('it skips to its end: the library fills what comes before, once, and not in between', async () => {
    const script = plausibleScript(500, 5);
    vendor.says(() => script.slice(script.indexOf('[section: reflect]')));
    const long = requestFor(10, 1);
    const utterances = await writerTo(vendor).write(long);
    expect(brokenPromises(utterances, long)).toEqual([]);
    const own = wordsFrom(script, utterances);
    expect(own.length).toBeGreaterThan(5);
    expect(utterances.slice(-own.length)).toEqual(own);
    expect(reachableSeconds(utterances, long).most).toBeGreaterThan(600);
  });

  it('30 % too long: its last words of each part may be left out, and the goodbye is said', async () => {
    const session = await sessionOf(goodScript(1.3));
    expectWellSpoken(session);
    expect(session.utterances.length).toBeGreaterThan(10);
  });

  it('200 % too long: so much may be left out that the session still ends in time', async () => {
    const script = goodScript(3);
    const { own } = await sessionOf(script);
    expect(own.length).toBeGreaterThan(10);
    expect(countWords(aloud(own))).toBeLessThan(countWords(proseOf(script)) * 0.6);
  });

  it('pauses of a minute after every sentence, and breaths without end: silence is cut, not the words', async () => {
    const session = await sessionOf(
      goodScript().replace(/\[pause \d+\]/g, `${'[inhale 12] [hold 12] [hold 12] [exhale 12] '.repeat(3)}[pause 60]`),
    );
    expect(session.own.length).toBeGreaterThan(6);
    expect(Math.max(...pausesOf(session.own))).toBeLessThanOrEqual(20);
  });

  it('pauses that are far too short: they get longer', async () => {
    const session = await sessionOf(goodScript().replace(/\[(?:pause|inhale|exhale)[^\]]*\]/g, '[pause 0.3]'));
    expectWellSpoken(session);
    expect(reachableSeconds(session.utterances, request).most).toBeGreaterThan(170);
  });

  it.each([
    [
      'words',
      (index: number) =>
        `Rest in the light of lamp number ${String.fromCharCode(97 + (index % 26))}${'o'.repeat(index % 40)}. `,
    ],
    ['the same sentence', () => 'Let your shoulders rest for a while. '],
    ['one sentence', () => 'and let it rest '],
    ['white space', () => '\n\n'],
    ['pauses', () => '[pause 9]\n'],
    [
      'an open bracket',
      (index: number) => (index === 0 ? 'Let the body rest here for a while, as you like. [' : 'rest '),
    ],
    [
      'a part that it never leaves',
      (index: number) =>
        index === 0
          ? '[section: breathe] '
          : `The breath is like the wind of ${'q'.repeat(index % 60)} day ${'z'.repeat(index % 7)}. `,
    ],
  ])('endless %s: nobody reads on, and the session ends', async (_, piece) => {
    await using endless = await startEndlessVendor(piece);
    const utterances = await writerTo(endless).write(request);
    expect(brokenPromises(utterances, request)).toEqual([]);
    await endless.left;
  });
});

describe('repeated sentences', () => {
  it('of its own are said once', async () => {
    const script = goodScript();
    const doubled = script.replace(/([A-Z][^.[\]]*\.)/g, '$1 $1');
    const [once, twice] = [await sessionOf(script), await sessionOf(doubled)];
    expectWellSpoken(twice);
    expect(twice.own.map(({ text }) => text)).toEqual(once.own.map(({ text }) => text));
  });

  it('of its own, in other letters and punctuation, or within one breath, are said once', async () => {
    const { utterances } = await sessionOf(
      `Rest here for a while. REST HERE, for a while! Rest. Rest. And rest here for a while… ${goodScript()}`,
    );
    expect(aloud(utterances).match(/\brest here,? for a while/gi)).toHaveLength(2);
  });

  it('of the opening are not said again', async () => {
    const opening = (await sessionOf('')).utterances.slice(0, 3);
    const { utterances } = await sessionOf(`${aloud(opening)} ${goodScript()}`);
    for (const { text } of opening) expect(utterances.filter((utterance) => utterance.text === text)).toHaveLength(1);
  });

  it('of the library’s lines that come in between are not said again', async () => {
    const library = (await sessionOf('')).utterances;
    const practised = library.filter(({ section }) => section === 'breathe' || section === 'practice');
    const { utterances } = await sessionOf(
      `[section: return] Wiggle your fingers, and hear the room around you. ${aloud(practised)}`,
    );
    expect(utterances.at(-1)?.section).toBe('return');
  });
});
