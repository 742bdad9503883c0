import { bootstrapped } from './bootstrap.mjs';
import { runChecks } from './checks.mjs';
import { summaryLine } from './testCounts.mjs';

await bootstrapped([], async (node) => {
  const counts = await runChecks(node);
  console.log(summaryLine(counts));
  return counts.failed > 0 ? 1 : 0;
});
