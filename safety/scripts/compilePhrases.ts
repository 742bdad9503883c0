/** Compiles all phrases into the file that servers and apps read: `node safety/scripts/compilePhrases.ts`. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { bookToBytes } from '../src/bookBytes.ts';
import { COMPILED_FILE, currentStamp, readCompiledPhrases } from '../src/compiledPhrases.ts';

/**
 * Takes two seconds, or nothing when the file is current.
 *
 * @throws {TypeError} for a phrase that cannot be read
 */
export const compilePhrases = async (): Promise<void> => {
  if (readCompiledPhrases() !== undefined) return;
  // Only now: reading the phrases takes longer than seeing that they are compiled.
  const [{ compileBook }, { allPhrases }] = await Promise.all([
    import('../src/phraseBook.ts'),
    import('../src/signs/allPhrases.ts'),
  ]);
  const bytes = bookToBytes(compileBook(allPhrases), currentStamp() ?? '');
  // Never half a file, also when several processes do this at once.
  const unfinished = `${COMPILED_FILE}.${process.pid}`;
  try {
    writeFileSync(unfinished, bytes, { flush: true });
    renameSync(unfinished, COMPILED_FILE);
  } finally {
    rmSync(unfinished, { force: true });
  }
};

/** A folder that may not be written, or a full disk: a server can do without the file. */
const isUnwritable = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(String(error.code));

if (import.meta.main) {
  try {
    await compilePhrases();
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    console.error(
      'The compiled danger phrases could not be stored. The server compiles them at each start, in a second.',
    );
  }
}
