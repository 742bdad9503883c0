/**
 * Lists the help-lines that should be compared with their sources: never checked, or more than a year ago.
 *
 *     node safety/scripts/staleHelpLines.ts          lists them
 *     node safety/scripts/staleHelpLines.ts --fail   exits with 1 when one was checked more than a year ago
 */
import { parseArgs } from 'node:util';
import { helpLines } from '../src/helpLines.ts';
import { printStaleHelpLines, staleHelpLines } from '../src/staleHelpLines.ts';

const { values } = parseArgs({ options: { fail: { type: 'boolean', default: false } } });

const today = new Date().toISOString().slice(0, 10);
console.log(printStaleHelpLines(helpLines, today));
if (values.fail && staleHelpLines(helpLines, today).outdated.length > 0) process.exitCode = 1;
