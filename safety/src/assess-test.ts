import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, assessTexts, findSigns } from './all.ts';
import { createAssessor, helpFor } from './assess.ts';
import { emergencyLine, helpLines, withRegionName } from './helpLines.ts';
import { labelled } from './labelled.ts';
import { messageFor } from './messages.ts';
import { type SafetyKind, safetyKinds, type SafetyResource } from './wire.ts';

const regions = [
  ...['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'AT', 'CH', 'FR'],
  ...['ES', 'IT', 'PT', 'BR', 'NL', 'BE', 'IN', 'JP', 'ZA'],
];

describe('an emergency that the writer has caused', () => {
  const message = messageFor({ kind: 'violence', level: 'crisis', about: 'self', language: 'en', isEmergency: true });

  it('is answered by asking to stay and call, not to get away', () => {
    expect(message).toContain('call the emergency number now');
    expect(message).toContain('stay on the line');
    expect(message).not.toMatch(/get away from them|unlock/i);
  });

  it('is recognized in plain words', () => {
    expect(assess('i just stabbed my husband', { region: 'US' })).toMatchObject({ is_emergency: true, message });
  });
});

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
    for (const kind of ['abuse', 'assault', 'stalking', 'exploitation'] as const) {
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

const assessorOf = (kind: SafetyKind) =>
  createAssessor(
    () => [{ kind, level: 'crisis', about: 'self', language: 'en' }],
    () => false,
  );

const contactsOf = (resources: readonly SafetyResource[] | undefined): string[] =>
  (resources ?? []).map(({ contact }) => contact);

describe('for someone under 18', () => {
  const CHILDLINE = '0800 1111';

  it('lines for children come directly after the emergency number, by what they write', () => {
    const answer = assess("I'm 14 and I want to die", { region: 'GB' });
    expect(contactsOf(answer?.resources).slice(0, 3)).toEqual(['999', CHILDLINE, '116 123']);
  });

  it('and by a setting', () => {
    const answer = assess('I want to die', { region: 'GB', isMinor: true });
    expect(contactsOf(answer?.resources).slice(0, 2)).toEqual(['999', CHILDLINE]);
    expect(contactsOf(helpFor('GB', true)).slice(0, 2)).toEqual(['999', CHILDLINE]);
  });

  it('and when any of several texts says it', () => {
    const texts = ['I want to die', 'im 13'];
    expect(contactsOf(assessTexts(texts, 'DE')?.resources).slice(0, 2)).toEqual(['112', '116 111']);
    expect(contactsOf(assessTexts(texts, { region: 'DE' })?.resources).slice(0, 2)).toEqual(['112', '116 111']);
    expect(contactsOf(assessTexts(['I want to die'], { region: 'DE', isMinor: true })?.resources).slice(0, 2)).toEqual([
      '112',
      '116 111',
    ]);
  });

  it('they come first of all when it is a concern', () => {
    const answer = assess("I'm 14 and I would never hurt myself", { region: 'IE' });
    expect(answer?.level).toBe('concern');
    expect(answer?.resources[0]?.contact).toBe('1800 66 66 66');
  });

  it('a line for something else does not come before the lines that fit', () => {
    const died = assess("I'm 14 and I want to die", { region: 'US' });
    expect(contactsOf(died?.resources).slice(0, 4)).toEqual([
      '911',
      'Call or text 988',
      'Text HOME to 741741',
      '1-800-422-4453',
    ]);
    const beaten = assess("I'm 14 and my dad beats me", { region: 'US' });
    expect(beaten?.kind).toBe('abuse');
    expect(contactsOf(beaten?.resources).slice(0, 3)).toEqual(['911', '1-800-422-4453', '1-800-799-7233']);
    const inFrance = assess('J’ai 14 ans et je veux mourir', { region: 'FR' });
    expect(contactsOf(inFrance?.resources).slice(0, 3)).toEqual(['112', '3114', '119']);
  });

  it.each(safetyKinds.filter((kind) => kind !== 'medical'))('they come before all other lines of GB for %s', (kind) => {
    const { assess: assessKind } = assessorOf(kind);
    const answer = assessKind('', { region: 'GB', isMinor: true });
    expect(contactsOf(answer?.resources).slice(0, 2)).toEqual(['999', CHILDLINE]);
  });

  it('nothing comes before medical help', () => {
    const answer = assess("I'm 14 and I think I am having a heart attack", { region: 'GB' });
    expect(answer?.kind).toBe('medical');
    expect(contactsOf(answer?.resources)).not.toContain(CHILDLINE);
  });
});

describe('for everyone else', () => {
  it.each(regions)('lines for children come after all others and after the directories: %s', (region) => {
    const childContacts = new Set(
      helpLines.filter((line) => line.region === region && line.isForChildren === true).map(({ contact }) => contact),
    );
    for (const kind of safetyKinds) {
      const { assess: assessKind } = assessorOf(kind);
      const contacts = contactsOf(assessKind('', { region })?.resources);
      const firstOfChildren = contacts.findIndex((contact) => childContacts.has(contact));
      if (firstOfChildren < 0) continue;
      expect(contacts.slice(firstOfChildren).every((contact) => childContacts.has(contact))).toBe(true);
      expect(firstOfChildren).toBeGreaterThan(contacts.indexOf('https://findahelpline.com'));
    }
  });

  it('the age of others changes nothing', () => {
    const answer = assess('My son is 14 and I want to die', { region: 'GB' });
    expect(contactsOf(answer?.resources).slice(0, 2)).toEqual(['999', '116 123']);
  });
});

describe('where a device names two regions', () => {
  it('a crisis has the directories first, then both emergency numbers, then the lines of both, each with its region', () => {
    const answer = assess('I want to die', { region: ['GB', 'US'] });
    expect(answer?.resources.map(({ name, contact }) => `${name}: ${contact}`)).toEqual([
      'Find A Helpline: free, confidential lines in over 130 countries: https://findahelpline.com',
      expect.stringContaining('https://www.iasp.info'),
      'Emergency services (United Kingdom): 999',
      'Emergency services (United States): 911',
      'Samaritans (United Kingdom): 116 123',
      'Shout (United Kingdom): Text SHOUT to 85258',
      '988 Suicide & Crisis Lifeline (United States): Call or text 988',
      'Crisis Text Line (United States): Text HOME to 741741',
      'Childline (under 19, United Kingdom): 0800 1111',
    ]);
  });

  it('a concern has the emergency numbers last', () => {
    const contacts = contactsOf(assess('I would never hurt myself', { region: ['GB', 'US'] })?.resources);
    expect(contacts[0]).toBe('https://findahelpline.com');
    expect(contacts.slice(-2)).toEqual(['999', '911']);
  });

  it('lines for children come first of the lines for someone under 18', () => {
    const contacts = contactsOf(assess("I'm 14 and I want to die", { region: ['IE', 'GB'] })?.resources);
    expect(contacts.slice(2, 6)).toEqual(['112 or 999', '999', '1800 66 66 66', '0800 1111']);
  });

  it('the lines for everyone are in the same order', () => {
    const resources = helpFor(['AT', 'DE']);
    expect(resources.slice(0, 2).map(({ region }) => region)).toEqual(['international', 'international']);
    expect(resources.slice(2).map(({ name }) => name)).toEqual([
      'Emergency services (Austria)',
      'Emergency services (Germany)',
      'TelefonSeelsorge (Austria)',
      'Frauenhelpline gegen Gewalt (Austria)',
      'TelefonSeelsorge (Germany)',
      'Hilfetelefon Gewalt gegen Frauen (Germany)',
      'Rat auf Draht (young people, Austria)',
      'Nummer gegen Kummer (young people, Germany)',
    ]);
  });

  it('one whose numbers are not known has the local emergency number', () => {
    const resources = assess('I want to die', { region: ['GB', 'TH'] })?.resources;
    expect(resources?.slice(2, 4).map(({ name }) => name)).toEqual([
      'Emergency services (United Kingdom)',
      'Emergency services',
    ]);
  });

  it('a repeated region counts once, and an empty list is no region', () => {
    expect(assess('I want to die', { region: ['GB', 'GB'] })).toEqual(assess('I want to die', { region: 'GB' }));
    expect(assess('I want to die', { region: [] })).toEqual(assess('I want to die', { region: undefined }));
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

  it('are in regions whose name and emergency number are known', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    for (const { region } of helpLines) {
      const emergency = emergencyLine(region);
      expect(emergency.region).toBe(region);
      expect(withRegionName(emergency).name).toBe(`Emergency services (${names.of(region) ?? ''})`);
    }
  });

  it('show nothing on the wire of what they are for', () => {
    const keys = new Set(helpFor('GB').flatMap((resource) => Object.keys(resource)));
    expect([...keys].sort()).toEqual(['contact', 'hours', 'name', 'region', 'source']);
  });

  it('were checked on a day, or never', () => {
    const days = helpLines.map(({ checkedOn }) => checkedOn).filter((day) => day !== undefined);
    for (const day of days) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
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
