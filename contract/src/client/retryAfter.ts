/** Longer than this is no advice for a client that is still there to take it. */
const MAX_RETRY_AFTER_SECONDS = 3600;

/** RFC 9110 allows a number of seconds; nothing else that `Number` would accept. */
const SECONDS = /^\d{1,10}$/;
/** An HTTP date names its month; `Date.parse` would also take a bare number. */
const HTTP_DATE = /^[A-Z][a-z]+,? .*\d{2}:\d{2}:\d{2}/;

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): seconds, or an HTTP date.
 *
 * @param date   the `Date` of the same response, by which a date counts: the clock of this device may be wrong
 * @param nowMs  milliseconds since 1970, where the response has no date
 * @returns      seconds from now, 0 to 3600; undefined when there is no such header, or it cannot be read
 */
export const parseRetryAfter = (
  value: string | undefined,
  date: string | undefined,
  nowMs: number,
): number | undefined => {
  const text = value?.trim() ?? '';
  if (SECONDS.test(text)) return Math.min(Number(text), MAX_RETRY_AFTER_SECONDS);
  if (!HTTP_DATE.test(text)) return undefined;
  const sentMs = Date.parse(date ?? '');
  const seconds = Math.ceil((Date.parse(text) - (Number.isNaN(sentMs) ? nowMs : sentMs)) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(0, seconds), MAX_RETRY_AFTER_SECONDS);
};
