import { readFileSync } from 'node:fs';
import { Registry } from 'prom-client';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createMonitor } from './prometheus.ts';

const read = (file: string): string => readFileSync(new URL(`../../../docs/${file}`, import.meta.url), 'utf8');

const dashboard = z
  .object({
    panels: z.array(
      z.object({
        id: z.number(),
        type: z.string(),
        title: z.string(),
        description: z.string().optional(),
        targets: z.array(z.object({ expr: z.string() })).default([]),
      }),
    ),
    templating: z.object({ list: z.array(z.object({ name: z.string(), definition: z.string().optional() })) }),
  })
  .parse(JSON.parse(read('grafana/float.json')));

const queries = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
const alerts = read('grafana/alerts.yaml').replaceAll(/^\s*#.*$/gm, '');
const alertNames = [...alerts.matchAll(/- alert: (\w+)/g)].map(([, name = '']) => name);
/** Of each rule, its expression: what stands between `expr:` and the next key. */
const alertQueries = [...alerts.matchAll(/expr:([^]*?)\n {8}(?:for|labels):/g)].map(([, expr = '']) => expr);

const METRIC = /\b(?:float|process|nodejs)_[a-z0-9_]+/g;
const SUFFIX = /_(?:bucket|sum|count)$/;
/** Written by Prometheus itself. */
const SCRAPE_LABELS = ['instance', 'job'];

/** Labels of each metric, with the values that it had after everything has happened once. */
const known = new Map<string, Map<string, Set<string>>>();

beforeAll(async () => {
  const registry = new Registry();
  const { metrics } = createMonitor(registry, '1.2.3');
  metrics.requestAnswered({ method: 'GET', route: '/', status: 500, seconds: 1, code: 'INTERNAL' });
  for (const outcome of ['ok', 'failed'] as const)
    metrics.vendorCalled({ vendor: 'v', kind: 'k', outcome, seconds: 1 });
  for (const { name, values, type } of await registry.getMetricsAsJSON()) {
    const labels = new Map<string, Set<string>>(type.toString() === 'histogram' ? [['le', new Set()]] : []);
    for (const value of values)
      for (const [label, text] of Object.entries(value.labels))
        labels.set(label, (labels.get(label) ?? new Set()).add(String(text)));
    known.set(name, labels);
  }
});

const metricNamed = (name: string) => known.get(name) ?? known.get(name.replace(SUFFIX, ''));

const allQueries = [...queries, ...alertQueries];

describe('the dashboard and the alerts', () => {
  it('ask only for metrics that exist', () => {
    const definitions = dashboard.templating.list.map(({ definition }) => definition ?? '');
    const asked = [...allQueries, ...definitions, alerts].flatMap((query) => query.match(METRIC) ?? []);
    expect(new Set(asked).size).toBeGreaterThan(15);
    expect(asked.filter((name) => metricNamed(name) === undefined)).toEqual([]);
  });

  it.each(allQueries)('select and group by labels that exist: %s', (query) => {
    const names = query.match(METRIC) ?? [];
    const labels = new Set([...SCRAPE_LABELS, ...names.flatMap((name) => [...(metricNamed(name)?.keys() ?? [])])]);
    const groups = [...query.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, group = '']) => group.split(', '));
    expect(groups.filter((label) => !labels.has(label))).toEqual([]);
    for (const [, name = '', selector = ''] of query.matchAll(/([a-z0-9_]+)\{([^}]*)\}/g))
      for (const [, label = '', , value = ''] of selector.matchAll(/(\w+)(=~|!=|=)"([^"]*)"/g)) {
        if (SCRAPE_LABELS.includes(label)) continue;
        const values = metricNamed(name)?.get(label);
        const wanted = value.replaceAll('\\\\', '\\').split('|');
        expect(values, `${name} has ${label}`).toBeDefined();
        for (const one of wanted) expect([...values!].some((text) => new RegExp(`^${one}$`).test(text))).toBe(true);
      }
  });

  it('read every metric of our own', () => {
    const asked = new Set(
      allQueries.flatMap((query) => query.match(METRIC) ?? []).map((name) => name.replace(SUFFIX, '')),
    );
    expect([...known.keys()].filter((name) => name.startsWith('float_') && !asked.has(name))).toEqual([]);
  });
});

it('every panel says what it shows, and has an id of its own', () => {
  const shown = dashboard.panels.filter(({ type }) => type !== 'row');
  expect(shown.filter(({ description, targets }) => !description || targets.length === 0)).toEqual([]);
  expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
});

it('every alert is explained to who is woken by it', () => {
  const manual = read('operations.md');
  expect(alertNames).toHaveLength(6);
  expect(alertQueries).toHaveLength(6);
  expect(alertNames.filter((name) => !manual.includes(`\`${name}\``))).toEqual([]);
});
