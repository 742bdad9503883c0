/** For a 95 % interval. */
const Z = 1.96;

/** A share with its 95 % interval (Wilson score): `57 % (54–60), 406/717`. */
export const formatShare = (found: number, all: number): string => {
  if (all === 0) return '-';
  const share = found / all;
  const center = (share + (Z * Z) / (2 * all)) / (1 + (Z * Z) / all);
  const half = (Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all))) / (1 + (Z * Z) / all);
  const percent = (value: number): string => (100 * value).toFixed(share < 0.1 ? 1 : 0);
  return `${percent(share)} % (${percent(Math.max(0, center - half))}–${percent(center + half)}), ${found}/${all}`;
};
