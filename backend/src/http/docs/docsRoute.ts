import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FloatApp } from '../httpEnv.ts';
import type { OpenApiDocument } from '../openApiRoute.ts';
import { apiDocumentSchema } from './apiDocument.ts';
import { anchor, renderApiMarkdown } from './apiMarkdown.ts';

const style = readFileSync(new URL('./docs.css', import.meta.url), 'utf8');

/** Headings can be linked to, as they can where the Markdown is read. */
const openMarkdown = async () => {
  // Few ask for this page, and a function's cold start waits for all that it may need.
  const { Marked } = await import('marked');
  return new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const id = anchor(text).slice(1);
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      table({ header, rows }) {
        const cells = (row: typeof header, tag: 'th' | 'td') =>
          `<tr>${row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`;
        const body = rows.map((row) => cells(row, 'td')).join('');
        // On a phone, a table scrolls by itself.
        return `<div class="table" tabindex="0"><table><thead>${cells(header, 'th')}</thead><tbody>${body}</tbody></table></div>`;
      },
    },
  });
};

const htmlOf = (content: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Float: the API</title>
<style>${style}</style>
</head>
<body><main>${content}</main></body>
</html>
`;

const pageOf = async (document: OpenApiDocument): Promise<string> => {
  // Through JSON, as clients get it.
  const readable = apiDocumentSchema.parse(JSON.parse(JSON.stringify(document)));
  const markdown = await openMarkdown();
  return htmlOf(markdown.parse(renderApiMarkdown(readable), { async: false }));
};

/** `/docs`: the API for a reader, from this server alone. Made when somebody first reads it. */
export const addDocsRoute = (app: FloatApp, document: () => OpenApiDocument): void => {
  let html: Promise<string> | undefined;
  const styleHash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`;
  app.get('/docs', async (c) => {
    c.header('Content-Security-Policy', policy);
    c.header('Cache-Control', 'no-cache');
    return c.html(await (html ??= pageOf(document())));
  });
};
