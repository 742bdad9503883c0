import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, assessTexts, helpFor } from './assess.ts';
import { findSigns } from './findSigns.ts';
import { helpLines } from './helpLines.ts';
import { labelled } from './labelled.ts';
import { messageFor } from './messages.ts';
import { safetyKinds } from './wire.ts';

const regions = [
  ...['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'AT', 'CH', 'FR'],
  ...['ES', 'IT', 'PT', 'BR', 'NL', 'BE', 'IN', 'JP', 'ZA'],
];

describe('an assessment', () => {
  it('is nothing for everyday texts', () => {
    expect(assess('I could kill for a coffee', { region: 'US' })).toBeUndefined();
    expect(assess('', { region: undefined })).toBeUndefined();
  });

  it('puts the emergency number first in a crisis, and the lines for it next', () => {
    const answer = assess('I want to die', { region: 'GB' });
    expect(answer).toMatchObject({ level: 'crisis', kind: 'suicide' });
    expect(answer?.resources.map(({ contact }) => contact).slice(0, 2)).toEqual(['999', '116 123']);
  });

  it('puts a listening line first when it is a concern', () => {
    const answer = assess('I would never hurt myself', { region: 'US' });
    expect(answer?.resources.map(({ contact }) => contact)[0]).toBe('Call or text 988');
    expect(answer?.resources.at(-1)?.contact).toBe('911');
  });

  it.each([undefined, 'XX', 'AQ'])('points to the directories when the region is %s', (region) => {
    const contacts = assess('I want to die', { region })?.resources.map(({ contact }) => contact);
    expect(contacts).toContain('https://findahelpline.com');
    expect(contacts).toContain('https://www.iasp.info/crisis-centres-helplines/');
    expect(contacts?.[0]).toContain('local emergency number');
  });

  it.each(regions)('knows an emergency number and lines for despair and abuse in %s', (region) => {
    for (const [text, kind] of [
      ['I want to die', 'suicide'],
      ['My husband beats me', 'abuse'],
    ] as const) {
      const own = assess(text, { region })?.resources.filter((resource) => resource.region === region) ?? [];
      expect(assess(text, { region })?.kind).toBe(kind);
      expect(own.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('holds nothing of what was written', () => {
    for (const { text, expected } of labelled) {
      const answer = assess(text, { region: 'IE' });
      if (expected === undefined || answer === undefined) continue;
      expect(JSON.stringify(answer).toLowerCase()).not.toContain(text.toLowerCase());
    }
  });

  it('speaks the language in which the person wrote', () => {
    expect(assess('quiero morir', { region: 'ES' })?.message).toMatch(/^Gracias/);
    expect(assess('ich will sterben', { region: 'DE' })?.message).toMatch(/^Danke/);
  });

  it('speaks to a helper as a helper', () => {
    expect(assess('My friend wants to kill herself', { region: 'GB' })?.message).toContain('someone else');
  });
});

describe('the messages', () => {
  const all = safetyKinds.flatMap((kind) =>
    (['self', 'other', 'loss'] as const).flatMap((about) =>
      (['concern', 'crisis'] as const).map((level) => messageFor({ kind, level, about, language: 'en' })),
    ),
  );

  it('make no diagnosis and no promise, and do not play anything down', () => {
    for (const message of all) {
      expect(message).not.toMatch(/depress|disorder|will be (fine|ok|all right)|cheer up|calm down|at least/i);
    }
  });
});

describe('an emergency', () => {
  const emergencies = [
    ['I have just swallowed all of my pills', 'suicide'],
    ['I have taken an overdose', 'suicide'],
    ['I took forty paracetamol', 'suicide'],
    ['I have taken bleach', 'suicide'],
    ['I think I am having a heart attack', 'medical'],
    ['My dad is unconscious on the floor', 'medical'],
    ['He is choking me', 'abuse'],
    ['My ex is outside my door with a knife', 'abuse'],
  ] as const;

  it.each(emergencies)('is seen in %j, and puts the emergency number first', (text, kind) => {
    const answer = assess(text, { region: 'US' });
    expect(answer).toMatchObject({ level: 'crisis', kind, is_emergency: true });
    expect(answer?.resources[0]?.contact).toBe('911');
    expect(answer?.message).toMatch(/call/i);
  });

  it.each([
    'I took all my meds today and I am proud',
    'She is unresponsive to my texts',
    'He will not wake up before noon on Sundays',
    'My throat closes when I have to speak in front of people',
  ])('is not seen in %j', (text) => {
    expect(assess(text, { region: 'US' })?.is_emergency).toBeUndefined();
  });

  it('never tells a person to open the door to an attacker', () => {
    for (const kind of ['abuse', 'assault', 'stalking', 'violence', 'exploitation'] as const) {
      const message = messageFor({ kind, level: 'crisis', about: 'self', language: 'en', isEmergency: true });
      expect(message).toContain('get away from them');
      expect(message).not.toMatch(/unlock/i);
    }
  });
});

describe('the lines for everyone', () => {
  it.each([...regions, undefined])('begin with the emergency number and name no line twice: %s', (region) => {
    const contacts = helpFor(region).map(({ name, contact }) => `${name} ${contact}`);
    expect(new Set(contacts).size).toBe(contacts.length);
    expect(contacts[0]).toMatch(/^Emergency services/);
  });
});

describe('the help-lines', () => {
  it('each have a name, a contact, hours and an address as their source', () => {
    for (const { name, contact, hours, source, kinds } of helpLines) {
      expect([name, contact, hours].every((text) => text.length > 1)).toBe(true);
      expect(kinds.length).toBeGreaterThan(0);
      expect(new URL(source).protocol).toBe('https:');
    }
  });
});

describe('texts of one person', () => {
  it('without danger have no safety', () => {
    expect(assessTexts(['a long day'], 'US')).toBeNull();
    expect(assessTexts([], 'US')).toBeNull();
  });

  it('are as urgent as the worst of them', () => {
    const texts = ['My friend is suicidal', 'a long day'];
    expect(assessTexts(texts, 'US')).toMatchObject({ level: 'concern', kind: 'suicide' });
    expect(assessTexts([...texts, 'my husband hits me'], 'US')).toMatchObject({ level: 'crisis', kind: 'abuse' });
    expect(assessTexts([...texts, 'I want to die'], 'US')).toMatchObject({ level: 'crisis', kind: 'suicide' });
  });

  it('never get less urgent by saying more', () => {
    const sentences = fc.constantFrom(...labelled.map(({ text }) => text));
    fc.assert(
      fc.property(sentences, sentences, (one, other) => {
        const alone = assessTexts([one], 'US');
        const together = assessTexts([one, other], 'US');
        if (alone?.level === 'crisis') expect(together?.level).toBe('crisis');
        else if (alone !== null) expect(together).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('finds in two sentences of one text what it finds in one', () => {
    const found = labelled.filter(({ text }) => findSigns(text).length > 0);
    for (const { text } of found) expect(findSigns(`It is raining. ${text}. I had lunch.`).length).toBeGreaterThan(0);
  });
});
