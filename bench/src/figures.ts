/** What a bench found: one line of the report. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** One a run. */
  readonly values: readonly number[];
  /** The promise that it is held against, as in docs/architecture.md; in `unit`. */
  readonly promise?: string;
}

/** The value below which `share` (0…1) of the values lie. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

const shown = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** A figure as a line: median, range, runs, and the promise. */
export const describeFigure = ({ name, unit, values, promise }: Figure): string => {
  const range = `${shown(Math.min(...values))}…${shown(Math.max(...values))}`;
  const p95 = values.length >= 20 ? `, p95 ${shown(percentile(values, 0.95))}` : '';
  const promised = promise === undefined ? '' : `   (promise: ${promise})`;
  return `${name.padEnd(44)} ${shown(median(values)).padStart(7)} ${unit}${p95}   ${range}, ${values.length} runs${promised}`;
};
