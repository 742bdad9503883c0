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
