import { startS3Server } from '@float/backend/src/storage/s3Server/s3Server.ts';
import { makeS3Place } from '@float/backend/src/storage/storeContract/s3Place.ts';
import type { FloatServer } from '@float/e2e/floatServer.ts';
import { startFloat } from '@float/e2e/floatServer.ts';
import { newListener } from '@float/e2e/http.ts';
import { s3Settings } from '@float/e2e/serverStores.ts';
import type { Figure } from './figures.ts';

const BUCKET = /^float_publish_delay_seconds_bucket\{le="([^"]+)"\} (\d+)$/gm;

/** How many listings had their oldest segment made so long before, or less: counts by seconds. */
const delaysOf = async ({ url }: FloatServer): Promise<Map<string, number>> => {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return new Map([...metrics.matchAll(BUCKET)].map(([, le = '', count = '']) => [le, Number(count)]));
};

/**
 * P3, segment made → listed ≤ 1 s, with a store near by and with S3: sessions of ten minutes, one after another, as a
 * server's own metrics tell of them.
 */
export const publishDelay = async (sessions: number): Promise<Figure[]> => {
  await using s3 = await startS3Server();
  await using place = await makeS3Place(s3);
  const figures: Figure[] = [];
  for (const [store, env] of [['SQLite', {}] as const, ['S3', s3Settings(place)] as const]) {
    await using float = await startFloat({ env: { LOG_LEVEL: 'warn', ...env } });
    const listener = await newListener(float.url);
    const shares: number[] = [];
    let before = await delaysOf(float);
    for (let i = 0; i < sessions; i++) {
      const { job_id } = await listener.ask({ duration_minutes: 10 });
      await listener.jobWhen(job_id, ({ status }) => status === 'completed');
      const after = await delaysOf(float);
      const added = (le: string): number => (after.get(le) ?? 0) - (before.get(le) ?? 0);
      shares.push((100 * added('1')) / added('+Inf'));
      before = after;
    }
    figures.push({
      ...{ name: `${store}: listed within 1 s of being made`, unit: '%', values: shares },
      promise: 'all',
    });
  }
  return figures;
};
