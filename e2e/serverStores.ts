import type { S3Place } from '@float/backend/src/storage/storeContract/s3Place.ts';
import type { StorePlace } from '@float/backend/src/storage/objectStoreContract.ts';
import { openS3Place } from '@float/backend/src/storage/storeContract/testStores.ts';

/** Where servers under test keep their objects. */
export interface ServerPlace extends AsyncDisposable {
  /** Of every server and worker that is to keep them there. */
  readonly env: Readonly<Record<string, string>>;
  /** The way there for others; undefined: in the server's data folder. */
  readonly place: StorePlace | undefined;
}

/** A kind of store, for tests that hold on every one: `describe.each(serverStores)('on $name', …)`. */
export interface ServerStore {
  readonly name: string;
  openPlace(): Promise<ServerPlace>;
}

/** What a server has to be told about a bucket. */
export const s3Settings = ({ location, connection }: S3Place): Record<string, string> => ({
  FLOAT_STORE: 's3',
  S3_BUCKET: location.bucket,
  S3_ENDPOINT: connection.endpoint,
  S3_REGION: connection.region,
  AWS_ACCESS_KEY_ID: connection.credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: connection.credentials.secretAccessKey,
});

export const onSqlite: ServerStore = {
  name: 'SQLite',
  openPlace: () => Promise.resolve({ env: {}, place: undefined, [Symbol.asyncDispose]: () => Promise.resolve() }),
};
export const onS3: ServerStore = {
  name: 'S3 (Ceph)',
  openPlace: async () => {
    const place = await openS3Place();
    return { env: s3Settings(place), place, [Symbol.asyncDispose]: () => place[Symbol.asyncDispose]() };
  },
};
export const serverStores: readonly ServerStore[] = [onSqlite, onS3];
