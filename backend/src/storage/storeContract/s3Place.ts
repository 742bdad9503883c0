import { randomUUID } from 'node:crypto';
import { CreateBucketCommand, DeleteBucketCommand, S3Client } from '@aws-sdk/client-s3';
import type { ObjectStore } from '../objectStore.ts';
import type { StorePlace } from '../objectStoreContract.ts';
import { objectsUnder } from '../objectsUnder.ts';
import type { S3Location } from '../s3Access.ts';
import type { S3Server } from '../s3Server/s3Server.ts';
import { openS3Store } from '../s3Store.ts';

/** @param location  an {@link S3Location} as JSON */
export const openStore = (location: string): Promise<ObjectStore> => openS3Store(JSON.parse(location) as S3Location);

/** How the tests reach a server. */
export type S3Connection = Pick<S3Server, 'endpoint' | 'region' | 'credentials'>;

export interface S3Place extends StorePlace {
  readonly connection: S3Connection;
  readonly location: S3Location;
}

const hasText = async (store: ObjectStore, text: string): Promise<boolean> => {
  for await (const { key } of objectsUnder(store, '')) {
    const object = await store.get(key);
    if (object !== undefined && Buffer.from(object.bytes).includes(text)) return true;
  }
  return false;
};

/** A new bucket on a server, with all that is needed to open it. Disposal deletes it with its objects. */
export const makeS3Place = async (connection: S3Connection): Promise<S3Place> => {
  const { endpoint, region, credentials } = connection;
  const location = { bucket: `float-${randomUUID()}`, endpoint, region, credentials, forcePathStyle: true };
  const Bucket = location.bucket;
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  await client.send(new CreateBucketCommand({ Bucket }));
  const open = () => openS3Store(location);
  return {
    ...{ location, connection },
    open,
    remote: { module: import.meta.url, argument: JSON.stringify(location) },
    holds: async (text) => {
      await using store = await open();
      return await hasText(store, text);
    },
    [Symbol.asyncDispose]: async () => {
      await using store = await open();
      const keys = [];
      for await (const { key } of objectsUnder(store, '')) keys.push(key);
      await store.deleteMany(keys);
      await client.send(new DeleteBucketCommand({ Bucket }));
      client.destroy();
    },
  };
};
