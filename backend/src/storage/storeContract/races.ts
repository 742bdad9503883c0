import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PutOptions } from '../objectStore.ts';
import type { RemoteStore, StoreUnderTest } from '../objectStoreContract.ts';
import { ask, exitOf, startChild } from './childProcess.ts';
import type { RaceMessage } from './racingWriter.ts';
import { sampleKey, textBytes } from './samples.ts';

const PROCESSES = 5;
const RACERS_PER_PROCESS = 10;
const ROUNDS = 4;

export const describeRaces = (store: StoreUnderTest, remote: () => RemoteStore): void => {
  describe('fifty racing writers in five processes', () => {
    let children: readonly ChildProcess[] = [];
    beforeAll(() => {
      children = Array.from({ length: PROCESSES }, () => startChild('./racingWriter.ts', remote()));
    });
    afterAll(async () => {
      for (const child of children) child.disconnect();
      await Promise.all(children.map(exitOf));
    });

    const askAll = async (messageFor: (process: number) => RaceMessage): Promise<unknown[]> =>
      (await Promise.all(children.map((child, process) => ask(child, messageFor(process))))).flat();

    /** Nobody writes in two rounds what is the same: with equal bytes, a store may take the version of before for it. */
    const race = async (round: number, key: string, options: PutOptions): Promise<void> => {
      const winners = await askAll((process) => ({
        act: 'write',
        key,
        racers: Array.from({ length: RACERS_PER_PROCESS }, (_, racer) => `racer ${round}.${process}.${racer}`),
        options,
      }));
      expect(winners).toHaveLength(1);
      expect(await askAll(() => ({ act: 'read', key }))).toEqual(Array.from({ length: PROCESSES }, () => winners[0]));
    };

    it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
      'have exactly one winner with If-None-Match, whose bytes all see (round %i)',
      async (round) => {
        await race(round, `race/create/${round}`, { ifNoneMatch: '*' });
      },
    );

    it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
      'have exactly one winner with If-Match, whose bytes all see (round %i)',
      async (round) => {
        const key = sampleKey('race/swap');
        const before = (await store().head(key))?.etag ?? (await store().put(key, textBytes(`start ${round}`)));
        await race(round, key, { ifMatch: before });
      },
    );
  });
};
