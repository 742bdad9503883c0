import { expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { openTestStore } from '../jobs/jobsFixture.ts';
import { noMetrics } from '../metrics/metrics.ts';
import { countOperations } from '../storage/countingStore.ts';
import { spendingKey } from '../storage/keys.ts';
import { onSqlite } from '../storage/storeContract/testStores.ts';
import { keepNotes } from '../vendors/vendorsFixture.ts';
import { clearSpending, openBudget } from './openBudget.ts';

const NOW_MS = Date.UTC(2026, 10, 30, 12);
const WRITER = { FLOAT_WRITER: 'model', FLOAT_WRITER_MODEL: 'openai/a,compatible/b', OPENAI_API_KEY: 'k' };
const COMPATIBLE = { FLOAT_COMPATIBLE_BASE_URL: 'http://127.0.0.1:1/v1' };
const settingsOf = (env: Record<string, string>) => readConfig(env).models;

const open = async (env: Record<string, string>) => {
  const { log, lines } = keepNotes();
  const own = await openTestStore(onSqlite);
  const store = countOperations(own);
  const budget = openBudget(settingsOf(env), { store, nowMs: () => NOW_MS, log, metrics: noMetrics });
  return { budget, store, lines, [Symbol.asyncDispose]: () => own[Symbol.asyncDispose]() };
};

it.each([
  ['without models', {}],
  ['with models without prices', { ...WRITER, ...COMPATIBLE }],
  ['with models that cost nothing', { ...WRITER, ...COMPATIBLE, FLOAT_PRICES: 'openai/a=0,compatible/b=0' }],
  ['with prices of models that are not used', { FLOAT_PRICES: 'openai/a=1:1' }],
  [
    'without a ceiling',
    {
      ...{ ...WRITER, ...COMPATIBLE, FLOAT_PRICES: 'openai/a=1:1' },
      ...{ FLOAT_BUDGET_HOUR_USD: 'off', FLOAT_BUDGET_DAY_USD: 'off' },
    },
  ],
])('%s, nothing is read or written', async (_name, env) => {
  await using site = await open(env);
  expect(await site.budget.reserve(1_000)).toMatchObject({ isGranted: true });
  await site.budget.release();
  expect(site.store.operations).toBe(0);
});

it('with prices, the ceilings hold', async () => {
  await using site = await open({ ...WRITER, ...COMPATIBLE, FLOAT_PRICES: 'openai/a=1:1' });
  expect(await site.budget.reserve(20)).toMatchObject({ isGranted: true });
  expect(await site.budget.reserve(0.01)).toMatchObject({ isGranted: false, scope: 'hour' });
});

it('a model of a vendor without a price is named in the log: no budget holds it', async () => {
  await using site = await open({ ...WRITER, ...COMPATIBLE, FLOAT_PRICES: 'openai/other=1:1' });
  expect(site.lines()).toMatchObject([{ event: 'model_without_price', vendor: 'openai', stage: 'script' }]);
});

it('what was spent is forgotten after a week', async () => {
  await using site = await open({});
  const days = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-30'];
  for (const day of days) await site.store.put(spendingKey(day), new Uint8Array());
  await clearSpending(site.store, NOW_MS);
  const { objects } = await site.store.list('spending/');
  expect(objects.map(({ key }) => key)).toEqual(['2026-11-23', '2026-11-30'].map(spendingKey));
});
