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

/**
 * The region whose help-lines fit a locale.
 *
 * @param locale  BCP 47, or as POSIX and Android write it (`pt_BR`)
 * @returns       ISO 3166-1 alpha-2; undefined when the locale names no region
 */
export const regionOfLocale = (locale: string): string | undefined => {
  const [, language = '', region] = TAG.exec(locale.trim()) ?? [];
  return region?.toUpperCase() ?? homeOf[language.toLowerCase()];
};
