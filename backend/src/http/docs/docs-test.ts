import { createHash } from 'node:crypto';
import { errorBodySchema, meditationRequestSchema, summaryRequestSchema } from '@float/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Edge } from '../edgeFixture.ts';
import { openEdge } from '../edgeFixture.ts';
import type { ApiDocument } from './apiDocument.ts';
import { apiDocumentSchema } from './apiDocument.ts';
import { anchor, renderApiMarkdown } from './apiMarkdown.ts';

let edge: Edge;
let raw: unknown;
let document: ApiDocument;
beforeAll(async () => {
  edge = await openEdge();
  raw = await (await edge.app.request('/openapi.json')).json();
  document = apiDocumentSchema.parse(raw);
});
afterAll(() => edge[Symbol.asyncDispose]());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

describe('the description of the API', () => {
  it('has every call that the app answers to', () => {
    const answered = edge.app.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.includes('*') && path !== '/')
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)(\{.*\})?/g, '{$1}')}`);
    const described = operations().map(({ method, path }) => `${method} ${path}`);
    const forReaders = ['get /openapi.json', 'get /docs'];
    expect(answered.filter((route) => !forReaders.includes(route) && !described.includes(route))).toEqual([]);
  });

  it('says for every call what it is about, and what can go wrong with which code', () => {
    for (const { operation } of operations()) {
      expect(operation.tags).toHaveLength(1);
      expect(document.tags.map(({ name }) => name)).toContain(operation.tags[0]);
      const statuses = Object.keys(operation.responses).filter((status) => Number(status) >= 400);
      expect(statuses.length).toBeGreaterThan(0);
      if (operation.security?.length === 1) expect(statuses).toEqual(expect.arrayContaining(['401', '403']));
    }
  });

  it('has examples that the schemas take', () => {
    const { MeditationRequest, SummaryRequest } = document.components.schemas;
    expect(meditationRequestSchema.safeParse(MeditationRequest?.example).success).toBe(true);
    expect(summaryRequestSchema.safeParse(SummaryRequest?.example).success).toBe(true);
    const found: unknown[] = [];
    const examplesSchema = z.record(z.string(), z.object({ value: z.unknown() }));
    JSON.stringify(raw, (key, value: unknown) => {
      if (key === 'examples') found.push(...Object.values(examplesSchema.parse(value)).map((example) => example.value));
      return value;
    });
    expect(found.length).toBeGreaterThan(20);
    for (const value of found) expect(errorBodySchema.safeParse(value).success).toBe(true);
  });
});

describe('the description for readers', () => {
  it('names every call and every shape, and links only to what is there', () => {
    const markdown = renderApiMarkdown(document);
    for (const { method, path } of operations()) expect(markdown).toContain(`### \`${method.toUpperCase()} ${path}\``);
    const headings = [...markdown.matchAll(/^### (.+)$/gm)].map((match) => anchor(match[1] ?? ''));
    for (const [, target] of markdown.matchAll(/\]\((#[^)]+)\)/g)) expect(headings).toContain(target);
  });

  it('is a page of this server alone that runs nothing', async () => {
    const answer = await edge.app.request('/docs');
    const html = await answer.text();
    expect(answer.headers.get('content-type')).toContain('text/html');
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(answer.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
    expect(html).not.toMatch(/<script|https?:\/\/(?!float\.example)/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});
