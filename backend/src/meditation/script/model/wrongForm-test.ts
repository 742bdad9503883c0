import type { FakeVendor } from '@float/e2e/vendor/fakeVendor.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentenceKeys } from '../sentences.ts';
import { expectWellSpoken, pausesOf, request, sentencesOf, sessionFrom } from './answerFixture.ts';
import { aloud, goodScript, proseOf, reachableSeconds, openVendor } from './modelFixture.ts';

let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await openVendor();
});
afterAll(() => vendor[Symbol.asyncDispose]());

const sessionOf = (answer: string) => sessionFrom(vendor, answer);

describe('a model that does what it is asked for', () => {
  it('is heard from the opening to the goodbye, every sentence, in its parts and with its pauses', async () => {
    const script = goodScript();
    const session = await sessionOf(script);
    expectWellSpoken(session);
    expect(session.own.map(({ text }) => text)).toEqual(
      session.utterances.slice(-session.own.length).map(({ text }) => text),
    );
    expect(sentencesOf(aloud(session.own))).toEqual(sentencesOf(script).slice(-sentencesOf(aloud(session.own)).length));
    expect(session.own.flatMap(({ breath }) => breath).length).toBeGreaterThan(1);
  });
});

describe('a form that nobody asked for', () => {
  it('without any pause: pauses are added, as long as the session needs', async () => {
    const session = await sessionOf(goodScript().replace(/\[(?:pause|inhale|exhale)[^\]]*\]/g, ''));
    expectWellSpoken(session);
    const pauses = pausesOf(session.own).slice(4);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(1.2);
    expect(pauses.reduce((sum, pause) => sum + pause, 0) / pauses.length).toBeGreaterThan(3);
    const { least, most } = reachableSeconds(session.utterances, request);
    expect(least).toBeLessThan(180);
    expect(most).toBeGreaterThan(180);
  });

  it('markdown: lists, emphasis, quotes, rules and code are read as plain words', async () => {
    let count = 0;
    const marked = goodScript().replace(/^(?!\[).+$/gm, (line) => {
      const number = ++count;
      return (
        [`- ${line}`, `${number}. ${line}`, `> ${line}`, `<p>${line}</p>`, `${number}) ${line}`, `* _${line}_`][
          count % 6
        ] ?? ''
      );
    });
    const session = await sessionOf(`\`\`\`markdown\n${marked}\n---\n\`\`\`\n`);
    expectWellSpoken(session);
    expect(session.utterances.map(({ text }) => text)).toEqual(
      (await sessionOf(goodScript())).utterances.map(({ text }) => text),
    );
  });

  it.each([
    ['## %s', (name: string) => `## ${name}`],
    ['**%s**', (name: string) => `**${name}**`],
    ['%s:', (name: string) => `${name}:`],
    ['### 2. %s', (name: string) => `### 2. ${name}`],
    ['**Part 2: %s**', (name: string) => `**Part 2: ${name}**`],
    ['[%s]', (name: string) => `[${name}]`],
    ['**%s:** in front of the words', (name: string) => `**${name}:** `],
  ])('headings in place of section marks, as %s: they begin parts and are not spoken', async (_, heading) => {
    const names = {
      arrive: 'Arriving',
      breathe: 'Breathing',
      practice: 'Body Scan',
      reflect: 'Reflection',
      return: 'Closing',
    };
    const script = goodScript();
    const headed = script.replace(/\[section: (\w+)\](\n)/g, (_mark, section: keyof typeof names, end: string) => {
      const line = heading(names[section]);
      return line.endsWith(' ') ? line : line + end;
    });
    const session = await sessionOf(headed);
    expectWellSpoken(session);
    const plain = await sessionOf(script);
    expect(session.utterances).toEqual(plain.utterances);
  });

  it('headings of its own making are not spoken', async () => {
    const session = await sessionOf(
      `# Evening Ease\nTitle: The Long Road Home\n\n${goodScript()}`.replaceAll(
        '[section',
        '### The Golden Lake\n[section',
      ),
    );
    expectWellSpoken(session);
    expect(aloud(session.utterances)).not.toMatch(/Evening Ease|Long Road|Golden Lake/);
  });

  it('no section marks at all: parts are made as planned, and its last words are the goodbye', async () => {
    for (const factor of [0.7, 1, 1.3, 3]) {
      const script = goodScript(factor);
      const session = await sessionOf(script.replace(/\[section[^\]]*\]/g, ''));
      expectWellSpoken(session);
      expect(sentenceKeys(session.utterances.at(-1)!.text).at(-1)).toBe(sentencesOf(script).at(-1));
    }
  });

  it('parts in a wrong order, and each twice: they are said in the right one', async () => {
    const script = goodScript();
    const session = await sessionOf(
      `${script.replace('[section: arrive]', '[section: practice]')}\n${goodScript(0.3, 8)}`,
    );
    expect(session.own.length).toBeGreaterThan(3);
  });

  it('section marks that come only after many words: parts never go back', async () => {
    const session = await sessionOf(
      `${proseOf(goodScript(0.6, 3))}\n${goodScript(0.6, 4).replace('[section: arrive]', '').replace('[title', '[')}`,
    );
    expect(session.own.length).toBeGreaterThan(5);
  });

  it('a preamble and a closing remark are left out', async () => {
    const preambles = [
      'Sure, here is your meditation:',
      "Certainly! Here's a three-minute guided meditation for someone who feels angry:",
      "Of course. I'd be happy to guide you through a calming meditation.",
      'Here is a gentle, calming, carefully paced guided meditation script for you.',
    ];
    const remarks = [
      'Let me know if you would like me to adjust the length or the tone!',
      'I hope this meditation helps you today. Feel free to ask for another one.',
      '(Word count: 173)\n**Note:** This script takes about three minutes to read.',
      'End of meditation.',
    ];
    for (const [index, preamble] of preambles.entries()) {
      const session = await sessionOf(`${preamble}\n\n${goodScript()}\n\n${remarks[index] ?? ''}`);
      expectWellSpoken(session);
      expect(aloud(session.utterances)).not.toMatch(
        /certainly|here is|here's|script|happy to|let me know|hope|feel free|word count|note|end of/i,
      );
    }
  });
});
