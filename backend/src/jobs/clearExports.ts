import type { UserId } from '@float/contract';
import { userIdSchema } from '@float/contract';
import {
  EXPORT_MARKERS_PREFIX,
  exportArchiveKey,
  exportMarkerKey,
  exportsPrefix,
  exportStateKey,
} from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import type { StoredExport } from './exportRecords.ts';
import { readExport, writeExport } from './exportRecords.ts';
import type { ExportState } from './exportState.ts';
import { cancelExport } from './exportState.ts';

type Store = Pick<ObjectStore, 'get' | 'put' | 'list' | 'deleteMany' | 'uploads'>;

/**
 * Ends an export that is under way and deletes what there is of the person's archives: because something in them was
 * erased, or because they have had their time. Where archives are never stored, there is nothing to do.
 */
export const dropExports = async (store: Store, user: UserId): Promise<void> => {
  if (store.uploads === undefined) return;
  const before = await cancel(store, user);
  const keys = [exportStateKey(user)];
  for await (const { key } of objectsUnder(store, exportsPrefix(user))) keys.push(key);
  await store.deleteMany(keys);
  // Last, and not while a worker may have a write under way: as long as anything is left, the sweeper must find it.
  if (before !== undefined && before.status !== 'preparing')
    await store.deleteMany([exportMarkerKey(user, before.expires_at)]);
};

/**
 * Deletes the person's archives, because something in them was erased. The state stays until its time: it counts how many
 * exports began within the hour.
 */
export const dropArchives = async (store: Store, user: UserId): Promise<void> => {
  if (store.uploads === undefined) return;
  await cancel(store, user);
  for await (const { key } of objectsUnder(store, exportsPrefix(user)))
    if (key !== exportStateKey(user)) await store.deleteMany([key]);
};

/**
 * From here on no worker can write for the export. Its upload is aborted before: what a worker began to upload after
 * that shows as a change of the state, and is aborted in turn.
 *
 * @returns  the state as it was
 */
const cancel = async (store: Store, user: UserId): Promise<ExportState | undefined> => {
  for (;;) {
    const stored = await readExport(store, user);
    if (stored === undefined) return undefined;
    await abortUpload(store, user, stored);
    const cancelled = cancelExport(stored.state);
    const written = cancelled && (await writeExport(store, user, cancelled, stored));
    if (written !== undefined) return stored.state;
  }
};

/** Deletes the parts that an export has uploaded so far. */
export const abortUpload = async (
  { uploads }: Pick<ObjectStore, 'uploads'>,
  user: UserId,
  { state }: StoredExport,
): Promise<void> => {
  if (state.upload_id !== null) await uploads?.abort(exportArchiveKey(user, state.export_id), state.upload_id);
};

/** Deletes archives that have had their time. What is due first is listed first: what stays is hardly looked at. */
export const clearExports = async (store: Store, nowMs: number): Promise<void> => {
  if (store.uploads === undefined) return;
  for await (const { key: marker } of objectsUnder(store, EXPORT_MARKERS_PREFIX)) {
    const [expiresAt = '', owner] = marker.slice(EXPORT_MARKERS_PREFIX.length).split('/');
    if (Date.parse(expiresAt) > nowMs) return;
    const user = userIdSchema.safeParse(owner);
    if (user.success) await clearDue(store, user.data, nowMs);
    await store.deleteMany([marker]);
  }
};

const clearDue = async (store: Store, user: UserId, nowMs: number): Promise<void> => {
  const stored = await readExport(store, user);
  if (stored === undefined || Date.parse(stored.state.expires_at) <= nowMs) {
    await dropExports(store, user);
    return;
  }
  // There is a newer one; of those before it, something may have been left by a process that was killed.
  const kept = new Set([exportStateKey(user), exportArchiveKey(user, stored.state.export_id)]);
  const keys = [];
  for await (const { key } of objectsUnder(store, exportsPrefix(user))) if (!kept.has(key)) keys.push(key);
  await store.deleteMany(keys);
};
