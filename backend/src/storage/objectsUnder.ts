import type { ObjectInfo, ObjectStore } from './objectStore.ts';

/** All objects whose keys begin with `prefix`, in key order, read page by page. Those that come meanwhile may be missed. */
export async function* objectsUnder(store: Pick<ObjectStore, 'list'>, prefix: string): AsyncGenerator<ObjectInfo> {
  let cursor: string | undefined;
  do {
    const page = await store.list(prefix, cursor);
    yield* page.objects;
    cursor = page.cursor;
  } while (cursor !== undefined);
}
