/**
 * Where everything is kept: objects under keys, read whole or by range, written with conditions.
 * Two stores stand behind this port, SQLite and S3; one contract suite holds for both.
 */

declare const objectKeyBrand: unique symbol;
/** A path such as `g_…/jobs/….json`; made only in `keys.ts`. */
export type ObjectKey = string & { readonly [objectKeyBrand]: true };

/**
 * Identifies one version of an object. Opaque: compare, never parse. Writing equal bytes again may give the same one
 * again: what has to be told apart holds something that differs.
 */
export type ETag = string;

export interface ObjectInfo {
  readonly key: ObjectKey;
  /** Bytes of the whole object. */
  readonly size: number;
  readonly etag: ETag;
  readonly lastModifiedMs: number;
}

export interface ObjectHead extends ObjectInfo {
  readonly contentType: string;
  readonly contentEncoding: string | undefined;
  readonly cacheControl: string | undefined;
}

export interface StoredObject extends ObjectHead {
  /** The whole object, or the range that was asked for. */
  readonly bytes: Uint8Array;
}

/** Bytes `start` to `end`, both included, counted from 0. An `end` past the object is cut to it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface PutOptions {
  /** `'*'`: only if there is no such object. */
  readonly ifNoneMatch?: '*';
  /** Only if the object still has this version. */
  readonly ifMatch?: ETag;
  /** Default `application/octet-stream`. */
  readonly contentType?: string;
  readonly contentEncoding?: string;
  readonly cacheControl?: string;
  /**
   * May use the space that is reserved for deletions: for small writes without which nothing can be erased, ended or
   * played. Without it, a put is refused while that space is not whole.
   */
  readonly essential?: boolean;
  /** For lifecycle rules. At most ten. */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface ObjectPage {
  /** In key order (UTF-8 bytes), at most 1000. */
  readonly objects: readonly ObjectInfo[];
  /** Pass to `list` for what follows; absent on the last page. */
  readonly cursor?: string;
}

export interface SignOptions {
  /** Sent as `Content-Disposition: attachment` with this file name. */
  readonly downloadName?: string;
}

/**
 * Writes one object in parts, for what is too large for memory. Until it is completed, there is no object; what is
 * neither completed nor aborted costs room, so the caller keeps the upload's id until then. Errors as `ObjectStore`.
 */
export interface MultipartUploads {
  /** @returns the upload's id */
  begin(key: ObjectKey, options?: Omit<PutOptions, 'ifMatch' | 'ifNoneMatch'>): Promise<string>;
  /**
   * @param number  from 1 to 10,000; the object holds its parts in this order
   * @param bytes   at least 5 MiB, but for the last part
   */
  putPart(key: ObjectKey, uploadId: string, number: number, bytes: Uint8Array): Promise<ETag>;
  /**
   * Makes the object; repeating it changes nothing. It rejects when the upload was aborted before.
   *
   * @param parts  all of them, in order, as `putPart` returned them
   */
  complete(key: ObjectKey, uploadId: string, parts: readonly ETag[]): Promise<void>;
  /** Deletes what was uploaded. An upload that was completed or aborted before is passed over. */
  abort(key: ObjectKey, uploadId: string): Promise<void>;
}

/**
 * Every call rejects with `FloatError` `STORAGE_UNAVAILABLE` (retriable) when the store cannot be reached or written,
 * and `STORAGE_FULL` (retriable; nothing was written) when there is no space left.
 */
export interface ObjectStore extends AsyncDisposable {
  /** @returns the object, or undefined when there is none. A range that starts past the end gives empty bytes. */
  get(key: ObjectKey, range?: ByteRange): Promise<StoredObject | undefined>;
  head(key: ObjectKey): Promise<ObjectHead | undefined>;
  /**
   * Durable once it resolves.
   *
   * @returns the new version
   * @throws  {PreconditionFailed} when `ifNoneMatch` or `ifMatch` does not hold; nothing was written
   */
  put(key: ObjectKey, bytes: Uint8Array, options?: PutOptions): Promise<ETag>;
  list(prefix: string, cursor?: string): Promise<ObjectPage>;
  /** Keys that do not exist are passed over. */
  deleteMany(keys: readonly ObjectKey[]): Promise<void>;
  /**
   * A URL that reads one object, or ranges of it, by GET and without sign-in, until it expires: after `seconds` at most,
   * and up to one step earlier (`signatureTimes.ts`).
   * Relative to the server's origin when the server itself serves media, absolute otherwise.
   */
  signGet(key: ObjectKey, seconds: number, options?: SignOptions): Promise<string>;
  /** Only a bucket has them; undefined where the server itself serves everything. */
  readonly uploads?: MultipartUploads | undefined;
}

/** A conditional write that found another version (HTTP 412). The write did not happen. */
export class PreconditionFailed extends Error {
  override readonly name = 'PreconditionFailed';
  readonly key: ObjectKey;
  constructor(key: ObjectKey) {
    super(`precondition failed for ${key}`);
    this.key = key;
  }
}
