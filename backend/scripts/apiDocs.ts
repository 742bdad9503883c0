/**
 * Writes `docs/api.md` from the description of the API; with `--check` it only says whether it is current:
 *
 *     npm run docs:api [-- --check]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { apiDocumentSchema } from '../src/http/docs/apiDocument.ts';
import { renderApiMarkdown } from '../src/http/docs/apiMarkdown.ts';
import { openEdge } from '../src/http/edgeFixture.ts';

const target = new URL('../../docs/api.md', import.meta.url);

await using edge = await openEdge();
const document = apiDocumentSchema.parse(await (await edge.app.request('/openapi.json')).json());
const current = renderApiMarkdown(document);
if (process.argv.includes('--check')) {
  const isCurrent = (await readFile(target, 'utf8').catch(() => '')) === current;
  process.stdout.write(isCurrent ? 'docs/api.md is current\n' : 'docs/api.md is not current: npm run docs:api\n');
  process.exitCode = isCurrent ? 0 : 1;
} else {
  await writeFile(target, current);
}
