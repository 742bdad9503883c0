import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, absolute, without a slash at its end. */
export const rootFolder = dirname(dirname(fileURLToPath(import.meta.url)));
