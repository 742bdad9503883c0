import { accessBucket } from '@float/backend/src/storage/s3Access.ts';
import { createGetSigner } from '@float/backend/src/storage/s3SignedUrls.ts';
import { storedKey } from '@float/backend/src/storage/keys.ts';
import { objectsUnder } from '@float/backend/src/storage/objectsUnder.ts';
import type { S3Place } from '@float/backend/src/storage/storeContract/s3Place.ts';
import { openS3Place } from '@float/backend/src/storage/storeContract/testStores.ts';
import type { JobView } from '@float/contract';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { FloatServer } from './floatServer.ts';
import { startFloat } from './floatServer.ts';
import type { ListedSegment } from './http.ts';
import { fetchPlaylist, newListener } from './http.ts';
import { openApp } from './app/appPage.ts';
import { s3Settings } from './serverStores.ts';

const read = async ({ url }: ListedSegment): Promise<Buffer> => {
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};

/** What a page sees of an answer. */
interface Seen {
  readonly status: number;
  readonly bytes: number;
  readonly contentRange: string | null;
}

/** What a script in a page gets when it asks; that the page may not know it is an error of its own. */
const ask = (
  frame: Frame,
  url: string,
  init: { method?: string; headers?: Record<string, string> } = {},
): Promise<Seen | string> =>
  frame.evaluate(
    async ([address, options]) => {
      try {
        const answer = await fetch(address, options);
        const bytes = (await answer.arrayBuffer()).byteLength;
        return { status: answer.status, bytes, contentRange: answer.headers.get('content-range') };
      } catch (error) {
        return String(error);
      }
    },
    [url, init] as const,
  );

/** A page as an app's WebView has it: its origin is `null`. */
const openNullOrigin = async (browser: Browser): Promise<Frame & AsyncDisposable> => {
  const page = await browser.newPage();
  await page.setContent('<iframe sandbox="allow-scripts" srcdoc="<p>a page of no origin</p>"></iframe>');
  await page.frameLocator('iframe').locator('p').waitFor();
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('there is no frame');
  return Object.assign(frame, { [Symbol.asyncDispose]: () => page.close() });
};

const LEASE_AND_LEAD_MS = 12_000;

describe('a session on S3 (Ceph)', () => {
  let place: S3Place;
  /** Two machines, for all that they can tell: they share a bucket and keys, and no folder. */
  let one: FloatServer;
  let other: FloatServer;
  let browser: Browser;
  beforeAll(async () => {
    place = await openS3Place();
    const env = { ...s3Settings(place), FLOAT_TOKEN_KEYS: `shared:${'k'.repeat(40)}` };
    [one, other, browser] = await Promise.all([startFloat({ env }), startFloat({ env }), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([one.stop(), other.stop()]);
    await place[Symbol.asyncDispose]();
  });

  it('is played in a browser straight from the bucket, and from nowhere else', async () => {
    await using app = await openApp(browser, one.url);
    const media: string[] = [];
    app.page.on('response', (response) => {
      if (/\.(m3u8|ts|vtt)$/.test(new URL(response.url()).pathname)) media.push(new URL(response.url()).origin);
    });
    await app.makeSessionsOf(3);
    const words = app.seeWords();
    await app.listen();
    await words;
    expect([...new Set(media)]).toEqual([place.connection.endpoint]);
  });

  describe('seen by a page of no origin', () => {
    let done: JobView;
    let segment: ListedSegment;
    beforeAll(async () => {
      const listener = await newListener(one.url);
      const { job_id } = await listener.ask({ duration_minutes: 1 });
      done = await listener.jobWhen(job_id, (view) => view.status === 'completed');
      segment = (await fetchPlaylist(done.streaming!.playlist_url!)).segments[0]!;
    });
    /** The same link, as it was signed so long ago. */
    const signedAgo = (url: string, ageMs: number): Promise<string> => {
      using s3 = accessBucket(place.location);
      const key = storedKey(new URL(url).pathname.slice(`/${place.location.bucket}/`.length));
      return createGetSigner(s3, () => Date.now() - ageMs)(key, 3600);
    };

    it('can be read: playlist, transcript, segments and ranges of them', async () => {
      await using frame = await openNullOrigin(browser);
      expect(await frame.evaluate(() => self.origin)).toBe('null');
      const [playlist, transcript] = [done.streaming!.playlist_url!, done.streaming!.transcript_url!];
      const size = (await read(segment)).length;
      // It comes unpacked: the bucket says that it is compressed.
      const text = await frame.evaluate(async (url) => (await fetch(url)).text(), playlist);
      expect(text).toMatch(/^#EXTM3U/);
      expect(await ask(frame, transcript)).toMatchObject({ status: 200 });
      expect(await ask(frame, segment.url)).toEqual({ status: 200, bytes: size, contentRange: null });
      for (const range of ['bytes=188-375', 'bytes=0-0,2-2'])
        expect(await ask(frame, segment.url, { headers: { range } })).toMatchObject({ status: 206 });
      expect(await ask(frame, segment.url, { headers: { range: 'bytes=188-375' } })).toEqual({
        ...{ status: 206, bytes: 188, contentRange: `bytes 188-375/${size}` },
      });
    });

    it('says to a page what is not there any more: that is its reason to stop', async () => {
      await using frame = await openNullOrigin(browser);
      await using store = await place.open();
      const gone = await store.signGet(storedKey('g_x/hls/1/segment_000.ts'), 60);
      expect(await ask(frame, gone)).toMatchObject({ status: 404 });
    });

    it('refuses links that have expired or were changed, and methods that were not signed', async () => {
      const forged = new URL(segment.url);
      forged.searchParams.set('X-Amz-Signature', '0'.repeat(64));
      const expired = await signedAgo(segment.url, 2 * 3_600_000);
      const refused = [[expired], [forged.href], [segment.url, { method: 'HEAD' }]] as const;
      await using frame = await openNullOrigin(browser);
      expect(await ask(frame, await signedAgo(segment.url, 0))).toMatchObject({ status: 200 });
      for (const [url, init] of refused) {
        expect((await fetch(url, init)).status).toBe(403);
        // Ceph 16 refuses before it looks at the rules for pages of other origins: a page sees that nothing came.
        expect(await ask(frame, url, init)).toBe('TypeError: Failed to fetch');
      }
    });
  });

  it('goes on on another machine when the first one dies: nothing that was published changes (P4)', async () => {
    const listener = await newListener(one.url);
    const { job_id } = await listener.ask({ duration_minutes: 10 });
    const started = await listener.jobWhen(job_id, (view) => view.streaming?.playlist_url != null);
    const before = await fetchPlaylist(started.streaming!.playlist_url!);
    const heard = await Promise.all(before.segments.map(read));
    await one.stop('SIGKILL');
    const killedAtMs = performance.now();

    const elsewhere = listener.at(other.url);
    await elsewhere.jobWhen(job_id, (view) => view.generation_attempt === 2);
    // Whoever polls frees the job as soon as the lease is over.
    expect(performance.now() - killedAtMs).toBeLessThan(LEASE_AND_LEAD_MS);
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
