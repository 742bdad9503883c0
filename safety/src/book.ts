/** Recognizes danger by all phrases, from the bytes of their compiled form: for an app, which loads them later. */
import { type Assessor, createAssessor } from './assess.ts';
import { bookFromBytesInSteps } from './bookBytes.ts';
import { createFinder } from './findSigns.ts';
import { createIsMinor } from './isMinor.ts';
import { minorPhrases } from './minorPhrases.ts';

export type { Assessor };

/**
 * @param bytes  of `allPhrases.generated.bin`
 * @param pause  resolves when the thread has time again; called a few hundred times
 * @throws {RangeError} when the bytes end too early
 */
export const openAllPhrases = async (bytes: Uint8Array, pause: () => Promise<void>): Promise<Assessor> => {
  const book = await bookFromBytesInSteps(bytes, pause);
  return createAssessor(
    createFinder(() => book),
    createIsMinor(minorPhrases),
  );
};
