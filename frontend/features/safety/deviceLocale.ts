/**
 * Where the person is at home, as their device says: a BCP 47 tag. It chooses the help-lines.
 *
 * React Native has a `navigator` too, without a language in it.
 */
export const deviceLocale = (): string => {
  const language: unknown = typeof navigator === 'undefined' ? undefined : navigator.language;
  return typeof language === 'string' && language !== '' ? language : Intl.DateTimeFormat().resolvedOptions().locale;
};

/** The time zone of the device, by its tz database name: `Europe/Vienna`; '' when the device does not report one. */
export const deviceTimeZone = (): string => {
  const timeZone: unknown = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return typeof timeZone === 'string' ? timeZone : '';
};
