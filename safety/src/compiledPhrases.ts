/** The file of compiled phrases, for Node. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampOfBytes } from './bookBytes.ts';

/** Beside the code, also in a bundle. */
export const COMPILED_FILE = fileURLToPath(new URL('./allPhrases.generated.bin', import.meta.url));

const SOURCES = fileURLToPath(new URL('./', import.meta.url));
/** Whether the file depends on a source. Changes to other code do not make every app download it again. */
const isSource = (name: string): boolean =>
  (/^signs[/\\]/.test(name) || COMPILERS.has(name)) && name.endsWith('.ts') && !name.endsWith('-test.ts');
const COMPILERS: ReadonlySet<string> = new Set([
  ...['automatonTables.ts', 'bookBytes.ts', 'normalize.ts', 'phraseBook.ts', 'phraseNotation.ts', 'sign.ts', 'wire.ts'],
]);

/** @returns digest of all that the compiled phrases are made from; undefined where there is no source, as in a bundle */
export const currentStamp = (): string | undefined => {
  if (!existsSync(join(SOURCES, 'signs'))) return undefined;
  const hash = createHash('sha256');
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(isSource).sort();
  for (const name of names)
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(SOURCES, name)))
      .update('\0');
  return hash.digest('hex');
};

const stampOf = (bytes: Uint8Array): string | undefined => {
  try {
    return stampOfBytes(bytes);
  } catch (error) {
    // Cut off: as good as none.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** @returns undefined when there is no whole file, or its phrases are not those of the source */
export const readCompiledPhrases = (file: string = COMPILED_FILE): Uint8Array | undefined => {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const [stamp, current] = [stampOf(bytes), currentStamp()];
  return stamp !== undefined && (current === undefined || stamp === current) ? bytes : undefined;
};
