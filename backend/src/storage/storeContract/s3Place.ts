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

/** A new bucket on a server, with all that is needed to open it. Disposal deletes it with its objects. */
export const makeS3Place = async (
  server: Pick<S3Server, 'endpoint' | 'region' | 'credentials'>,
): Promise<StorePlace & { readonly location: S3Location }> => {
  const { endpoint, region, credentials } = server;
  const location = { bucket: `float-${randomUUID()}`, endpoint, region, credentials, forcePathStyle: true };
  const Bucket = location.bucket;
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  await client.send(new CreateBucketCommand({ Bucket }));
  const open = () => openS3Store(location);
  return {
    location,
    open,
    remote: { module: import.meta.url, argument: JSON.stringify(location) },
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
