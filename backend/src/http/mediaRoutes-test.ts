import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playlistKey, segmentKey } from '../storage/keys.ts';
import type { ByteRange, ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import { ANNA, JOB_ID, NOW_MS, openEdge, refusedWith, type Edge } from './edgeFixture.ts';
import { PIECE_BYTES, readFirstPiece, streamPieces } from './mediaBody.ts';

const SEGMENT = segmentKey(ANNA, JOB_ID, 0);
const LARGE = segmentKey(ANNA, JOB_ID, 1);
const EMPTY = segmentKey(ANNA, JOB_ID, 2);
const PLAYLIST = playlistKey(ANNA, JOB_ID);

const segment = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
const large = Buffer.alloc(3 * PIECE_BYTES + 77, 'guided');
const playlist = '#EXTM3U\n#EXT-X-VERSION:6\n';

let edge: Edge;
beforeAll(async () => {
  edge = await openEdge();
  await edge.store.put(SEGMENT, segment, { contentType: 'video/mp2t' });
  await edge.store.put(LARGE, large, { contentType: 'video/mp2t' });
  await edge.store.put(EMPTY, Buffer.alloc(0));
  await edge.store.put(PLAYLIST, gzipSync(playlist), {
    contentType: 'application/vnd.apple.mpegurl',
    contentEncoding: 'gzip',
    cacheControl: 'no-store',
  });
});
afterAll(() => edge[Symbol.asyncDispose]());

const fetchMedia = async (key: ObjectKey, headers: Record<string, string> = {}, method = 'GET') =>
  edge.app.request(await edge.store.signGet(key, 3600), { method, headers });
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe('GET /media/{key}', () => {
  it('sends a segment that may be kept for ever', async () => {
    const answer = await fetchMedia(SEGMENT);
    expect(answer.status).toBe(200);
    expect(await bytesOf(answer)).toEqual(segment);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'video/mp2t',
      'content-length': '1000',
      'accept-ranges': 'bytes',
      'cache-control': 'private, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^".+"$/) as string,
    });
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/Content-Length.*Content-Range.*ETag/);
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=990-', 990, 999],
    ['bytes=-5', 995, 999],
    ['bytes=500-5000', 500, 999],
  ])('sends the part %s', async (range, start, end) => {
    const answer = await fetchMedia(SEGMENT, { Range: range });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/1000`);
    expect(answer.headers.get('content-length')).toBe(String(end - start + 1));
    expect(await bytesOf(answer)).toEqual(segment.subarray(start, end + 1));
  });

  it('says how long the object is when a range lies behind its end', async () => {
    const answer = await fetchMedia(SEGMENT, { Range: 'bytes=1000-' });
    expect(answer.status).toBe(416);
    expect(answer.headers.get('content-range')).toBe('bytes */1000');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect((await refusedWith(answer)).code).toBe('INVALID_REQUEST');
  });

  it('sends what is larger than one piece whole, and any part of it', async () => {
    expect((await bytesOf(await fetchMedia(LARGE))).equals(large)).toBe(true);
    const part = await bytesOf(await fetchMedia(LARGE, { Range: `bytes=10-${2 * PIECE_BYTES + 10}` }));
    expect(part.equals(large.subarray(10, 2 * PIECE_BYTES + 11))).toBe(true);
  });

  it('sends an empty object', async () => {
    const answer = await fetchMedia(EMPTY);
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '0']);
  });

  it('answers 304 to who has this version already', async () => {
    const etag = (await fetchMedia(SEGMENT)).headers.get('etag') ?? '';
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const answer = await fetchMedia(SEGMENT, { 'If-None-Match': tag });
      expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([304, etag, '']);
    }
    expect((await fetchMedia(SEGMENT, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('continues an interrupted download only in the same version', async () => {
    const etag = (await fetchMedia(SEGMENT)).headers.get('etag') ?? '';
    expect((await fetchMedia(SEGMENT, { Range: 'bytes=5-', 'If-Range': etag })).status).toBe(206);
    expect((await fetchMedia(SEGMENT, { Range: 'bytes=5-', 'If-Range': '"other"' })).status).toBe(200);
  });

  it('answers HEAD with the same headers and no body, by the signature for GET', async () => {
    const [head, get] = [await fetchMedia(SEGMENT, {}, 'HEAD'), await fetchMedia(SEGMENT)];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    for (const name of ['content-length', 'content-type', 'etag', 'accept-ranges']) {
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    }
  });

  it('passes a playlist on as it is stored, to be asked for again every time', async () => {
    const answer = await fetchMedia(PLAYLIST, { 'Accept-Encoding': 'gzip, br' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(gunzipSync(await bytesOf(answer)).toString()).toBe(playlist);
  });

  it.each([undefined, 'identity', 'br', 'gzip;q=0'])(
    'unpacks a playlist for a client that accepts %s',
    async (coding) => {
      const answer = await fetchMedia(PLAYLIST, coding === undefined ? {} : { 'Accept-Encoding': coding });
      expect(answer.status).toBe(200);
      expect(answer.headers.has('content-encoding')).toBe(false);
      expect(answer.headers.has('content-length')).toBe(false);
      expect(await answer.text()).toBe(playlist);
    },
  );

  it('names a download in any script', async () => {
    const url = await edge.store.signGet(SEGMENT, 60, { downloadName: 'Nacht "ruhe" ☾.mp3' });
    const disposition = (await edge.app.request(url)).headers.get('content-disposition');
    expect(disposition).toBe(
      `attachment; filename="Nacht _ruhe_ _.mp3"; filename*=UTF-8''Nacht%20%22ruhe%22%20%E2%98%BE.mp3`,
    );
  });

  it('lets every origin ask beforehand', async () => {
    const answer = await fetchMedia(
      SEGMENT,
      { Origin: 'null', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'range' },
      'OPTIONS',
    );
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect(answer.headers.get('access-control-allow-headers')).toContain('Range');
  });
});

describe('a media link', () => {
  const altered = async (change: (url: URL) => void) => {
    const url = new URL(await edge.store.signGet(SEGMENT, 3600), 'http://float.test');
    change(url);
    const answer = await edge.app.request(url.href);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    return (await refusedWith(answer)).code;
  };

  it.each<[string, (url: URL) => void]>([
    ['another key', (url) => (url.pathname = url.pathname.replace('segment_000', 'segment_001'))],
    ['a way out of its folder', (url) => (url.pathname = url.pathname.replace('segment_000.ts', '..%2f..%2fjobs'))],
    [
      'another expiry',
      (url) => {
        url.searchParams.set('expires', '9999999999');
      },
    ],
    [
      'another signature',
      (url) => {
        url.searchParams.set('signature', 'A'.repeat(43));
      },
    ],
    [
      'an empty signature',
      (url) => {
        url.searchParams.set('signature', '');
      },
    ],
    [
      'another key id',
      (url) => {
        url.searchParams.set('kid', 'other');
      },
    ],
    [
      'a download name',
      (url) => {
        url.searchParams.set('download', 'x.html');
      },
    ],
    ['nothing signed', (url) => (url.search = '')],
  ])('with %s is refused', async (_name, change) => {
    expect(await altered(change)).toBe('FORBIDDEN');
  });

  it('with dots that lead out of the media is not a media link', async () => {
    const answer = await edge.app.request('/media/%2e%2e/%2e%2e/etc/passwd');
    expect((await refusedWith(answer)).code).toBe('NOT_FOUND');
  });

  it('is refused when its time is over', async () => {
    const url = await edge.store.signGet(SEGMENT, 60);
    edge.clock.nowMs = NOW_MS + 3600_000;
    const error = await refusedWith(await edge.app.request(url));
    edge.clock.nowMs = NOW_MS;
    expect(error).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('expired') as string });
  });

  it('to what was cleaned up says so', async () => {
    expect((await refusedWith(await fetchMedia(segmentKey(ANNA, JOB_ID, 9)))).code).toBe('EXPIRED');
  });
});

describe('streamPieces', () => {
  /** The store, noting which ranges were read. */
  const noting = (): Pick<ObjectStore, 'get'> & { ranges: (ByteRange | undefined)[] } => {
    const ranges: (ByteRange | undefined)[] = [];
    return {
      ranges,
      get: (key, range) => {
        ranges.push(range);
        return edge.store.get(key, range);
      },
    };
  };
  const open = async (store: Pick<ObjectStore, 'get'>) => {
    const head = (await edge.store.head(LARGE))!;
    const span = { start: 0, end: head.size - 1 };
    return streamPieces(store, head, span, (await readFirstPiece(store, head, span))!).getReader();
  };

  it('reads no piece before the client has taken the one before', async () => {
    const store = noting();
    const reader = await open(store);
    expect(store.ranges).toHaveLength(1);
    await reader.read();
    await reader.read();
    expect(store.ranges).toHaveLength(2);
    await reader.cancel();
    expect(store.ranges).toHaveLength(2);
  });

  it('breaks off rather than mix two versions', async () => {
    const reader = await open(edge.store);
    await reader.read();
    await edge.store.put(LARGE, large);
    await expect(reader.read()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
  });
});
