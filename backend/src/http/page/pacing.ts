/**
 * How long to wait before asking for the job again: the first sound is due within a second, and nothing of interest
 * happens after five.
 *
 * @param elapsedMs  since the listener began
 */
export const pollDelayMs = (elapsedMs: number): number => {
  if (elapsedMs < 1_000) return 100;
  return elapsedMs < 5_000 ? 250 : 2_000;
};

/** @returns such as `4:07` or `1:02:03` */
export const formatTime = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(rest).padStart(2, '0')}`;
  return hours > 0 ? `${String(hours)}:${tail}` : tail;
};

/** @returns such as `4 minutes 7 seconds`, as a screen reader says it */
export const sayTime = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds));
  const count = (value: number, unit: string) => `${String(value)} ${unit}${value === 1 ? '' : 's'}`;
  return `${count(Math.floor(whole / 60), 'minute')} ${count(whole % 60, 'second')}`;
};

/** End of the buffered stretch that `seconds` lies in; `seconds` itself when nothing is buffered there. */
export const bufferedUntil = (buffered: Pick<TimeRanges, 'length' | 'start' | 'end'>, seconds: number): number => {
  // Frames do not begin exactly where the last ones ended; hls.js tolerates the same hole.
  const hole = 0.1;
  for (let index = 0; index < buffered.length; index++) {
    if (buffered.start(index) - hole <= seconds && seconds < buffered.end(index)) return buffered.end(index);
  }
  return seconds;
};

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/**
 * A UUID version 7 (RFC 9562, 5.7): it becomes the job's id, and ids sort by time.
 * Of our own, because `crypto.randomUUID` makes version 4, and only on secure origins.
 */
export const newJobKey = (nowMs: number, random: Uint8Array = crypto.getRandomValues(new Uint8Array(10))): string => {
  const tail = Array.from(random, (byte) => hex(byte, 2)).join('');
  const time = hex(nowMs, 12);
  const variant = hex(0x8 | (Number.parseInt(tail.slice(3, 4), 16) & 0x3), 1);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`;
};
