/**
 * Recognizes danger by all phrases: for servers, in a thread. Reads them compiled, in 0.3 s; without that file they are
 * compiled when the first text is read, in about a second.
 */
import { createAssessor } from './assess.ts';
import { bookFromBytes } from './bookBytes.ts';
import { readCompiledPhrases } from './compiledPhrases.ts';
import { createFinder } from './findSigns.ts';
import { createIsMinor } from './isMinor.ts';
import { minorPhrases } from './minorPhrases.ts';
import { type CompiledBook, compileBook } from './phraseBook.ts';

const bookReader = async (): Promise<() => CompiledBook> => {
  const bytes = readCompiledPhrases();
  if (bytes !== undefined) return () => bookFromBytes(bytes);
  const { allPhrases } = await import('./signs/allPhrases.ts');
  return () => compileBook(allPhrases);
};

export const { findSigns, assess, assessTexts } = createAssessor(
  createFinder(await bookReader()),
  createIsMinor(minorPhrases),
);
