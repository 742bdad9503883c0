/**
 * Checks the practices that the library writer says, or those of another folder, and prints what is to be mended:
 *
 *     npm run practices:check [-- folder]
 */
import { checkPractices } from '../src/meditation/script/checkPractices.ts';
import { PRACTICES_DIRECTORY, readPracticeFiles } from '../src/meditation/script/loadPractices.ts';

const files = await readPracticeFiles(process.argv[2] ?? PRACTICES_DIRECTORY);
const problems = checkPractices(files);
const lines = problems.map(({ file, line, message }) => (file === '' ? message : `${file}, line ${line}: ${message}`));
process.stdout.write(lines.length > 0 ? `${lines.join('\n')}\n` : `${files.length} practices, nothing to mend\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
