/** For tests: a thread whose faults are chosen by what it is given to read. */
import type { TextReading } from './textReading.ts';

let count = 0;

export const read = (text: string): Promise<TextReading> | TextReading => {
  count++;
  if (text.includes('crash')) process.exit(1);
  if (text.includes('throw')) throw new Error('a passage that cannot be read');
  if (text.includes('hang')) return new Promise(() => undefined);
  const score = text.includes('much') ? 9 : 1;
  return {
    danger: { tier: 'concern', score, kind: 'suicide', isSureOfKind: true, about: count > 1 ? 'other' : 'self' },
  };
};

export const warmUp = (): null => null;
