import { regionOfLocale } from '@float/safety';
import { parseAccept } from 'hono/utils/accept';

/** Browsers send a few languages; parsing an invalid tag is slow. */
const MAX_HEADER_CHARACTERS = 300;

/** BCP 47 for an unknown language: sent by devices whose locale and time zone name different regions. */
const UNDETERMINED = /^und(?:-|$)/i;

/**
 * Where the caller is at home, as far as their device says.
 *
 * @param locale          the device's, BCP 47; takes precedence when it names a region or is `und` (region unknown)
 * @param acceptLanguage  the HTTP header
 * @returns               ISO 3166-1 alpha-2; undefined when nothing names a region
 */
export const callerRegion = (locale: string | undefined, acceptLanguage: string | undefined): string | undefined => {
  const own = locale === undefined ? undefined : regionOfLocale(locale);
  if (own !== undefined || (locale !== undefined && UNDETERMINED.test(locale))) return own;
  for (const { type } of parseAccept((acceptLanguage ?? '').slice(0, MAX_HEADER_CHARACTERS))) {
    const region = regionOfLocale(type);
    if (region !== undefined) return region;
  }
  return undefined;
};
