import { describe, expect, it } from 'vitest';
import { describeConditions } from '../storage/storeContract/conditions.ts';
import { describeModel } from '../storage/storeContract/model.ts';
import { describeReadsAndWrites } from '../storage/storeContract/readsAndWrites.ts';
import { sampleKey } from '../storage/storeContract/samples.ts';
import { openMemoryStore } from './memoryStore.ts';

describe('the store in memory', () => {
  const store = openMemoryStore(Date.now);
  describeReadsAndWrites(() => store);
  describeConditions(() => store);
  describeModel(() => store);

  it('names objects by nothing but their keys', async () => {
    expect(await store.signGet(sampleKey('a/segment_000.ts'), 60)).toBe('/a/segment_000.ts');
  });
});
