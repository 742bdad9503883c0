import { afterAll, beforeAll, describe } from 'vitest';
import type { ObjectStore } from './objectStore.ts';
import { describeConditions } from './storeContract/conditions.ts';
import { describeCrashes } from './storeContract/crashes.ts';
import { describeModel } from './storeContract/model.ts';
import { describeRaces } from './storeContract/races.ts';
import { describeReadsAndWrites } from './storeContract/readsAndWrites.ts';

/** How a process of its own opens the store under test. */
export interface RemoteStore {
  /** URL of a module that exports `openStore(argument: string): Promise<ObjectStore>`. */
  readonly module: string;
  readonly argument: string;
}

/** Somewhere empty for one store, removed when disposed of. */
export interface StorePlace extends AsyncDisposable {
  /** Opens the store of this place; any number of times. */
  open(): Promise<ObjectStore>;
  readonly remote: RemoteStore;
  /** Whether this text is anywhere in its bytes: of the files on the disk, or of the objects in the bucket. */
  holds(text: string): Promise<boolean>;
}

/** A store that stands before the tests of a group begin. */
export type StoreUnderTest = () => ObjectStore;

/**
 * What every {@link ObjectStore} has to keep: defines the tests for one of them.
 *
 * @param open  makes an empty place for it
 */
export const describeObjectStore = (name: string, open: () => Promise<StorePlace>): void => {
  describe(name, () => {
    let opened: { readonly place: StorePlace; readonly store: ObjectStore } | undefined;
    const current = () => {
      if (opened === undefined) throw new Error('the store is not open yet');
      return opened;
    };

    beforeAll(async () => {
      const place = await open();
      opened = { place, store: await place.open() };
    });
    afterAll(async () => {
      await opened?.store[Symbol.asyncDispose]();
      await opened?.place[Symbol.asyncDispose]();
    });

    const store: StoreUnderTest = () => current().store;
    describeReadsAndWrites(store);
    describeConditions(store);
    describeModel(store);
    describeRaces(store, () => current().place.remote);
    describeCrashes(open);
  });
};
