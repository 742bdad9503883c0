import { userIdSchema } from '@float/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../cli/memoryStore.ts';
import { signInKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { objectsUnder } from '../storage/objectsUnder.ts';
import { createTokens } from './auth.ts';
import { ANNA, BEN, NOW_MS, tokenKeys } from './edgeFixture.ts';
import { clearSignInStates } from './signInExpiry.ts';
import { SignInStates } from './signInStates.ts';

const DAY_MS = 86_400_000;

const clock = { nowMs: NOW_MS };
const nowMs = () => clock.nowMs;
const tokens = createTokens(tokenKeys, nowMs);

let store: ObjectStore;
let states: SignInStates;
beforeEach(() => {
  clock.nowMs = NOW_MS;
  store = openMemoryStore(nowMs);
  states = new SignInStates({ store, nowMs });
});
afterEach(() => store[Symbol.asyncDispose]());

const keys = (): Promise<string[]> => Array.fromAsync(objectsUnder(store, ''), ({ key }) => key);
const clearAfter = async (days: number): Promise<void> => {
  clock.nowMs = NOW_MS + days * DAY_MS;
  await clearSignInStates(store, clock.nowMs);
};

describe('the state of a sign-in', () => {
  it('is kept for as long as tokens from before it can be renewed, then it goes', async () => {
    const earlier = await tokens.issue(ANNA);
    await states.signOut(await tokens.verify(earlier), undefined);
    expect(await keys()).toEqual([signInKey(ANNA), `sign-ins/2026-04-04/${ANNA}`]);
    await clearAfter(90.9);
    await expect(states.acceptForRenewal(await tokens.verifyForRenewal(earlier))).rejects.toMatchObject({
      code: 'SIGNED_OUT',
    });
    await clearAfter(93);
    expect(await keys()).toEqual([]);
    await expect(tokens.verifyForRenewal(earlier)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('stays when it was changed meanwhile, and is looked at again', async () => {
    const goesOn = await states.signOut(await tokens.verify(await tokens.issue(ANNA)), undefined);
    await states.signOut(await tokens.verify(await tokens.issue(BEN)), undefined);
    clock.nowMs += 50 * DAY_MS;
    await states.signOut(await tokens.verify(await tokens.issue(ANNA, goesOn)), undefined);
    await clearAfter(93);
    expect(await keys()).toEqual([signInKey(ANNA), `sign-ins/2026-05-24/${ANNA}`]);
    await clearAfter(143);
    expect(await keys()).toEqual([]);
  });

  it('that was erased leaves its marker to be cleared in time', async () => {
    await states.signOut(await tokens.verify(await tokens.issue(ANNA)), undefined);
    await store.deleteMany([signInKey(ANNA)]);
    await clearAfter(93);
    expect(await keys()).toEqual([]);
  });

  it('is not read for people whose time has not come', async () => {
    for (const letter of 'cdefgh') {
      const user = userIdSchema.parse(`g_${letter.repeat(32)}`);
      await states.signOut(await tokens.verify(await tokens.issue(user)), undefined);
    }
    let reads = 0;
    const head: ObjectStore['head'] = (key) => {
      reads++;
      return store.head(key);
    };
    await clearSignInStates({ ...store, head }, NOW_MS + 92 * DAY_MS);
    expect(reads).toBe(0);
  });
});
