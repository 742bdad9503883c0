import { assess, directories, helpLines } from '@float/safety';
import { describe, expect, it } from 'vitest';
import { spokenHelp } from './spokenHelp.ts';

const DIRECTORY = directories.findAHelpline;

const helpIn = (region: string | undefined, text = 'I want to kill myself') => spokenHelp(assess(text, { region })!);

describe('spoken help', () => {
  it.each([
    ['US', 'call nine eight eight', 'the emergency number, nine one one'],
    ['GB', 'call one one six, one two three', 'the emergency number, nine nine nine'],
    ['DE', 'call one one six, one two three', 'the emergency number, one one two'],
    ['BR', 'call one eight eight', 'the emergency number, one nine two'],
    ['ZA', 'call zero eight zero zero, five six seven, five six seven', 'the emergency number, one one two'],
    [undefined, 'go to find a helpline, dot com', 'your local emergency number'],
  ])('in %s', (region, helpLine, emergency) => {
    expect(helpIn(region)).toEqual({ helpLine, emergency });
  });

  it('is the number of the police where a person is the danger', () => {
    expect(helpIn('BR', 'my husband beats me').emergency).toBe('the emergency number, one nine zero');
  });

  it.each(['CA', 'CH', 'JP', 'PL'])('never sends an adult to a line for children, in %s', (region) => {
    for (const text of ['my husband beats me', 'I was raped', 'I want to kill myself']) {
      const { helpLine } = helpIn(region, text);
      const forChildren = helpLines.filter((line) => line.region === region && line.isForChildren === true);
      for (const { contact } of forChildren)
        expect(helpLine).not.toBe(
          spokenHelp({ kind: 'abuse', resources: [{ ...DIRECTORY, contact, region }] }).helpLine,
        );
    }
  });

  it('is a word to text, where a line takes nothing else', () => {
    const line = {
      region: 'GB',
      name: 'Shout',
      contact: 'Text SHOUT to 85258',
      hours: 'day and night',
      source: 'https://x',
    };
    expect(spokenHelp({ kind: 'suicide', resources: [line] }).helpLine).toBe(
      'text the word shout to eight five two five eight',
    );
  });

  it.each(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'AT', 'CH', 'FR', 'ES', 'IT', 'PT', 'BR', 'NL', 'BE', 'IN', 'JP'])(
    'is made of words, in %s',
    (region) => {
      for (const text of [
        'I want to kill myself',
        'my husband beats me',
        'I was raped',
        'I am having a heart attack',
      ]) {
        const { helpLine, emergency } = helpIn(region, text);
        expect(`${helpLine} ${emergency}`).toMatch(/^[a-z, ]+$/);
      }
    },
  );
});
