import { attachment } from '../storage/attachment.ts';
import type { ByteRange, ObjectHead } from '../storage/objectStore.ts';
import { parseByteRange } from './byteRange.ts';

/** What never changes may be kept for as long as HTTP caches keep anything (RFC 9111). */
const SEGMENT_CACHE_CONTROL = 'private, max-age=31536000, immutable';

const quoted = (etag: string) => `"${etag.replaceAll('"', '')}"`;

const matchesEtag = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));

const cacheControlOf = ({ key, cacheControl }: ObjectHead): string =>
  cacheControl ?? (key.endsWith('.ts') ? SEGMENT_CACHE_CONTROL : 'no-store');

/** What a client asks of an object. */
export interface MediaRequest {
  readonly headOnly: boolean;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
  readonly ifNoneMatch: string | undefined;
  readonly gzip: boolean;
  readonly downloadName: string | undefined;
}

/** How one version of an object is sent to one client. */
export interface MediaPlan {
  readonly status: 200 | 206 | 304 | 416;
  readonly headers: Record<string, string>;
  /** Undefined: no body. */
  readonly span: ByteRange | undefined;
  readonly decode: boolean;
}

/** Headers that go with every answer about this version, a 304 included. */
const headersOf = (head: ObjectHead, asked: MediaRequest, etag: string): Record<string, string> => ({
  ETag: etag,
  'Cache-Control': cacheControlOf(head),
  'Last-Modified': new Date(head.lastModifiedMs).toUTCString(),
  ...(head.contentEncoding === undefined ? {} : { Vary: 'Accept-Encoding' }),
  ...(asked.downloadName === undefined ? {} : { 'Content-Disposition': attachment(asked.downloadName) }),
});

/** Decides the answer about one version of an object: conditions, ranges and codings of RFC 9110. */
export const planMedia = (head: ObjectHead, asked: MediaRequest): MediaPlan => {
  const decode = head.contentEncoding === 'gzip' && !asked.gzip;
  const etag = quoted(decode ? `${head.etag}-plain` : head.etag);
  const headers = headersOf(head, asked, etag);
  if (matchesEtag(asked.ifNoneMatch, etag)) return { status: 304, headers, span: undefined, decode };
  const typed = { ...headers, 'Content-Type': head.contentType };
  const whole = head.size === 0 ? undefined : { start: 0, end: head.size - 1 };
  // The length of the decoded bytes is not known, and a range of them is not stored anywhere.
  if (decode) return { status: 200, headers: typed, span: whole, decode };
  const ranged = {
    ...typed,
    'Accept-Ranges': 'bytes',
    ...(head.contentEncoding === undefined ? {} : { 'Content-Encoding': head.contentEncoding }),
  };
  const wanted = asked.ifRange === undefined || asked.ifRange === etag ? asked.range : undefined;
  const span = parseByteRange(wanted, head.size);
  if (span === 'unsatisfiable') {
    const refused = { 'Cache-Control': 'no-store', 'Content-Range': `bytes */${head.size}` };
    return { status: 416, headers: refused, span: undefined, decode };
  }
  if (span === 'whole') {
    return { status: 200, headers: { ...ranged, 'Content-Length': String(head.size) }, span: whole, decode };
  }
  const partial = {
    'Content-Length': String(span.end - span.start + 1),
    'Content-Range': `bytes ${span.start}-${span.end}/${head.size}`,
  };
  return { status: 206, headers: { ...ranged, ...partial }, span, decode };
};
