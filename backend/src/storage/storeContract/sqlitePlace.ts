import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObjectStore } from '../objectStore.ts';
import type { StorePlace } from '../objectStoreContract.ts';
import { createUrlSigner } from '../signedUrls.ts';
import { openSqliteStore } from '../sqliteStore.ts';
import { textBytes } from './samples.ts';

/** A signer for stores whose URLs nobody looks at. */
export const sampleSigner = createUrlSigner({ keys: [{ kid: 'test', secret: textBytes('secret') }], nowMs: Date.now });

/** @param path  of the database file */
export const openStore = (path: string): Promise<ObjectStore> => openSqliteStore({ path, signer: sampleSigner });

/** A temporary folder with the path of a database in it that does not exist yet. */
export const makeSqlitePlace = async (): Promise<StorePlace & { readonly path: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'float-store-'));
  const path = join(folder, 'data', 'float.db');
  return {
    path,
    open: () => openStore(path),
    remote: { module: import.meta.url, argument: path },
    holds: (text) =>
      Promise.try(() =>
        [path, `${path}-wal`, `${path}-shm`].some((file) => existsSync(file) && readFileSync(file).includes(text)),
      ),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
};
