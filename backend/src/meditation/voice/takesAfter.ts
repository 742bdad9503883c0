import type { JobId, UserId } from '@float/contract';
import { voiceKey, voicePrefix } from '../../storage/keys.ts';
import type { ObjectStore } from '../../storage/objectStore.ts';
import { objectsUnder } from '../../storage/objectsUnder.ts';
import type { TakeNote } from './takeNote.ts';
import { readTakeNote } from './takeNote.ts';

/**
 * What an earlier worker had spoken behind the utterance `id`, in order: paid for, and not placed any more.
 *
 * @param id  undefined: from the beginning
 */
export const takesAfter = async (
  store: Pick<ObjectStore, 'list' | 'get'>,
  user: UserId,
  job: JobId,
  id: number | undefined,
): Promise<TakeNote[]> => {
  const objects = await Array.fromAsync(objectsUnder(store, voicePrefix(user, job)));
  const keys = objects.map(({ key }) => key).filter((key) => id === undefined || key > voiceKey(user, job, id));
  const takes = await Promise.all(keys.map((key) => store.get(key)));
  return takes.flatMap((take) => (take === undefined ? [] : (readTakeNote(take.bytes) ?? [])));
};
