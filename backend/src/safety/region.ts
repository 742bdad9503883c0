import { parseAccept } from 'hono/utils/accept';

/**
 * Where most people are who write a language without naming a country. English, Spanish and Portuguese have none: a
 * number that does not answer is worse than a directory.
 */
const homeOf: Readonly<Record<string, string>> = {
  ...{ de: 'DE', fr: 'FR', it: 'IT', nl: 'NL', ja: 'JP', ko: 'KR', sv: 'SE', fi: 'FI', pl: 'PL', hi: 'IN' },
};

/** Browsers send a few languages; reading a tag that is none is slow. */
const MAX_HEADER_CHARACTERS = 300;

const regionOfTag = (tag: string): string | undefined => {
  try {
    const { language, region } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return region ?? homeOf[language];
  } catch (error) {
    // A tag that is none, such as the `*` of Accept-Language, names no region.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/**
 * Where a person is at home, as far as their device says.
 *
 * @param locale          BCP 47, of the device; decides alone when it names a region
 * @param acceptLanguage  the HTTP header
 * @returns               ISO 3166-1 alpha-2; undefined when nothing names a region
 */
export const regionOf = (locale: string | undefined, acceptLanguage: string | undefined): string | undefined => {
  const own = locale === undefined ? undefined : regionOfTag(locale);
  if (own !== undefined) return own;
  for (const { type } of parseAccept((acceptLanguage ?? '').slice(0, MAX_HEADER_CHARACTERS))) {
    const region = regionOfTag(type);
    if (region !== undefined) return region;
  }
  return undefined;
};
