/** A process of racers: each round, all of them write the same key at once; then one reads what stands there. */
import { PreconditionFailed } from '../objectStore.ts';
import type { ObjectStore, PutOptions } from '../objectStore.ts';
import { openRemoteStore } from './childProcess.ts';
import { bytesText, sampleKey, textBytes } from './samples.ts';

export type RaceMessage =
  | { readonly act: 'write'; readonly key: string; readonly racers: readonly string[]; readonly options: PutOptions }
  | { readonly act: 'read'; readonly key: string };

/** What a racer writes: long enough for two chunks, so that a torn write would be seen. */
const racerText = (racer: string): string => `${racer};`.repeat(Math.ceil(300_000 / (racer.length + 1)));

/** @returns the racers that won */
const write = async (store: ObjectStore, message: RaceMessage & { readonly act: 'write' }): Promise<string[]> => {
  const attempts = message.racers.map(async (racer) => {
    try {
      await store.put(sampleKey(message.key), textBytes(racerText(racer)), message.options);
      return [racer];
    } catch (error) {
      if (error instanceof PreconditionFailed) return [];
      throw error;
    }
  });
  return (await Promise.all(attempts)).flat();
};

/** @returns whose bytes stand there; none when they are not wholly one racer's */
const read = async (store: ObjectStore, key: string): Promise<string | undefined> => {
  const object = await store.get(sampleKey(key));
  const found = object === undefined ? '' : bytesText(object.bytes);
  const racer = found.slice(0, found.indexOf(';'));
  return found === racerText(racer) ? racer : undefined;
};

const store = await openRemoteStore(process.argv.slice(2));
const answer = async (message: RaceMessage): Promise<void> => {
  process.send?.(message.act === 'write' ? await write(store, message) : [await read(store, message.key)]);
};
process.on('message', (message: RaceMessage) => void answer(message));
process.on('disconnect', () => void store[Symbol.asyncDispose]());
