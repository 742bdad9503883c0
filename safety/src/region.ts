/**
 * Where most people are who write a language without naming a country. English, Spanish and Portuguese have none: a
 * number that does not answer is worse than a directory.
 */
const homeOf: Readonly<Record<string, string>> = {
  ...{ de: 'DE', fr: 'FR', it: 'IT', nl: 'NL', ja: 'JP', ko: 'KR', sv: 'SE', fi: 'FI', pl: 'PL', hi: 'IN' },
};

/**
 * The region whose help-lines fit a locale.
 *
 * @param locale  BCP 47, or as POSIX and Android write it (`pt_BR`)
 * @returns       ISO 3166-1 alpha-2; undefined when the locale names no region
 */
export const regionOfLocale = (locale: string): string | undefined => {
  try {
    const { language, region } = new Intl.Locale(locale.trim().replaceAll('_', '-'));
    return region ?? homeOf[language];
  } catch (error) {
    // Not a language tag, such as the `*` of Accept-Language.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
