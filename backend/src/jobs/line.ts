import type { UserId } from '@float/contract';

interface OfUser {
  readonly user: UserId;
}

/**
 * The order in which waiting jobs start (pure): whoever has the fewest jobs running or ahead in the line comes first;
 * among those, whoever came first. Nobody gets ahead by asking for more.
 *
 * @param waiting  in the order in which they came
 */
export const lineUp = <Job extends OfUser>(waiting: readonly Job[], running: readonly OfUser[]): Job[] => {
  const served = new Map<UserId, number>();
  const serve = ({ user }: OfUser): number => {
    const before = served.get(user) ?? 0;
    served.set(user, before + 1);
    return before;
  };
  running.forEach(serve);
  // A person's jobs count those ahead of them, so ranks rise within a person, and the sort keeps who came first.
  const ranked = waiting.map((job) => ({ job, rank: serve(job) }));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ job }) => job);
};
