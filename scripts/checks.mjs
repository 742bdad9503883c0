import { buildPlayerPage } from './appExport.mjs';
import { runQuietly } from './childProcess.mjs';
import { houseRules } from './houseRules.mjs';
import { rootFolder } from './repository.mjs';

const tools = {
  typescript: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
};

/** Each check: a name and `run(node) → Promise<{ ok, output }>`. */
const checks = () => [
  toolCheck('types', tools.typescript, ['-p', '.']),
  // Some of it runs in a browser.
  toolCheck('types of e2e', tools.typescript, ['-p', 'e2e']),
  { name: 'types of frontend', run: checkFrontendTypes },
  toolCheck('lint', tools.eslint, ['.']),
  toolCheck('format', tools.prettier, ['--check', '.']),
  toolCheck('practices', 'backend/scripts/practicesCheck.ts', []),
  toolCheck('docs/api.md is current', 'backend/scripts/apiDocs.ts', ['--check']),
  ...houseRules.map(({ name, findProblems }) => ({
    name,
    run: async () => {
      const problems = await findProblems(rootFolder);
      return { ok: problems.length === 0, output: problems.join('\n') };
    },
  })),
];

/** One of its files is made: the page in which phones play. */
const checkFrontendTypes = async (node) => {
  const page = await buildPlayerPage(node);
  return page.ok ? runQuietly(node, [tools.typescript, '-p', 'frontend']) : page;
};

const toolCheck = (name, script, args) => ({ name, run: (node) => runQuietly(node, [script, ...args]) });

/** Prints what became of a check. */
export const printCheck = (name, { ok, output }) => {
  console.log(ok ? `✓ ${name}` : `✗ ${name}\n${output.replace(/^/gm, '    ')}`);
};

/**
 * Runs every check that needs no running program, side by side, and prints one line for each, in order.
 *
 * @param node  path of the Node to run the tools with
 * @returns     `{ passed, failed, skipped }`, a check counting as one
 */
export const runChecks = async (node) => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const running = checks().map(({ name, run }) => ({ name, result: run(node) }));
  for (const { name, result } of running) {
    const { ok, output } = await result;
    counts[ok ? 'passed' : 'failed'] += 1;
    printCheck(name, { ok, output });
  }
  return counts;
};
