import type { S3Server } from '@float/backend/src/storage/s3Server/s3Server.ts';
import { startS3Server } from '@float/backend/src/storage/s3Server/s3Server.ts';
import type { StorePlace } from '@float/backend/src/storage/objectStoreContract.ts';
import { objectsUnder } from '@float/backend/src/storage/objectsUnder.ts';
import { makeS3Place } from '@float/backend/src/storage/storeContract/s3Place.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { FloatServer } from './floatServer.ts';
import { startFloat } from './floatServer.ts';
import type { ListedSegment } from './http.ts';
import { fetchPlaylist, newListener } from './http.ts';
import { openListeningPage } from './listeningPage.ts';

const read = async ({ url }: ListedSegment): Promise<Buffer> => {
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};

describe('a session on S3', () => {
  let s3: S3Server;
  let place: StorePlace;
  /** Two machines, for all that they can tell: they share a bucket and keys, and no folder. */
  let one: FloatServer;
  let other: FloatServer;
  let browser: Browser;
  beforeAll(async () => {
    s3 = await startS3Server();
    const s3Place = await makeS3Place(s3);
    place = s3Place;
    const env = {
      FLOAT_STORE: 's3',
      FLOAT_TOKEN_KEYS: `shared:${'k'.repeat(40)}`,
      S3_BUCKET: s3Place.location.bucket,
      S3_ENDPOINT: s3.endpoint,
      AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
    };
    [one, other, browser] = await Promise.all([startFloat({ env }), startFloat({ env }), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([one.stop(), other.stop()]);
    await place[Symbol.asyncDispose]();
    await s3[Symbol.asyncDispose]();
  });

  it('is played in a browser straight from the bucket, and from nowhere else', async () => {
    await using listener = await openListeningPage(browser, one.url);
    const media: string[] = [];
    listener.page.on('response', (response) => {
      if (/\.(m3u8|ts|vtt)$/.test(new URL(response.url()).pathname)) media.push(new URL(response.url()).origin);
    });
    const complaints: string[] = [];
    listener.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await listener.begin({ minutes: 3 });
    await listener.playPast(7);
    expect((await listener.page.locator('#current').innerText()).length).toBeGreaterThan(5);
    expect([...new Set(media)]).toEqual([s3.endpoint]);
    expect(complaints).toEqual([]);
  });

  it('goes on on another machine when the first one dies: nothing that was published changes (P4)', async () => {
    const listener = await newListener(one.url);
    const { job_id } = await listener.ask({ duration_minutes: 10 });
    const started = await listener.jobWhen(job_id, (view) => view.streaming?.playlist_url != null);
    const before = await fetchPlaylist(started.streaming!.playlist_url!);
    const heard = await Promise.all(before.segments.map(read));
    await one.stop('SIGKILL');

    const elsewhere = listener.at(other.url);
    const done = await elsewhere.jobWhen(job_id, (view) => view.status === 'completed');
    const { segments, ended, text } = await fetchPlaylist(done.streaming!.playlist_url!);
    expect(ended).toBe(true);
    // Relative, so that a page may read it from wherever the bucket is.
    expect(text).toMatch(/^segment_000\.ts\?X-Amz-/m);
    const bytes = await Promise.all(segments.map(read));
    for (const [index, segment] of heard.entries()) expect(Buffer.compare(bytes[index]!, segment)).toBe(0);
    const seconds = segments.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
    expect(Math.abs(seconds - 600)).toBeLessThanOrEqual(15);
  });

  it('is gone from the bucket when its person is erased (P9)', async () => {
    const listener = await newListener(other.url);
    const { job_id } = await listener.ask({ duration_minutes: 1 });
    await listener.jobWhen(job_id, (view) => view.status === 'completed');
    const erased = await fetch(`${other.url}/user?user_id=${listener.user_id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${listener.token}` },
    });
    expect(erased.status).toBe(204);
    await using store = await place.open();
    const left = [];
    for await (const { key } of objectsUnder(store, `${listener.user_id}/`)) left.push(key);
    // The tombstone, which keeps a late write from bringing anything back.
    expect(left).toEqual([`${listener.user_id}/jobs/${job_id}.json`]);
  });
});
