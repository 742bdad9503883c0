import { findSigns, moreUrgent } from './findSigns.ts';
import { directories, emergencyLine, helpLines } from './helpLines.ts';
import { messageFor } from './messages.ts';
import type { Safety, SafetyKind, SafetyResource } from './wire.ts';
import type { Sign } from './sign.ts';

/** What a client needs to know where help is. */
export interface AssessOptions {
  /** ISO 3166-1 alpha-2 (region.ts); undefined: directories instead of numbers. */
  readonly region: string | undefined;
}

const linesForAny = (kinds: readonly SafetyKind[], region: string | undefined): SafetyResource[] =>
  helpLines
    .filter((line) => line.region === region && kinds.some((kind) => line.kinds.includes(kind)))
    .map(({ kinds: _kinds, ...resource }) => resource);

/** For kinds without lines of their own: the kind whose lines fit best. */
const nearestKind: Readonly<Partial<Record<SafetyKind, SafetyKind>>> = {
  stalking: 'abuse',
  neglect: 'abuse',
  exploitation: 'abuse',
  psychosis: 'suicide',
  perinatal: 'suicide',
  substance: 'suicide',
  eating: 'suicide',
};

const linesFor = (kind: SafetyKind, region: string | undefined): SafetyResource[] =>
  linesForAny([nearestKind[kind] ?? kind], region);

const isAboutDeath = (kind: SafetyKind): boolean => kind === 'suicide' || kind === 'self_harm';

const resourcesFor = ({ kind, level, isEmergency }: Sign, region: string | undefined): SafetyResource[] => {
  const emergency = emergencyLine(region);
  const lines = linesFor(kind, region);
  const elsewhere = isAboutDeath(kind) ? [directories.findAHelpline, directories.iasp] : [directories.findAHelpline];
  return level === 'crisis' || kind === 'medical' || isEmergency === true
    ? [emergency, ...lines, ...elsewhere]
    : [...lines, ...elsewhere, emergency];
};

const answer = (sign: Sign, region: string | undefined): Safety => ({
  level: sign.level,
  ...(sign.isEmergency === true && { is_emergency: true as const }),
  kind: sign.kind,
  message: messageFor(sign),
  resources: resourcesFor(sign, region),
});

/**
 * Whether a text speaks of danger to its writer or to others, and where help is. Best effort (docs/safety.md): it
 * recognizes phrases, it does not understand, and it is no medical judgement. Nothing of the text is in the result.
 *
 * @returns undefined for everyday texts
 */
export const assess = (text: string, { region }: AssessOptions): Safety | undefined => {
  const [sign] = findSigns(text);
  return sign === undefined ? undefined : answer(sign, region);
};

/**
 * The most urgent of all that texts of one person say.
 *
 * @param region  as of {@link AssessOptions}
 */
export const assessTexts = (texts: readonly string[], region: string | undefined): Safety | null => {
  const signs = texts.flatMap(findSigns);
  return signs.length === 0 ? null : answer(signs.reduce(moreUrgent), region);
};

/** Where someone listens, whatever it is about: the emergency number and lines of a region, then the directories. */
export const helpFor = (region: string | undefined): SafetyResource[] => [
  emergencyLine(region),
  ...linesForAny(['suicide', 'abuse', 'assault'], region),
  directories.findAHelpline,
  directories.iasp,
];

const UNCHECKED: Sign = { kind: 'suicide', level: 'concern', about: 'self', language: 'en' };

/** For texts that could not be read: help is offered, because they may have spoken of danger. */
export const uncheckedSafety = (region: string | undefined): Safety => ({
  ...answer(UNCHECKED, region),
  message:
    'We could not read everything you wrote just now. If any of it is about being in danger, or about not wanting to live, please reach out to one of the lines below or to someone you trust.',
});
