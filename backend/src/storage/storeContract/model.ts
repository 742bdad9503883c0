import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PreconditionFailed } from '../objectStore.ts';
import type { ETag, ObjectStore } from '../objectStore.ts';
import type { StoreUnderTest } from '../objectStoreContract.ts';
import { bytesText, sampleKey, textBytes } from './samples.ts';

/** What the store should hold: the version and text of each name. */
type Model = Map<string, { readonly etag: ETag; readonly text: string }>;

const name = fc.constantFrom('a', 'a/b', 'b', 'é', '😀');
const step = fc.oneof(
  fc.record({ act: fc.constant('put' as const), name, text: fc.string() }),
  fc.record({ act: fc.constant('create' as const), name, text: fc.string() }),
  fc.record({ act: fc.constant('swap' as const), name, text: fc.string(), stale: fc.boolean() }),
  fc.record({ act: fc.constant('delete' as const), names: fc.uniqueArray(name, { maxLength: 3 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const conditionOf = (model: Model, write: Exclude<Step, { act: 'delete' }>) => {
  const etag = model.get(write.name)?.etag;
  switch (write.act) {
    case 'put':
      return { options: {}, holds: true };
    case 'create':
      return { options: { ifNoneMatch: '*' } as const, holds: etag === undefined };
    case 'swap':
      return {
        options: { ifMatch: write.stale ? 'stale' : (etag ?? 'none') },
        holds: !write.stale && etag !== undefined,
      };
  }
};

const take = async (store: ObjectStore, prefix: string, model: Model, next: Step): Promise<void> => {
  if (next.act === 'delete') {
    await store.deleteMany(next.names.map((each) => sampleKey(prefix + each)));
    for (const each of next.names) model.delete(each);
    return;
  }
  const { options, holds } = conditionOf(model, next);
  const write = store.put(sampleKey(prefix + next.name), textBytes(next.text), options);
  if (holds) model.set(next.name, { etag: await write, text: next.text });
  else await expect(write).rejects.toThrow(PreconditionFailed);
};

const byUtf8 = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right));

const contents = async (store: ObjectStore, prefix: string) => {
  const { objects } = await store.list(prefix);
  return Promise.all(
    objects.map(async ({ key, etag }) => {
      const object = await store.get(key);
      expect(object?.etag).toBe(etag);
      return [key.slice(prefix.length), { etag, text: object && bytesText(object.bytes) }] as const;
    }),
  );
};

export const describeModel = (store: StoreUnderTest): void => {
  describe('model', () => {
    let run = 0;
    it('holds after any sequence of writes and deletions what a map would hold', async () => {
      const steps = fc.array(step, { maxLength: 15 });
      const property = fc.asyncProperty(steps, async (sequence) => {
        const prefix = `model/${run++}/`;
        const model: Model = new Map();
        for (const next of sequence) await take(store(), prefix, model, next);
        const expected = [...model].sort(([left], [right]) => byUtf8(left, right));
        expect(await contents(store(), prefix)).toEqual(expected);
      });
      await fc.assert(property, { numRuns: 40 });
    });
  });
};
