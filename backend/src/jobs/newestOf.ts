import type { ObjectInfo } from '../storage/objectStore.ts';

/** Keeps the newest objects of those that are added, by the time at which they were written. */
export interface NewestObjects {
  add(object: ObjectInfo): void;
  newestFirst(): ObjectInfo[];
  /** Whether more were added than are kept. */
  hasLeftOut(): boolean;
}

const byAge = (one: ObjectInfo, other: ObjectInfo): number => other.lastModifiedMs - one.lastModifiedMs;

/** Linear in what is added, and never holds more than twice `count`. */
export const newestOf = (count: number): NewestObjects => {
  let kept: ObjectInfo[] = [];
  let isMore = false;
  const cut = (): void => {
    if (kept.length <= count) return;
    isMore = true;
    kept = kept.toSorted(byAge).slice(0, count);
  };
  return {
    add: (object) => {
      kept.push(object);
      if (kept.length >= 2 * count) cut();
    },
    newestFirst: () => {
      cut();
      return kept.toSorted(byAge);
    },
    hasLeftOut: () => isMore,
  };
};
