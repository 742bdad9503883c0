import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleLambda } from '@float/backend/scripts/bundleLambda.ts';
import { publishMusic } from '@float/backend/scripts/deploy/publishMusic.ts';
import type { BedLibrary } from '@float/backend/src/meditation/music/bed.ts';
import { openBedLibrary } from '@float/backend/src/meditation/music/bedLibrary.ts';
import type { ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import { startS3Server } from '@float/backend/src/storage/s3Server/s3Server.ts';
import { makeS3Place } from '@float/backend/src/storage/storeContract/s3Place.ts';
import type { PublishWatcher } from '../faults/publishWatcher.ts';
import { watchPublishing } from '../faults/publishWatcher.ts';
import type { InvokeApi } from './invokeApi.ts';
import { startInvokeApi } from './invokeApi.ts';
import type { LambdaEnvironment } from './lambdaEnvironment.ts';
import { startLambdaEnvironment } from './lambdaEnvironment.ts';
import { startGateway } from './gateway.ts';

/** Float as it runs on AWS: bundles, a bucket with the beds in it, the Invoke API and a gateway. Disposal ends it all. */
export interface LambdaSite extends AsyncDisposable {
  /** Of the gateway. */
  readonly url: string;
  readonly api: LambdaEnvironment;
  /** Two: two sessions at a time. */
  readonly workers: readonly LambdaEnvironment[];
  readonly sweeper: LambdaEnvironment;
  readonly invokeApi: InvokeApi;
  readonly store: ObjectStore;
  readonly watcher: PublishWatcher;
  readonly beds: BedLibrary;
}

const WORKER = 'float-worker';

export const openLambdaSite = async (): Promise<LambdaSite> => {
  await using opening = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'float-lambda-'));
  opening.defer(() => rm(folder, { recursive: true, force: true }));
  const bundles = join(folder, 'bundles');
  const s3 = opening.use(await startS3Server());
  await bundleLambda(bundles);
  const place = opening.use(await makeS3Place(s3));
  const [store, watched] = await Promise.all([place.open(), place.open()]);
  opening.use(store);
  opening.use(watched);
  const watcher = opening.use(watchPublishing(watched));
  await publishMusic(place.location, folder, () => undefined);
  const beds = opening.use(await openBedLibrary(join(folder, 'beds')));

  const workers: LambdaEnvironment[] = [];
  const invokeApi = await startInvokeApi(WORKER, () => workers);
  const start = async (name: 'api' | 'worker' | 'sweeper', index = 0): Promise<LambdaEnvironment> =>
    opening.use(
      await startLambdaEnvironment(bundles, name, {
        ...{ FLOAT_STORE: 's3', S3_BUCKET: place.location.bucket, S3_ENDPOINT: s3.endpoint },
        ...{ AWS_REGION: s3.region, AWS_ENDPOINT_URL_LAMBDA: invokeApi.endpoint },
        AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
        FLOAT_TOKEN_KEYS: `k1:${'k'.repeat(64)}`,
        FLOAT_WORKER_FUNCTION: WORKER,
        FLOAT_DATA_DIR: join(folder, `${name}-${index}`),
      }),
    );
  const [api, sweeper, ...started] = await Promise.all([
    start('api'),
    start('sweeper'),
    start('worker', 1),
    start('worker', 2),
  ]);
  workers.push(...started);
  // Last, so that what is under way ends before the environments do.
  opening.use(invokeApi);
  const { url } = opening.use(await startGateway(api));
  const open = opening.move();
  return {
    ...{ url, api, workers, sweeper, invokeApi, store, watcher, beds },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
};
