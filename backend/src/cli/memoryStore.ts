import { storedKey } from '../storage/keys.ts';
import type { ByteRange, ObjectHead, ObjectInfo, ObjectKey, ObjectStore, PutOptions } from '../storage/objectStore.ts';
import { PreconditionFailed } from '../storage/objectStore.ts';

interface MemoryObject {
  readonly head: ObjectHead;
  readonly bytes: Uint8Array;
}

const PAGE_OBJECTS = 1000;

const byBytes = (left: ObjectInfo, right: ObjectInfo): number =>
  Buffer.compare(Buffer.from(left.key), Buffer.from(right.key));

const part = (bytes: Uint8Array, range: ByteRange | undefined): Uint8Array =>
  range === undefined ? bytes.slice() : bytes.slice(range.start, range.end + 1);

/**
 * A store that is gone with its process, for one session that nobody else reads: what a person wrote never touches the
 * disk. About 2 MB for a minute of session. Its URLs are nothing but keys.
 *
 * @param nowMs  dates what is written
 */
export const openMemoryStore = (nowMs: () => number): ObjectStore => {
  const objects = new Map<ObjectKey, MemoryObject>();
  let version = 0;

  const put = (key: ObjectKey, bytes: Uint8Array, options: PutOptions): string => {
    if (key === '' || !key.isWellFormed()) throw new TypeError('an object key must be non-empty, well-formed text');
    const present = objects.get(key)?.head.etag;
    const isRefused =
      (options.ifNoneMatch !== undefined && present !== undefined) ||
      (options.ifMatch !== undefined && present !== options.ifMatch);
    if (isRefused) throw new PreconditionFailed(key);
    const head = {
      ...{ key, size: bytes.byteLength, etag: String(++version), lastModifiedMs: nowMs() },
      contentType: options.contentType ?? 'application/octet-stream',
      contentEncoding: options.contentEncoding,
      cacheControl: options.cacheControl,
    };
    objects.set(key, { head, bytes: bytes.slice() });
    return head.etag;
  };

  const list = (prefix: string, cursor: string | undefined) => {
    const after = cursor === undefined ? undefined : Buffer.from(cursor);
    const found = [...objects.values()]
      .map(({ head }): ObjectInfo => head)
      .filter(({ key }) => key.startsWith(prefix) && (!after || Buffer.compare(Buffer.from(key), after) > 0))
      .toSorted(byBytes);
    const page = found.slice(0, PAGE_OBJECTS);
    const last = page.at(-1);
    return last === undefined || found.length === page.length ? { objects: page } : { objects: page, cursor: last.key };
  };

  return {
    get: (key, range) =>
      Promise.try(() => {
        const object = objects.get(key);
        return object && { ...object.head, bytes: part(object.bytes, range) };
      }),
    head: (key) => Promise.resolve(objects.get(key)?.head),
    put: (key, bytes, options = {}) => Promise.try(put, key, bytes, options),
    list: (prefix, cursor) => Promise.try(list, prefix, cursor),
    deleteMany: (keys) =>
      Promise.try(() => {
        for (const key of keys) objects.delete(storedKey(key));
      }),
    signGet: (key) => Promise.resolve(`/${key}`),
    [Symbol.asyncDispose]: () =>
      Promise.try(() => {
        objects.clear();
      }),
  };
};
