import { regionOfTimeZone } from './timeZones.ts';

/**
 * Where most people are who write a language without naming a country. English, Spanish and Portuguese have none: a
 * number that does not answer is worse than a directory.
 */
const homeOf: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  nl: 'NL',
  ja: 'JP',
  ko: 'KR',
  sv: 'SE',
  fi: 'FI',
  pl: 'PL',
  hi: 'IN',
};

/** Language, perhaps a script, perhaps a region. Not `Intl.Locale`, which Hermes does not have. */
const TAG = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2})(?![a-z0-9]))?/i;

const readTag = (locale: string): { readonly language: string; readonly region: string | undefined } => {
  const [, language = '', region] = TAG.exec(locale.trim()) ?? [];
  return { language: language.toLowerCase(), region: region?.toUpperCase() };
};

/**
 * The region whose help-lines fit a locale.
 *
 * @param locale  BCP 47, or as POSIX and Android write it (`pt_BR`)
 * @returns       ISO 3166-1 alpha-2; undefined when the locale names no region
 */
export const regionOfLocale = (locale: string): string | undefined => {
  const { language, region } = readTag(locale);
  return region ?? homeOf[language];
};

/** The device is in a region that is not in our tables. ISO 3166-1 leaves `ZZ` to its users. */
export const UNKNOWN_REGION = 'ZZ';
/** `Asia/Singapore`; not `UTC`, `Etc/GMT+3` or `CET`. */
const IS_PLACE = /^(?!Etc\/)[A-Z][A-Za-z]+\//;

/**
 * The regions whose help-lines fit a device. They are two when a person travels, has moved, or never set one of them:
 * browsers say `en-US` in many countries.
 *
 * @param locale    as of {@link regionOfLocale}; a language alone counts only where the time zone names no region
 * @param timeZone  as `Intl` names it: `Europe/Vienna`; '' when it is not known
 * @returns         ISO 3166-1 alpha-2, that of the time zone first, {@link UNKNOWN_REGION} when it is none of ours; empty
 *                  when nothing names one
 */
export const regionsOfDevice = (locale: string, timeZone: string): string[] => {
  const here = regionOfTimeZone(timeZone) ?? (IS_PLACE.test(timeZone) ? UNKNOWN_REGION : undefined);
  const home = here === undefined || here === UNKNOWN_REGION ? regionOfLocale(locale) : readTag(locale).region;
  if (here === UNKNOWN_REGION && home === undefined) return [];
  return [...new Set([here, home])].filter((region) => region !== undefined);
};
