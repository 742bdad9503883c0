import { join } from 'node:path';
import type { Config } from '../config.ts';
import { FloatError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import type { S3Location } from '../storage/s3Access.ts';
import type { UrlSigner } from '../storage/signedUrls.ts';
import type { SqliteStore } from '../storage/sqliteStore.ts';
import { openSqliteStore } from '../storage/sqliteStore.ts';

/** In the data folder. */
const DATABASE = 'float.sqlite';
const RESERVE = 'reserve';

export interface OpenedStore extends AsyncDisposable {
  readonly store: ObjectStore;
  /** The disk under it, which may be full; undefined: a bucket. */
  readonly disk: Pick<SqliteStore, 'space' | 'releaseReserve'> | undefined;
}

/**
 * Opens the store that the configuration names.
 *
 * @param signer  signs URLs of media that this server serves itself
 * @throws        {FloatError} `STORAGE_UNAVAILABLE`, `STORAGE_FULL` when it cannot be opened
 */
export const openStore = async (
  { store, dataDir, reserveBytes }: Pick<Config, 'store' | 'dataDir' | 'reserveBytes'>,
  signer: UrlSigner,
  log: Logger,
): Promise<OpenedStore> => {
  if (store.kind === 'sqlite') {
    const reserve = { path: join(dataDir, RESERVE), bytes: reserveBytes };
    const opened = await openSqliteStore({ path: join(dataDir, DATABASE), signer, reserve });
    return { store: opened, disk: opened, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
  }
  // Loaded only where it is needed: it takes 130 ms and 40 MB.
  const { openS3Store } = await import('../storage/s3Store.ts');
  // Also where the store cannot be opened: some servers keep no conditional writes in a bucket that keeps versions.
  const warned = warnOfVersions(store, log);
  try {
    const opened = await openS3Store(store);
    await allowPages(store, log);
    return { store: opened, disk: undefined, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
  } finally {
    await warned;
  }
};

/** A bucket that keeps versions keeps what people had erased. */
const warnOfVersions = async (location: S3Location, log: Logger): Promise<void> => {
  const { readVersioning } = await import('../storage/s3Versioning.ts');
  const status = await readVersioning(location);
  if (status === 'unknown') log.warn('bucket_versioning_unknown');
  else if (status !== 'off') log.warn('bucket_versioning_on', { status });
};

/** Pages play what lies in the bucket: its rules have to let them. */
const allowPages = async (location: S3Location, log: Logger): Promise<void> => {
  const { ensureCors } = await import('../storage/s3Cors.ts');
  try {
    await ensureCors(location);
  } catch (error) {
    // These credentials may well not be allowed to look, and whoever set up the bucket may have seen to it.
    if (!(error instanceof FloatError)) throw error;
    log.warn('bucket_cors_unknown', { error });
  }
};
