const FOLDS = 3;

/** All that one writer wrote is in the same fold: writers repeat themselves. */
export const createFolds = (): { readonly count: number; readonly foldOf: (writer: string) => number } => {
  const writers = new Map<string, number>();
  return {
    count: FOLDS,
    foldOf: (writer) => {
      const number = writers.get(writer) ?? writers.size;
      writers.set(writer, number);
      return number % FOLDS;
    },
  };
};

/** @param share  0 to 1 */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};
