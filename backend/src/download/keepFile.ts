import { FloatError } from '../errors.ts';
import type { JobRecord } from '../jobs/record.ts';
import type { ObjectKey } from '../storage/objectStore.ts';
import { PreconditionFailed } from '../storage/objectStore.ts';
import { settledPut } from '../storage/settledPut.ts';
import type { DownloadParts } from './downloads.ts';

/** Kept for as long as the record: a lifecycle rule finds them by tag, where there is one. */
const DOWNLOAD_TAGS = { retain: 'download' };

/**
 * Stores a file of a job for good. The first one stays: another is as good, only made by another version of Float.
 *
 * @throws {FloatError} `JOB_NOT_FOUND` when the job was erased meanwhile: then nothing of it is left
 */
export const keepFile = async (
  { store, records }: Pick<DownloadParts, 'store' | 'records'>,
  record: JobRecord,
  key: ObjectKey,
  bytes: Uint8Array,
): Promise<void> => {
  try {
    await settledPut(store, key, bytes, {
      ifNoneMatch: '*',
      contentType: 'audio/mpeg',
      cacheControl: 'private, max-age=3600',
      tags: DOWNLOAD_TAGS,
    });
  } catch (error) {
    if (!(error instanceof PreconditionFailed)) throw error;
  }
  // Whoever erases writes the tombstone first and deletes then: either they delete this file, or it is seen here.
  try {
    await assertAlive({ records }, record);
  } catch (error) {
    if (error instanceof FloatError && error.code === 'JOB_NOT_FOUND') await store.deleteMany([key]);
    throw error;
  }
};

/** @throws {FloatError} `JOB_NOT_FOUND` when the job was erased since its record was read */
export const assertAlive = async ({ records }: Pick<DownloadParts, 'records'>, record: JobRecord): Promise<void> => {
  const stored = await records.read(record.user_id, record.job_id);
  if (stored?.record.erased_at !== null) throw new FloatError('JOB_NOT_FOUND', 'There is no such session');
};
