import { z } from 'zod';

const isLocale = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** A BCP 47 tag such as `en-GB`; `en_GB`, as some devices write it, becomes one. */
export const localeSchema = z
  .string()
  .max(64)
  .transform((tag) => tag.replaceAll('_', '-'))
  .refine(isLocale, 'must be a BCP 47 tag such as en-GB')
  .meta({
    description: 'Where the person is at home, as a BCP 47 tag: chooses help-lines. Else `Accept-Language` does',
    example: 'en-GB',
  });
