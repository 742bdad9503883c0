import { healthSchema, musicCatalogueSchema, voiceCatalogueSchema, type Health } from '@float/contract';
import { createRoute } from '@hono/zod-openapi';
import { jsonAnswer, refusedAnswer } from './answers.ts';
import type { AppParts, FloatApp } from './httpEnv.ts';

/** A probe writes to the store; load balancers ask several times a second. */
const HEALTH_CACHE_MS = 10_000;

const musicRoute = createRoute({
  method: 'get',
  path: '/music',
  summary: 'The beds that can be asked for',
  responses: { 200: jsonAnswer(musicCatalogueSchema, 'In the order in which to offer them'), default: refusedAnswer },
});

const voicesRoute = createRoute({
  method: 'get',
  path: '/voices',
  summary: 'The voices that can be asked for',
  responses: { 200: jsonAnswer(voiceCatalogueSchema, 'In the order in which to offer them'), default: refusedAnswer },
});

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the store can be written and ffmpeg is usable',
  responses: {
    200: jsonAnswer(healthSchema, 'All is well'),
    503: jsonAnswer(healthSchema, 'Something needed does not work: see problem'),
  },
});

/** Asks again only when the last answer is older than {@link HEALTH_CACHE_MS}; meanwhile all share one question. */
const cached = (ask: () => Promise<Health>, nowMs: () => number): (() => Promise<Health>) => {
  let last: { readonly atMs: number; readonly answer: Promise<Health> } | undefined;
  return () => {
    const now = nowMs();
    if (!last || now - last.atMs >= HEALTH_CACHE_MS || now < last.atMs) last = { atMs: now, answer: ask() };
    return last.answer;
  };
};

/** What can be asked for, and whether all is well. None of it needs a sign-in. */
export const addCatalogueRoutes = (
  app: FloatApp,
  parts: Pick<AppParts, 'beds' | 'voices' | 'health' | 'nowMs'>,
): void => {
  const health = cached(parts.health, parts.nowMs);
  const music = parts.beds.map(({ id, title, mood }) => ({ id, title, mood, preview_url: null }));
  const voices = [...parts.voices];

  app.openapi(musicRoute, (c) => c.json({ music }, 200));
  app.openapi(voicesRoute, (c) => c.json({ voices }, 200));
  app.openapi(healthRoute, async (c) => {
    const answer = await health();
    c.header('Cache-Control', 'no-store');
    return answer.status === 'ok' ? c.json(answer, 200) : c.json(answer, 503);
  });
};
