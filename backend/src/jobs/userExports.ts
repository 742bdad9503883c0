import { setTimeout as delay } from 'node:timers/promises';
import type { UserId } from '@float/contract';
import { FloatError } from '../errors.ts';
import { exportArchiveKey, exportMarkerKey } from '../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../storage/objectStore.ts';
import { abortUpload } from './clearExports.ts';
import { exportArchive } from './exportArchive.ts';
import type { StoredExport } from './exportRecords.ts';
import { readExport, writeExport } from './exportRecords.ts';
import type { ExportState } from './exportState.ts';
import { beginExport, isLost, takeUp } from './exportState.ts';
import { createExportStreams, tooMany, tooOften } from './exportStreams.ts';
import type { DispatchedExport } from './exportWorker.ts';
import type { Retention } from './retention.ts';
import { assertNotErased } from './userTombstone.ts';

/** How the archive of a person is coming along. */
export interface ExportProgress {
  readonly exportId: string;
  readonly status: ExportState['status'];
  /** Of the archive, so far. */
  readonly bytes: number;
  /** Where it is, once it is ready; null: it is made while the client takes it. */
  readonly key: ObjectKey | null;
  readonly error: ExportState['error'];
}

/** Everything that is kept about a person, for the person. */
export interface UserExports {
  /**
   * Has the archive made, or says how far the one is that is being made.
   *
   * @throws {FloatError} `RATE_LIMITED` after as many as a person may have in an hour, or while too many people
   *                      export; `FORBIDDEN` when the person was erased; `STORAGE_UNAVAILABLE`
   */
  begin(user: UserId): Promise<ExportProgress>;
  /**
   * A worker that was lost is replaced, at most twice.
   *
   * @throws {FloatError} `NOT_FOUND` when there is no such export, or a newer one; `STORAGE_UNAVAILABLE`
   */
  get(user: UserId, exportId: string): Promise<ExportProgress>;
  /**
   * The archive in one request: its bytes, or where they are.
   *
   * @param signal  of the request
   * @throws {FloatError} as `begin`; `RATE_LIMITED` also while another one is taken; `NOT_READY` when it takes longer
   *                      than a request may
   */
  take(user: UserId, signal: AbortSignal): Promise<ReadableStream<Uint8Array> | ObjectKey>;
}

/** Hands exports to workers. A duplicate does no harm: only one claim succeeds. */
export interface ExportDispatcher {
  dispatchExport(work: DispatchedExport): Promise<void>;
  /** Whether one more may wait for a worker. */
  hasExportRoom(): boolean;
}

export interface UserExportsParts {
  readonly store: ObjectStore;
  readonly clock: { readonly nowMs: () => number };
  readonly retention: Retention;
  readonly newUuid: () => string;
  /** Exports of one person in an hour. */
  readonly exportsPerPerson: number;
  readonly dispatcher: ExportDispatcher;
}

/** Where the store has uploads, a worker writes the archive to the bucket; elsewhere it is made as the client takes it. */
export const createUserExports = (parts: UserExportsParts): UserExports =>
  parts.store.uploads === undefined ? streamedExports(parts) : storedExports(parts);

const streamedExports = ({ store, clock, retention, newUuid, exportsPerPerson }: UserExportsParts): UserExports => {
  const streams = createExportStreams(exportsPerPerson);
  return {
    // There is nothing to prepare, so nothing to wait for.
    begin: () => Promise.resolve({ exportId: newUuid(), status: 'ready', bytes: 0, key: null, error: null }),
    get: () => Promise.reject(noSuchExport()),
    take: (user) => streams.open(user, exportArchive({ store, nowMs: clock.nowMs, retention }, user)),
  };
};

/** What a request may wait for an archive, shorter than any limit on its way. */
const TAKE_MS = 20_000;
const LOOK_MS = 500;
/** An archive so young is what a client wants that asks again because its first request was over too soon. */
const FRESH_MS = 15 * 60_000;
const RETRY_SECONDS = 5;

const storedExports = (parts: UserExportsParts): UserExports => ({
  begin: async (user) => progressOf(user, await begin(parts, user)),
  get: async (user, exportId) => progressOf(user, await readLive(parts, user, exportId)),
  take: async (user, signal) => {
    let state = (await readFresh(parts, user)) ?? (await begin(parts, user));
    const untilMs = performance.now() + TAKE_MS;
    while (state.status === 'preparing' && performance.now() < untilMs) {
      await delay(LOOK_MS, undefined, { signal });
      state = await readLive(parts, user, state.export_id);
    }
    const { key, error } = progressOf(user, state);
    if (key !== null) return key;
    if (error !== null) throw new FloatError(error.code, 'The export failed.', { retriable: error.retriable });
    throw new FloatError('NOT_READY', 'The export is still being made. Please try again in a moment.', {
      retriable: true,
      retryAfterSeconds: RETRY_SECONDS,
    });
  },
});

const progressOf = (user: UserId, { export_id: exportId, status, bytes, error }: ExportState): ExportProgress => ({
  exportId,
  status,
  bytes,
  key: status === 'ready' ? exportArchiveKey(user, exportId) : null,
  error,
});

const noSuchExport = (): FloatError => new FloatError('NOT_FOUND', 'There is no such export.');

const begin = async (parts: UserExportsParts, user: UserId): Promise<ExportState> => {
  const { store, clock, newUuid, exportsPerPerson: perHour } = parts;
  await assertNotErased(store, user);
  for (;;) {
    const before = await readExport(store, user);
    if (before?.state.status === 'preparing') {
      const { state } = await replaceLost(parts, user, before);
      if (state.status === 'preparing') return state;
      continue;
    }
    const state = beginExport(before?.state, { exportId: newUuid(), nowMs: clock.nowMs(), perHour });
    if ('waitMs' in state) throw tooOften(state.waitMs);
    if (!parts.dispatcher.hasExportRoom()) throw tooMany();
    // First: should this process die right here, the sweeper finds what is left.
    await store.put(exportMarkerKey(user, state.expires_at), new Uint8Array());
    const written = await writeExport(store, user, state, before);
    if (written === undefined) continue;
    await deleteOlder(parts, user, before);
    await dispatch(parts, user, state);
    return state;
  }
};

/** One archive of a person is enough: it holds everything. */
const deleteOlder = async (
  { store }: UserExportsParts,
  user: UserId,
  older: StoredExport | undefined,
): Promise<void> => {
  if (older === undefined) return;
  await store.deleteMany([
    exportArchiveKey(user, older.state.export_id),
    exportMarkerKey(user, older.state.expires_at),
  ]);
};

const readLive = async (parts: UserExportsParts, user: UserId, exportId: string): Promise<ExportState> => {
  const stored = await readExport(parts.store, user);
  if (stored?.state.export_id !== exportId) throw noSuchExport();
  return (await replaceLost(parts, user, stored)).state;
};

/** Undefined: there is none, or it is old or has failed. */
const readFresh = async ({ store, clock }: UserExportsParts, user: UserId): Promise<ExportState | undefined> => {
  const state = (await readExport(store, user))?.state;
  const isFresh = state?.status === 'ready' && clock.nowMs() - Date.parse(state.started_at) < FRESH_MS;
  return isFresh ? state : undefined;
};

/** Offers an export whose worker was lost to another one. */
const replaceLost = async (parts: UserExportsParts, user: UserId, stored: StoredExport): Promise<StoredExport> => {
  const nowMs = parts.clock.nowMs();
  if (!isLost(stored.state, nowMs)) return stored;
  await abortUpload(parts.store, user, stored);
  const state = takeUp(nowMs)(stored.state);
  const replaced = state && (await writeExport(parts.store, user, state, stored));
  // Another poll came first, or its worker is not lost after all.
  if (replaced === undefined) return (await readExport(parts.store, user)) ?? stored;
  if (replaced.state.status === 'preparing') await dispatch(parts, user, replaced.state);
  return replaced;
};

const dispatch = ({ dispatcher }: UserExportsParts, user: UserId, { export_id: exportId, attempt }: ExportState) =>
  dispatcher.dispatchExport({ user, exportId, attempt });
