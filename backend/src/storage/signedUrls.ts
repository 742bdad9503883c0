import { createHmac, timingSafeEqual } from 'node:crypto';
import { storedKey } from './keys.ts';
import type { ObjectKey, SignOptions } from './objectStore.ts';
import { signatureStepSeconds } from './signatureTimes.ts';

/** Where the server answers signed URLs; the key follows. */
export const MEDIA_PATH = '/media/';

export interface SigningKey {
  /** Names the key in a URL. */
  readonly kid: string;
  readonly secret: Uint8Array;
}

export interface UrlSignerOptions {
  /** The first signs, all verify; at least one. */
  readonly keys: readonly SigningKey[];
  readonly nowMs: () => number;
}

export interface SignedRequest {
  readonly method: string;
  /** As it was sent, still percent-encoded. */
  readonly pathname: string;
  readonly searchParams: URLSearchParams;
}

/** `expired` is only said of a URL that was once good. */
export type SignatureProblem = 'bad_signature' | 'unknown_key' | 'expired';

export type Verification =
  | { readonly ok: true; readonly key: ObjectKey; readonly downloadName: string | undefined }
  | { readonly ok: false; readonly problem: SignatureProblem };

export interface UrlSigner {
  /**
   * Allows anybody to GET and HEAD one object. Signed twice within one step ({@link signatureStepSeconds}), the URL is the
   * same.
   *
   * @param seconds  how long the URL holds at most; at least that less one step
   * @returns `/media/{key}?expires=…&kid=…&signature=…`, and `&download=…` when there is a download name
   */
  sign(key: ObjectKey, seconds: number, options?: SignOptions): string;
  verify(request: SignedRequest): Verification;
}

const encodeKey = (key: ObjectKey): string => {
  const segments = key.split('/');
  // URL parsers resolve these, encoded or not, so the server would be asked for another key.
  if (segments.includes('.') || segments.includes('..')) throw new TypeError('a key with dot segments has no URL');
  return segments.map(encodeURIComponent).join('/');
};

const decodeKey = (pathname: string): string | undefined => {
  if (!pathname.startsWith(MEDIA_PATH)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(MEDIA_PATH.length));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
};

/** GET stands for HEAD too. JSON keeps the parts apart, whatever they hold; the first says what is signed. */
const signatureOf = (secret: Uint8Array, key: string, expires: string, downloadName: string | undefined): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['float-media-1', 'GET', key, expires, downloadName ?? null]))
    .digest('base64url');

const equalInConstantTime = (left: string, right: string): boolean => {
  const [leftBytes, rightBytes] = [Buffer.from(left), Buffer.from(right)];
  return leftBytes.byteLength === rightBytes.byteLength && timingSafeEqual(leftBytes, rightBytes);
};

const refuse = (problem: SignatureProblem): Verification => ({ ok: false, problem });

/** The server's own signed URLs: HMAC-SHA256 over method, key, expiry and download name (ADR 002, 010). */
export const createUrlSigner = ({ keys, nowMs }: UrlSignerOptions): UrlSigner => {
  const [current] = keys;
  if (current === undefined) throw new TypeError('a URL signer needs at least one key');
  return {
    sign(key, seconds, { downloadName } = {}) {
      if (!(seconds > 0 && seconds < Infinity)) throw new RangeError('a URL holds for a positive number of seconds');
      const { kid, secret } = current;
      const path = MEDIA_PATH + encodeKey(key);
      const step = signatureStepSeconds(seconds);
      const expires = String(Math.floor((nowMs() / 1000 + seconds) / step) * step);
      const query = new URLSearchParams({ expires, kid, signature: signatureOf(secret, key, expires, downloadName) });
      if (downloadName !== undefined) query.set('download', downloadName);
      return `${path}?${query.toString()}`;
    },

    verify({ method, pathname, searchParams }) {
      const key = decodeKey(pathname);
      const expires = searchParams.get('expires');
      const signature = searchParams.get('signature');
      if ((method !== 'GET' && method !== 'HEAD') || key === undefined || expires === null || signature === null) {
        return refuse('bad_signature');
      }
      const signingKey = keys.find(({ kid }) => kid === searchParams.get('kid'));
      if (signingKey === undefined) return refuse('unknown_key');
      const downloadName = searchParams.get('download') ?? undefined;
      if (!equalInConstantTime(signature, signatureOf(signingKey.secret, key, expires, downloadName))) {
        return refuse('bad_signature');
      }
      if (nowMs() >= Number(expires) * 1000) return refuse('expired');
      return { ok: true, key: storedKey(key), downloadName };
    },
  };
};
