import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { S3Server } from '@float/backend/src/storage/s3Server/s3Server.ts';

/** Takes by job and number, as they came to the bucket. */
export interface StoredSpeech {
  readonly bought: readonly string[];
  /** Made although they were stored: refused with 412. */
  readonly boughtAgain: readonly string[];
}

/**
 * Reads from the S3 server's own log what speech was made: also that of workers that can tell nothing any more. For
 * sessions that have one worker at a time: of two at once, neither could know of the other's takes.
 */
export const auditStoredSpeech = async ({ folder }: Pick<S3Server, 'folder'>): Promise<StoredSpeech> => {
  const log = await readFile(join(folder, 'log', 'client.rgw.log'), 'utf8');
  const puts = [...log.matchAll(/"PUT \S*?([^/\s]+\/voice\/\d+\.wav)\S* HTTP\/1\.1" (\d{3})/g)];
  const answered = (status: string): string[] => puts.filter((put) => put[2] === status).map((put) => put[1] ?? '');
  return { bought: answered('200'), boughtAgain: answered('412') };
};
