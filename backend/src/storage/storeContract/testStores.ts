import { inject } from 'vitest';
import type { StorePlace } from '../objectStoreContract.ts';
import type { S3Connection, S3Place } from './s3Place.ts';
import { makeS3Place } from './s3Place.ts';
import { makeSqlitePlace } from './sqlitePlace.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `sharedS3.ts` answers with an {@link S3Connection} as JSON. */
    readonly sharedS3Url: string;
  }
}

/** A kind of store, for tests that hold on every one: `describe.each(testStores)('on $name', …)`. */
export interface TestStore {
  readonly name: string;
  /** An empty place, removed when disposed of. */
  openPlace(): Promise<StorePlace>;
  /** How often a property is tried here of the `runs` that it is tried on the fastest store. */
  runsOf(runs: number): number;
}

/** Every call goes through a gateway and two daemons. */
const S3_RUNS_RATIO = 0.2;

/** @throws with what is wrong, where the S3 server of the tests cannot run */
const connectToS3 = async (): Promise<S3Connection> => {
  const answer = await fetch(inject('sharedS3Url'));
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as S3Connection;
};

/** A bucket of its own on the S3 server that all tests share. */
export const openS3Place = async (): Promise<S3Place> => makeS3Place(await connectToS3());

export const onSqlite: TestStore = { name: 'SQLite', openPlace: makeSqlitePlace, runsOf: (runs) => runs };
export const onS3: TestStore = {
  name: 'S3 (Ceph)',
  openPlace: openS3Place,
  runsOf: (runs) => Math.ceil(runs * S3_RUNS_RATIO),
};

/** All that Float can keep its objects in, each with a real server or file behind it. */
export const testStores: readonly TestStore[] = [onSqlite, onS3];
