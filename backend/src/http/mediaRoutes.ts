import type { Context } from 'hono';
import { FloatError } from '../errors.ts';
import type { ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import { refusal } from './errors.ts';
import { acceptsGzip } from './contentCoding.ts';
import type { SignatureProblem } from '../storage/signedUrls.ts';
import type { AppParts, FloatApp, HttpEnv } from './httpEnv.ts';
import { readFirstPiece, streamPieces } from './mediaBody.ts';
import { planMedia, type MediaRequest } from './mediaPlan.ts';

const MAX_READS = 3;

const refusals: Readonly<Record<SignatureProblem, string>> = {
  bad_signature: 'This link is not valid.',
  unknown_key: 'This link is no longer valid; ask for a new one.',
  expired: 'This link has expired; ask for a new one.',
};

const answer = async (store: ObjectStore, key: ObjectKey, asked: MediaRequest): Promise<Response> => {
  // A playlist may be replaced between the two readings; its next version is as good.
  for (let read = 0; read < MAX_READS; read++) {
    const head = await store.head(key);
    if (!head) throw new FloatError('EXPIRED', 'This recording is no longer there; make the session again.');
    const { status, headers, span, decode } = planMedia(head, asked);
    if (status === 416) {
      const { body } = refusal('INVALID_REQUEST', 'The range lies behind the end.');
      return Response.json(body, { status, headers });
    }
    if (!span || asked.headOnly) return new Response(null, { status, headers });
    const firstPiece = await readFirstPiece(store, head, span);
    if (!firstPiece) continue;
    const body = streamPieces(store, head, span, firstPiece);
    return new Response(decode ? body.pipeThrough(new DecompressionStream('gzip')) : body, { status, headers });
  }
  throw new FloatError('STORAGE_UNAVAILABLE', 'The recording keeps changing. Please try again.', { retriable: true });
};

/** Signed objects of the store, without sign-in: GET, HEAD, ranges, conditions. */
export const addMediaRoutes = (app: FloatApp, { store, urlSigner }: Pick<AppParts, 'store' | 'urlSigner'>): void => {
  const serve = (c: Context<HttpEnv>): Promise<Response> => {
    const { pathname, searchParams } = new URL(c.req.url);
    const verified = urlSigner.verify({ method: c.req.method, pathname, searchParams });
    if (!verified.ok) throw new FloatError('FORBIDDEN', refusals[verified.problem]);
    return answer(store, verified.key, {
      headOnly: c.req.method === 'HEAD',
      range: c.req.header('range'),
      ifRange: c.req.header('if-range'),
      ifNoneMatch: c.req.header('if-none-match'),
      gzip: acceptsGzip(c.req.header('accept-encoding')),
      downloadName: verified.downloadName,
    });
  };
  app.get('/media/*', serve);
};
