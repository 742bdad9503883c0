import { join } from 'node:path';
import type { ObjectStore } from '@float/backend/src/storage/objectStore.ts';
import { createUrlSigner } from '@float/backend/src/storage/signedUrls.ts';
import { openSqliteStore } from '@float/backend/src/storage/sqliteStore.ts';

/** Opens the store in the data folder of a server that may be running. Links that it signs are valid nowhere. */
export const openDataFolder = (dataDir: string): Promise<ObjectStore & AsyncDisposable> => {
  const signer = createUrlSigner({ keys: [{ kid: 'none', secret: Buffer.alloc(32) }], nowMs: Date.now });
  return openSqliteStore({ path: join(dataDir, 'float.sqlite'), signer });
};
