import type { Feeling, SafetyKind } from '@float/contract';
import type { About } from '@float/safety';

/**
 * How sure it is that a text speaks of danger. `concern`: help is shown. `check_in`: maybe; one quiet line says where help
 * is.
 */
export type DangerTier = 'concern' | 'check_in';

/** Danger that is read from the meaning of a text, not from phrases. */
export interface DangerReading {
  readonly tier: DangerTier;
  /** Higher: more likely. Comparable between texts. */
  readonly score: number;
  /** What the text speaks of, most likely. */
  readonly kind: SafetyKind;
  /** Whether that is likely enough to be said. */
  readonly isSureOfKind: boolean;
  readonly about: About;
}

/** What has happened, or is felt: something good, something hard, or one cannot tell. */
export const allNews = ['good', 'hard', 'unclear'] as const;
export type News = (typeof allNews)[number];

/** How likely each feeling and each kind of news is; both sum up to 1. */
export interface FeelingReading {
  readonly feelings: Readonly<Record<Feeling, number>>;
  readonly news: Readonly<Record<News, number>>;
  /** Whether joy is likely enough to be named: hard news must not be greeted as joy. */
  readonly isJoy: boolean;
  /** Characters that were read: a longer text counts more where several are merged. */
  readonly characters: number;
}

/** What a text means, as far as the heads can tell; nothing of the text is in it. */
export interface TextReading {
  /** Absent: the text is not in English, or has no words. */
  readonly felt?: FeelingReading;
  /** Absent: no danger was read, or the text is not in English. */
  readonly danger?: DangerReading;
}

const average = <Key extends string>(
  shares: readonly { readonly share: Readonly<Record<Key, number>>; readonly characters: number }[],
): Record<Key, number> => {
  const all = shares.reduce((sum, { characters }) => sum + characters, 0);
  const sums = new Map<Key, number>();
  for (const { share, characters } of shares)
    for (const key of Object.keys(share) as Key[])
      sums.set(key, (sums.get(key) ?? 0) + (share[key] * characters) / Math.max(1, all));
  // Every share has a number for each key.
  return Object.fromEntries(sums) as Record<Key, number>;
};

/** What several texts of one person mean together: the likeliest danger, and the mean of what is felt. */
export const mergeReadings = (readings: readonly TextReading[]): TextReading => {
  const dangers = readings.flatMap(({ danger }) => danger ?? []);
  const felt = readings.flatMap(({ felt: one }) => one ?? []);
  return {
    ...(dangers.length > 0 && { danger: dangers.reduce((most, one) => (one.score > most.score ? one : most)) }),
    ...(felt.length > 0 && {
      felt: {
        feelings: average(felt.map(({ feelings, characters }) => ({ share: feelings, characters }))),
        news: average(felt.map(({ news, characters }) => ({ share: news, characters }))),
        isJoy: felt.every(({ isJoy }) => isJoy),
        characters: felt.reduce((sum, { characters }) => sum + characters, 0),
      },
    }),
  };
};
