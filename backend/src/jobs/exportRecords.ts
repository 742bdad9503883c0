import type { UserId } from '@float/contract';
import { FloatError } from '../errors.ts';
import { exportStateKey } from '../storage/keys.ts';
import type { ETag, ObjectStore } from '../storage/objectStore.ts';
import { PreconditionFailed } from '../storage/objectStore.ts';
import { parseJson } from '../storage/parseJson.ts';
import { settledPut } from '../storage/settledPut.ts';
import type { ExportState, ExportTransition } from './exportState.ts';
import { exportStateSchema, UNREADABLE_EXPORT } from './exportState.ts';

export interface StoredExport {
  readonly state: ExportState;
  readonly etag: ETag;
}

type StateStore = Pick<ObjectStore, 'get' | 'put'>;

/** Undefined when there is none. One that cannot be read counts as failed long ago, so that the next one replaces it. */
export const readExport = async (store: StateStore, user: UserId): Promise<StoredExport | undefined> => {
  const object = await store.get(exportStateKey(user));
  if (object === undefined) return undefined;
  const state = exportStateSchema.safeParse(parseJson(object.bytes)).data;
  return { state: state ?? UNREADABLE_EXPORT, etag: object.etag };
};

/**
 * Writes a state over the one that was read, or where there was none.
 *
 * @returns undefined when another write came first
 */
export const writeExport = async (
  store: StateStore,
  user: UserId,
  state: ExportState,
  before: StoredExport | undefined,
): Promise<StoredExport | undefined> => {
  const condition = before === undefined ? { ifNoneMatch: '*' as const } : { ifMatch: before.etag };
  const options = { ...condition, contentType: 'application/json' };
  try {
    const etag = await settledPut(store, exportStateKey(user), Buffer.from(JSON.stringify(state)), options);
    return { state, etag };
  } catch (error) {
    if (error instanceof PreconditionFailed) return undefined;
    throw error;
  }
};

/** A worker's own export, whose state it changes one write after the other. */
export class HeldExport {
  readonly #store: StateStore;
  readonly #user: UserId;
  #stored: StoredExport;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(store: StateStore, user: UserId, stored: StoredExport) {
    this.#store = store;
    this.#user = user;
    this.#stored = stored;
  }

  get state(): ExportState {
    return this.#stored.state;
  }

  /** @throws {FloatError} `LEASE_LOST` when it was erased, or another worker has it */
  apply(transition: ExportTransition): Promise<void> {
    const applied = this.#writing.then(() => this.#apply(transition));
    this.#writing = applied.catch(() => undefined);
    return applied;
  }

  async #apply(transition: ExportTransition): Promise<void> {
    const next = transition(this.#stored.state);
    const stored = next && (await writeExport(this.#store, this.#user, next, this.#stored));
    if (stored === undefined) throw new FloatError('LEASE_LOST', 'This export was ended, or another worker has it');
    this.#stored = stored;
  }
}
