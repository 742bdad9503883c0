import { OpenAPIHono } from '@hono/zod-openapi';
import { describe, expect, it } from 'vitest';
import type { ShedReason } from '../metrics/metrics.ts';
import { addRefusals } from './app.ts';
import { refusedWith } from './edgeFixture.ts';
import type { FloatApp, HttpEnv } from './httpEnv.ts';
import { shedLoad } from './shedLoad.ts';

const MAX_IN_FLIGHT = 2;

/** An app whose requests wait until they are released. */
const openApp = () => {
  const shed = new Array<ShedReason>();
  const waiting = new Array<() => void>();
  const app: FloatApp = new OpenAPIHono<HttpEnv>();
  addRefusals(app);
  app.use(shedLoad({ maxInFlight: MAX_IN_FLIGHT, onShed: (reason) => shed.push(reason) }));
  app.get('*', async (c) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return c.text('done');
  });
  const release = (): void => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  /** @returns what was answered at once; the others wait */
  const ask = (path: string, count: number, env = {}) =>
    Array.from({ length: count }, async () => app.request(path, {}, env));
  return { ask, release, shed };
};

describe('a server with too much to do', () => {
  it('sheds requests at a mark, media at twice that, health and metrics never, and recovers', async () => {
    const { ask, release, shed } = openApp();
    const running = ask('/music', MAX_IN_FLIGHT);
    const [refused] = await Promise.all(ask('/music', 1));
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refusedWith(refused!)).toMatchObject({ code: 'OVERLOADED', retriable: true });
    running.push(...ask('/media/x', MAX_IN_FLIGHT));
    const [refusedMedia] = await Promise.all(ask('/media/x', 1));
    expect((await refusedWith(refusedMedia!)).code).toBe('OVERLOADED');
    running.push(...ask('/health', 3), ...ask('/metrics', 3));
    release();
    expect((await Promise.all(running)).every(({ status }) => status === 200)).toBe(true);
    expect(shed).toEqual(['requests', 'requests']);
    const again = ask('/music', MAX_IN_FLIGHT);
    release();
    expect((await Promise.all(again)).every(({ status }) => status === 200)).toBe(true);
  });

  it('sheds what comes over connections beyond the soft mark, but for media and health', async () => {
    const { ask, release, shed } = openApp();
    const [refused] = await Promise.all(ask('/music', 1, { isSurplus: true }));
    expect((await refusedWith(refused!)).code).toBe('OVERLOADED');
    const served = [...ask('/media/x', 1, { isSurplus: true }), ...ask('/health', 1, { isSurplus: true })];
    release();
    expect((await Promise.all(served)).map(({ status }) => status)).toEqual([200, 200]);
    expect(shed).toEqual(['connections']);
  });
});
