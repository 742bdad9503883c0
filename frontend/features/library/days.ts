/** The entries of one day of this device's calendar. */
export interface Day<Entry> {
  /** `2026-11-22` */
  readonly key: string;
  readonly label: string;
  readonly entries: readonly Entry[];
}

const pad = (value: number): string => String(value).padStart(2, '0');
const keyOf = (date: Date): string =>
  [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].map(String).join('-');

/** By the calendar, not by hours: some days have 23 of them. */
const dayBefore = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1);

const labelOf = (date: Date, now: Date): string => {
  if (keyOf(date) === keyOf(now)) return 'Today';
  if (keyOf(date) === keyOf(dayBefore(now))) return 'Yesterday';
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return date.toLocaleDateString('en', { weekday: 'long', day: 'numeric', month: 'long', ...year });
};

/**
 * Groups by day.
 *
 * @param entries  newest first; days and entries keep that order
 */
export const groupByDay = <Entry extends { readonly createdAt: string }>(
  entries: readonly Entry[],
  now: Date,
): readonly Day<Entry>[] => {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(new Date(entry.createdAt));
    days.set(key, [...(days.get(key) ?? []), entry]);
  }
  return Array.from(days, ([key, ofDay]) => ({
    key,
    label: labelOf(new Date(ofDay[0]?.createdAt ?? now), now),
    entries: ofDay,
  }));
};

/** @returns such as `9:05 PM`, as the device writes it */
export const timeOfDay = (createdAt: string): string =>
  new Date(createdAt).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
