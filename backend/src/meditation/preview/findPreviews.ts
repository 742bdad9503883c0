import { PREVIEW_PREFIXES } from '../../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../../storage/objectStore.ts';
import { objectsUnder } from '../../storage/objectsUnder.ts';
import type { Previews } from './publishPreviews.ts';

/** Of `{id}.{sound}.mp3`; no id has a full stop in it. */
const idOf = (key: string, prefix: string): string => key.slice(prefix.length).split('.', 1)[0] ?? '';

const under = async (store: Pick<ObjectStore, 'list'>, prefix: string): Promise<Map<string, ObjectKey>> => {
  const found = await Array.fromAsync(objectsUnder(store, prefix));
  return new Map(found.map(({ key }) => [idOf(key, prefix), key]));
};

/** The previews that another process has published (`publishPreviews.ts`), for one that makes none itself. */
export const findPreviews = async (store: Pick<ObjectStore, 'list'>): Promise<Previews> => {
  const [beds, voices] = await Promise.all(PREVIEW_PREFIXES.map((prefix) => under(store, prefix)));
  return { beds: beds ?? new Map<string, ObjectKey>(), voices: voices ?? new Map<string, ObjectKey>() };
};
