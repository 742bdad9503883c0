import { describe, expect, it } from 'vitest';
import { bundledCalls } from './bundledCalls.ts';

describe('bundledCalls', () => {
  it('names the commands that are in a bundle, and no others of the same client', async () => {
    const { commands, deletes } = await bundledCalls({ entry: 'storage/s3Cors.ts' });
    expect(commands).toEqual(['s3.CreateSession', 's3.GetBucketCors', 's3.PutBucketCors']);
    expect(deletes).toBe(false);
  });

  it('tells who deletes from who only could', async () => {
    expect(await bundledCalls({ entry: 'jobs/clearJob.ts' })).toMatchObject({ deletes: true });
    const store = await bundledCalls({ entry: 'storage/s3Store.ts' });
    expect(store).toMatchObject({ deletes: false });
    expect(store.commands).toContain('s3.DeleteObjects');
  });
});
