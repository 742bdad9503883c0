import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleLambda } from '@float/backend/scripts/bundleLambda.ts';
import { publishMusic } from '@float/backend/scripts/deploy/publishMusic.ts';
import type { DispatchedJob } from '@float/backend/src/jobs/dispatch.ts';
import { JobRecords } from '@float/backend/src/jobs/jobRecords.ts';
import { dispatchedJobSchema } from '@float/backend/src/jobs/lambdaDispatcher.ts';
import type { JobRecord } from '@float/backend/src/jobs/record.ts';
import type { BedLibrary } from '@float/backend/src/meditation/music/bed.ts';
import { openBedLibrary } from '@float/backend/src/meditation/music/bedLibrary.ts';
import { systemClock } from '@float/backend/src/meditation/timeline/clock.ts';
import type { ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import { ensureCors } from '@float/backend/src/storage/s3Cors.ts';
import type { S3Server } from '@float/backend/src/storage/s3Server/s3Server.ts';
import { startS3Server } from '@float/backend/src/storage/s3Server/s3Server.ts';
import { makeS3Place } from '@float/backend/src/storage/storeContract/s3Place.ts';
import type { JobId } from '@float/contract';
import type { PublishWatcher } from '../faults/publishWatcher.ts';
import { watchPublishing } from '../faults/publishWatcher.ts';
import { startGateway } from './gateway.ts';
import type { InvokeApi } from './invokeApi.ts';
import { startInvokeApi } from './invokeApi.ts';
import type { DeployedFunction } from './lambdaEnvironment.ts';
import type { LambdaFunction } from './lambdaFunction.ts';
import { openLambdaFunction } from './lambdaFunction.ts';
import { findProgram, openSandbox, protect, unprotect } from './sandbox.ts';

/** Float as it runs on AWS: functions, a bucket with the beds in it, the Invoke API and a gateway. Disposal ends it all. */
export interface LambdaSite extends AsyncDisposable {
  /** Of the gateway. */
  readonly url: string;
  readonly api: LambdaFunction;
  readonly worker: LambdaFunction;
  readonly sweeper: LambdaFunction;
  readonly invokeApi: InvokeApi;
  readonly s3: S3Server;
  readonly store: ObjectStore;
  readonly watcher: PublishWatcher;
  readonly beds: BedLibrary;
  readonly ffmpegPath: string;
  record(job: Pick<DispatchedJob, 'user' | 'job'>): Promise<JobRecord>;
  /**
   * Ends the environment that makes this session, without a word.
   *
   * @returns whether there was one
   */
  killWorkerOf(job: JobId): Promise<boolean>;
}

const WORKER = 'float-worker';

/** As in `template.yaml`, but for how many there may be at a time: those have to share this machine. */
const deployments = {
  // 1024 MB are 0.58 of a processor; here it gets all that are free.
  api: { memoryMb: 1024, timeoutMs: 30_000, concurrency: 10, isPinned: false },
  // 1769 MB are one processor.
  worker: { memoryMb: 1769, timeoutMs: 900_000, concurrency: 4, isPinned: true },
  sweeper: { memoryMb: 512, timeoutMs: 60_000, concurrency: 1, isPinned: true },
} as const;

/** Beside what every function is told: as in `template.yaml`, nobody gets a key that they do not need. */
const ownEnvironment = (
  name: keyof typeof deployments,
  ffmpegPath: string,
  env: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  if (name === 'sweeper') return {};
  const keys = name === 'api' ? { FLOAT_TOKEN_KEYS: `k1:${'k'.repeat(64)}` } : {};
  return { ...keys, FFMPEG_PATH: ffmpegPath, ...env };
};

/** @param env  of the functions that make sessions and answer, beside what the template sets */
export const openLambdaSite = async (env: Readonly<Record<string, string>> = {}): Promise<LambdaSite> => {
  await using opening = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'float-lambda-'));
  opening.defer(() => rm(folder, { recursive: true, force: true }));
  const [s3, sandbox, ffmpegPath] = await Promise.all([startS3Server(), openSandbox(folder), findProgram('ffmpeg')]);
  opening.use(s3);
  const bundles = join(folder, 'bundles');
  await bundleLambda(bundles);
  await protect(bundles);
  opening.defer(() => unprotect(bundles));
  const place = opening.use(await makeS3Place(s3));
  const [store, watched] = await Promise.all([place.open(), place.open(), ensureCors(place.location)]);
  opening.use(store);
  opening.use(watched);
  const watcher = opening.use(watchPublishing(watched));
  await publishMusic(place.location, folder, () => undefined);
  const beds = opening.use(await openBedLibrary(join(folder, 'beds')));

  const invokeApi = opening.use(await startInvokeApi(WORKER, () => worker));
  const deploy = (name: keyof typeof deployments): LambdaFunction => {
    const deployed: DeployedFunction = {
      ...deployments[name],
      ...{ name: `float-${name}`, codeFolder: join(bundles, name), handler: `index.${name}` },
      env: {
        ...{ FLOAT_STORE: 's3', S3_BUCKET: place.location.bucket, S3_ENDPOINT: s3.endpoint, S3_REGION: s3.region },
        ...{ AWS_REGION: s3.region, AWS_DEFAULT_REGION: s3.region, AWS_ENDPOINT_URL_LAMBDA: invokeApi.endpoint },
        AWS_ACCESS_KEY_ID: s3.credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: s3.credentials.secretAccessKey,
        FLOAT_WORKER_FUNCTION: WORKER,
        FLOAT_DATA_DIR: '$TMP/float',
        ...ownEnvironment(name, ffmpegPath, env),
      },
    };
    return opening.use(openLambdaFunction(deployed, sandbox));
  };
  const worker = deploy('worker');
  const [api, sweeper] = [deploy('api'), deploy('sweeper')];
  const { url } = opening.use(await startGateway(api));
  const records = new JobRecords({ store, clock: systemClock, newUuid: () => crypto.randomUUID() });
  const open = opening.move();
  return {
    ...{ url, api, worker, sweeper, invokeApi, s3, store, watcher, beds, ffmpegPath },
    record: async ({ user, job }) => {
      const stored = await records.read(user, job);
      if (stored === undefined) throw new Error('there is no such job');
      return stored.record;
    },
    killWorkerOf: async (wanted) => {
      for (const [environment, event] of worker.busy) {
        if (dispatchedJobSchema.safeParse(event).data?.job !== wanted) continue;
        await environment.kill();
        return true;
      }
      return false;
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
};
