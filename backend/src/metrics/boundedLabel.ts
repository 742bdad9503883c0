const LABEL = /^[A-Za-z0-9_/:*.{}-]{1,80}$/;
const OTHER = 'other';

/**
 * Lets only so many values of a label through, the first that come, and only such that are written like names; all
 * further ones are `other`. Whatever a caller hands in by mistake, the number of series stays bounded, and no sentence
 * gets in.
 *
 * @example
 * const vendor = boundedLabel(16);
 * vendor('flite'); // 'flite'
 * vendor('I am sad'); // 'other'
 */
export const boundedLabel = (maxValues: number): ((value: string) => string) => {
  const known = new Set<string>();
  return (value) => {
    if (known.has(value)) return value;
    if (known.size >= maxValues || !LABEL.test(value)) return OTHER;
    known.add(value);
    return value;
  };
};
