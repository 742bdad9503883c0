import { type FindSigns, moreUrgent } from './findSigns.ts';
import { directories, emergencyLine, type HelpLine, helpLines, toResource, withRegionName } from './helpLines.ts';
import { messageFor } from './messages.ts';
import type { Safety, SafetyKind, SafetyResource } from './wire.ts';
import type { Sign } from './sign.ts';

/**
 * Where a person is, ISO 3166-1 alpha-2 (region.ts): two or more when their device names different regions; undefined or
 * none: directories instead of numbers.
 */
export type Regions = string | readonly string[] | undefined;

/** What a client needs to know where help is. */
export interface AssessOptions {
  readonly region: Regions;
  /** Set when the person is known to be under 18, by a setting for instance. What they write may say so, too. */
  readonly isMinor?: boolean | undefined;
}

/** For kinds without lines of their own: the kind whose lines fit best. */
const fallbackKind: Readonly<Partial<Record<SafetyKind, SafetyKind>>> = {
  stalking: 'abuse',
  neglect: 'abuse',
  exploitation: 'abuse',
  psychosis: 'suicide',
  perinatal: 'suicide',
  substance: 'suicide',
  eating: 'suicide',
};

/** Kinds whose lines together are for anyone in danger. */
const EVERY_LINE: readonly SafetyKind[] = ['suicide', 'abuse', 'assault'];

/** What is listed for someone. */
interface HelpQuery extends AssessOptions {
  /** What lines are looked for, the most important first. */
  readonly kinds: readonly SafetyKind[];
  /** Whether emergency numbers come before the lines. */
  readonly isUrgent: boolean;
  /** Whether nothing comes before the emergency numbers. */
  readonly isEmergency: boolean;
  readonly elsewhere: readonly SafetyResource[];
}

const fits = (line: HelpLine, kinds: readonly SafetyKind[]): boolean => kinds.some((kind) => line.kinds.includes(kind));

/** Those under 18 see the lines for children first; everyone else sees them after everything else. */
const resourcesFor = ({ region, isMinor, kinds, isUrgent, isEmergency, elsewhere }: HelpQuery): SafetyResource[] => {
  const regions = [...new Set([region ?? []].flat())];
  const areSeveral = regions.length > 1;
  const lines = regions.flatMap((one) => helpLines.filter((line) => line.region === one));
  const forChildren = lines.filter((line) => line.isForChildren);
  const forAll = lines.filter((line) => !line.isForChildren && fits(line, kinds));
  const best = forChildren.filter((line) => fits(line, kinds.slice(0, 1)));
  const first = isMinor ? [...best, ...forAll, ...forChildren.filter((line) => !best.includes(line))] : forAll;
  const last = isMinor ? [] : forChildren.filter((line) => fits(line, kinds));
  const emergency = (regions.length === 0 ? [undefined] : regions).map(emergencyLine);
  const resources: readonly (SafetyResource | HelpLine)[] = [
    ...(isEmergency ? emergency : []),
    // Which numbers work is for the person to judge; the directories work in both regions.
    ...(areSeveral ? elsewhere : []),
    ...(isUrgent && !isEmergency ? emergency : []),
    ...first,
    ...(areSeveral ? [] : elsewhere),
    ...last,
    ...(isUrgent || isEmergency ? [] : emergency),
  ];
  return resources.map(areSeveral ? withRegionName : toResource);
};

const answer = (sign: Sign, options: AssessOptions): Safety => {
  const { kind, level, isEmergency, isUnsure } = sign;
  const isAboutDeath = kind === 'suicide' || kind === 'self_harm';
  return {
    level,
    ...(isEmergency === true && { is_emergency: true as const }),
    kind,
    ...(isUnsure === true && { is_unsure: true as const }),
    message: messageFor(sign),
    ...(sign.language !== 'en' && { language: sign.language }),
    resources: resourcesFor({
      kinds: isUnsure === true ? EVERY_LINE : [fallbackKind[kind] ?? kind],
      region: options.region,
      // Nothing comes before medical help.
      isMinor: options.isMinor === true && kind !== 'medical',
      isUrgent: level === 'crisis',
      isEmergency: kind === 'medical' || isEmergency === true,
      elsewhere: isAboutDeath ? [directories.findAHelpline, directories.iasp] : [directories.findAHelpline],
    }),
  };
};

/** Recognition, and the help that fits. */
export interface Assessor {
  readonly findSigns: FindSigns;
  /**
   * Whether a text speaks of danger to its writer or to others, and where help is. Best effort (docs/safety.md): it
   * recognizes phrases, it does not understand, and it is no medical judgement. Nothing of the text is in the result.
   *
   * @returns undefined for everyday texts
   */
  readonly assess: (text: string, options: AssessOptions) => Safety | undefined;
  /**
   * The most urgent of all that texts of one person say.
   *
   * @param options  a region alone is as good as the options with it
   * @param found    signs by other means than phrases; they count where no phrase is found
   */
  readonly assessTexts: (
    texts: readonly string[],
    options: AssessOptions | string | undefined,
    found?: readonly Sign[],
  ) => Safety | null;
}

/** @param saysMinor  whether a text says that its writer is under 18 (isMinor.ts) */
export const createAssessor = (findSigns: FindSigns, saysMinor: (text: string) => boolean): Assessor => {
  const assessTexts: Assessor['assessTexts'] = (texts, where, found = []) => {
    const phrases = texts.flatMap((text) => findSigns(text));
    const signs = phrases.length > 0 ? phrases : found;
    if (signs.length === 0) return null;
    const { region, isMinor } = typeof where === 'object' ? where : { region: where, isMinor: false };
    return answer(signs.reduce(moreUrgent), { region, isMinor: isMinor === true || texts.some(saysMinor) });
  };
  return { findSigns, assessTexts, assess: (text, options) => assessTexts([text], options) ?? undefined };
};

/** Where someone listens, whatever it is about: the emergency number and lines of a region, then the directories. */
export const helpFor = (region: Regions, isMinor = false): SafetyResource[] =>
  resourcesFor({
    region,
    isMinor,
    kinds: EVERY_LINE,
    isUrgent: true,
    isEmergency: false,
    elsewhere: [directories.findAHelpline, directories.iasp],
  });

const UNCHECKED: Sign = { kind: 'suicide', level: 'concern', about: 'self', language: 'en' };

/** For texts that could not be read: help is offered, because they may have spoken of danger. */
export const uncheckedSafety = (region: Regions): Safety => ({
  ...answer(UNCHECKED, { region }),
  message:
    'We could not read everything you wrote just now. If any of it is about being in danger, or about not wanting to live, please reach out to one of the lines below or to someone you trust.',
});
