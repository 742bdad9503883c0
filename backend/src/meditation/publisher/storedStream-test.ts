import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { jobIdSchema, userIdSchema } from '@float/contract';
import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../cli/memoryStore.ts';
import { playlistKey } from '../../storage/keys.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { accessBucket } from '../../storage/s3Access.ts';
import { createGetSigner } from '../../storage/s3SignedUrls.ts';
import type { Segment } from '../segmenter/cutSegments.ts';
import { FRAME_SECONDS, segmentSpans } from '../segmenter/segmentPlan.ts';
import { StoredStream } from './storedStream.ts';

const user = userIdSchema.parse(`g_${'a'.repeat(32)}`);
const job = jobIdSchema.parse('01900000-0000-7000-8000-000000000000');

const segmentsOf = (minutes: number): Pick<Segment, 'index' | 'durationSeconds'>[] => {
  const count = Math.ceil((minutes * 60) / 4.992) + 1;
  const spans = segmentSpans();
  return Array.from({ length: count }, () => spans.next().value).map(({ index, frames }) => ({
    ...{ index, durationSeconds: frames * FRAME_SECONDS },
  }));
};

describe('a playlist of twenty minutes', () => {
  /** As AWS hands them to functions and machines, with a token that is sent along in every URL. */
  const temporaryCredentials = () => ({
    ...{ accessKeyId: 'ASIAQWERTZUIOPASDFGH', secretAccessKey: randomBytes(30).toString('base64') },
    sessionToken: randomBytes(684).toString('base64'),
  });

  const signedWith = (credentials: ReturnType<typeof temporaryCredentials>): AsyncDisposable & ObjectStore => {
    const s3 = accessBucket({ bucket: 'float-media-123456789012-eu-central-1', region: 'eu-central-1', credentials });
    const store = openMemoryStore(Date.now);
    return {
      ...store,
      signGet: createGetSigner(s3),
      [Symbol.asyncDispose]: () =>
        Promise.try(() => {
          s3[Symbol.dispose]();
        }),
    };
  };

  it('stays small where every URL in it has a session token of 900 characters', async () => {
    const credentials = temporaryCredentials();
    expect(credentials.sessionToken.length).toBeGreaterThan(900);
    await using store = signedWith(credentials);
    const stream = new StoredStream(store, user, job);
    const segments = segmentsOf(20);
    let writtenBytes = 0;
    // As it grows while it is made, far ahead of the listener: a round for every twelve segments.
    for (let listed = 2; listed < segments.length; listed += listed < 8 ? 1 : 12) {
      await stream.putPlaylist(segments.slice(0, listed), false);
      writtenBytes += (await store.head(playlistKey(user, job)))!.size;
    }
    await stream.putPlaylist(segments, true);
    const { bytes } = (await store.get(playlistKey(user, job)))!;
    const plain = gunzipSync(bytes).toString();
    expect(plain.split(encodeURIComponent(credentials.sessionToken))).toHaveLength(segments.length + 1);
    expect(plain.length).toBeGreaterThan(300_000);
    expect(bytes.length).toBeLessThan(25_000);
    expect(writtenBytes).toBeLessThan(300_000);
  });
});
