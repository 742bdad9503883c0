import type { Safety, SafetyKind, SafetyResource } from '@float/contract';
import { emergencyLine } from '@float/safety';

/** Where help is, in words that a voice can speak: a session may be heard in the dark, or later from a file. */
export interface SpokenHelp {
  /** What to do to reach a help-line: "call nine eight eight". */
  readonly helpLine: string;
  /** Whom to call in danger: "the emergency number, one one two". */
  readonly emergency: string;
}

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** @example spokenNumber('0800 1111') // 'zero eight zero zero, one one one one' */
const spokenNumber = (written: string): string =>
  written
    .split(/[ .-]+/)
    .map((group) => Array.from(group.replace(/\D/g, ''), (digit) => digits[Number(digit)]).join(' '))
    .filter((group) => group !== '')
    .join(', ');

const NUMBER = String.raw`\d(?:[ .-]?\d){1,14}`;
const TEXT_WORD = new RegExp(`^text "?(\\w+)"? to (${NUMBER})`, 'i');
/** A contact that begins with a number to call; one that begins with other words is only shown. */
const CALL = new RegExp(`^(?:call(?: or text)? )?#?${NUMBER}`, 'i');
const PURPOSES = new RegExp(`(${NUMBER})(?: \\((\\w+)\\))?`, 'g');

const EMERGENCY_NAME = emergencyLine(undefined).name;
const isEmergency = ({ name }: SafetyResource): boolean => name.startsWith(EMERGENCY_NAME);

const digitsIn = (number: string): number => number.replace(/\D/g, '').length;

const spokenContact = ({ contact }: SafetyResource): string | undefined => {
  if (CALL.test(contact)) {
    // The easiest to remember, where there are several.
    const numbers = contact.match(new RegExp(`#?${NUMBER}`, 'g')) ?? [];
    const [shortest = ''] = numbers.toSorted((one, other) => digitsIn(one) - digitsIn(other));
    return `call ${shortest.startsWith('#') ? 'pound ' : ''}${spokenNumber(shortest)}`;
  }
  const [, word, number] = TEXT_WORD.exec(contact) ?? [];
  return word === undefined || number === undefined
    ? undefined
    : `text the word ${word.toLowerCase()} to ${spokenNumber(number)}`;
};

const DIRECTORY = 'go to find a helpline, dot com';
const NO_NUMBER = 'your local emergency number';

/** Kinds for which the police come first, where they have a number of their own. */
const forPolice: ReadonlySet<SafetyKind> = new Set(['abuse', 'assault', 'stalking', 'violence', 'exploitation']);

const emergencyOf = (contact: string | undefined, kind: SafetyKind): string => {
  // No number is known for the region: the contact is a sentence.
  if (contact === undefined || !/^\d/.test(contact)) return NO_NUMBER;
  const numbers = Array.from(contact.matchAll(PURPOSES), ([, number = '', purpose]) => ({ number, purpose }));
  const best = numbers.find(({ purpose }) => purpose === (forPolice.has(kind) ? 'police' : 'ambulance')) ?? numbers[0];
  return best === undefined ? NO_NUMBER : `the emergency number, ${spokenNumber(best.number)}`;
};

/** For a session of care without an assessment. */
export const unknownHelp: SpokenHelp = { helpLine: DIRECTORY, emergency: NO_NUMBER };

/** Lines for children come after the directories, unless the person is a child (safety/src/assess.ts). */
const linesBeforeDirectories = (resources: readonly SafetyResource[]): readonly SafetyResource[] => {
  const lines = resources.filter((resource) => !isEmergency(resource));
  const first = lines.findIndex(({ region }) => region === 'international');
  return first < 0 ? lines : lines.slice(0, first);
};

export const spokenHelp = ({ kind, resources }: Pick<Safety, 'kind' | 'resources'>): SpokenHelp => ({
  helpLine: linesBeforeDirectories(resources).flatMap((line) => spokenContact(line) ?? [])[0] ?? DIRECTORY,
  emergency: emergencyOf(resources.find(isEmergency)?.contact, kind),
});
