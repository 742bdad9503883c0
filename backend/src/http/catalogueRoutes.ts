import { healthSchema, musicCatalogueSchema, voiceCatalogueSchema, type Health } from '@float/contract';
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ObjectKey } from '../storage/objectStore.ts';
import { jsonAnswer, refusedAnswers } from './answers.ts';
import { requestOrigin } from './forwarded.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { LINK_SECONDS } from './jobView.ts';

/** A probe writes to the store; load balancers ask several times a second. */
const HEALTH_CACHE_MS = 10_000;

const musicRoute = createRoute({
  method: 'get',
  path: '/music',
  summary: 'The beds that can be asked for',
  tags: ['Catalogue'],
  responses: { 200: jsonAnswer(musicCatalogueSchema, 'In the order in which to offer them'), ...refusedAnswers() },
});

const voicesRoute = createRoute({
  method: 'get',
  path: '/voices',
  summary: 'The voices that can be asked for',
  tags: ['Catalogue'],
  responses: { 200: jsonAnswer(voiceCatalogueSchema, 'In the order in which to offer them'), ...refusedAnswers() },
});

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the store can be written and ffmpeg is usable',
  tags: ['Operation'],
  responses: {
    200: jsonAnswer(healthSchema, 'All is well, or `degraded`: what there is can be played and deleted'),
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

/** Signs previews; absolute, because clients may have the catalogue from another origin than the app. */
const signPreviews =
  ({ store, config }: Pick<AppParts, 'store' | 'config'>) =>
  async (c: Context<HttpEnv>, key: ObjectKey | undefined): Promise<string | null> => {
    if (key === undefined) return null;
    const origin = requestOrigin(c, config);
    return new URL(await store.signGet(key, LINK_SECONDS), origin).href;
  };

type CatalogueParts = Pick<AppParts, 'beds' | 'voices' | 'previews' | 'store' | 'config' | 'health' | 'nowMs'>;

/** What can be asked for, and whether all is well. None of it needs a sign-in. */
export const addCatalogueRoutes = (app: FloatApp, parts: CatalogueParts): void => {
  const sign = signPreviews(parts);

  app.openapi(musicRoute, async (c) => {
    const offered = parts.beds.map(async ({ id, title, mood, feelings }) => {
      const preview_url = await sign(c, parts.previews?.beds.get(id));
      return { id, title, mood, feelings: [...feelings], preview_url };
    });
    c.header('Cache-Control', 'no-store');
    return c.json({ music: await Promise.all(offered) }, 200);
  });
  app.openapi(voicesRoute, async (c) => {
    const offered = parts.voices.map(async (voice) => ({
      ...voice,
      preview_url: await sign(c, parts.previews?.voices.get(voice.id)),
    }));
    c.header('Cache-Control', 'no-store');
    return c.json({ voices: await Promise.all(offered) }, 200);
  });
  addHealthRoute(app, parts);
};

/** Whether all is well, asked at most every ten seconds, whoever wants to know. */
export const addHealthRoute = (app: FloatApp, parts: Pick<AppParts, 'health' | 'nowMs'>): void => {
  const health = cached(parts.health, parts.nowMs);
  app.openapi(healthRoute, async (c) => {
    const answer = await health();
    c.header('Cache-Control', 'no-store');
    return answer.status === 'unavailable' ? c.json(answer, 503) : c.json(answer, 200);
  });
};
