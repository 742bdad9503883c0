import type { StoreSettings } from '../config.ts';
import type { SweepPace } from '../jobs/sweeper.ts';

/**
 * Looking costs nothing in a file, and in a bucket every look is paid for. A poll takes a lost session over as soon as its
 * lease (6 s) has run out; with these 5 s and a second to begin, so does the sweeper, for who listens and does not poll,
 * within the 12 s that are published ahead (P4): 518,000 lists a month. The file has one thread, which listeners wait
 * for, too: it does less in a round than a bucket.
 */
export const SWEEP_PACES: Readonly<Record<StoreSettings['kind'], SweepPace>> = {
  sqlite: { busyMs: 1_000, idleMs: 1_000, clearings: 1, firstLooks: 50 },
  s3: { busyMs: 2_000, idleMs: 5_000, clearings: 5, firstLooks: 200 },
};
