import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../cli/memoryStore.ts';
import { FloatError } from '../errors.ts';
import { signInKey } from '../storage/keys.ts';
import type { ObjectStore } from '../storage/objectStore.ts';
import { PreconditionFailed } from '../storage/objectStore.ts';
import { createTokens } from './auth.ts';
import { ANNA, NOW_MS, tokenKeys } from './edgeFixture.ts';
import { MAX_STATE_AGE_MS, SignInStates } from './signInStates.ts';
import { SAME_RENEWAL_SECONDS, type PresentedToken } from './signInState.ts';

const clock = { nowMs: NOW_MS };
const nowMs = () => clock.nowMs;
const tokens = createTokens(tokenKeys, nowMs);

let store: ObjectStore;
beforeEach(() => {
  clock.nowMs = NOW_MS;
  store = openMemoryStore(nowMs);
});
afterEach(() => store[Symbol.asyncDispose]());

type Calls = ConstructorParameters<typeof SignInStates>[0]['store'];
/** A process over the store, some of whose calls are others. */
const processWith = (calls: Partial<Calls> = {}): SignInStates => {
  const own: Calls = {
    get: (key, range) => store.get(key, range),
    head: (key) => store.head(key),
    put: (key, bytes, options) => store.put(key, bytes, options),
  };
  return new SignInStates({ store: { ...own, ...calls }, nowMs });
};

const first = async (): Promise<PresentedToken> => tokens.verify(await tokens.issue(ANNA));
const renew = async (token: PresentedToken, states: SignInStates): Promise<PresentedToken> =>
  tokens.verify(await tokens.issue(ANNA, await states.acceptForRenewal(token)));
const signOut = async (token: PresentedToken, states: SignInStates, key?: string): Promise<PresentedToken> =>
  tokens.verify(await tokens.issue(ANNA, await states.signOut(token, key)));

const isEnded = async (call: Promise<unknown>): Promise<boolean> => {
  try {
    await call;
    return false;
  } catch (error) {
    if (error instanceof FloatError && error.code === 'SIGNED_OUT') return true;
    throw error;
  }
};
const unavailable = () => new FloatError('STORAGE_UNAVAILABLE', 'Gone.', { retriable: true });

describe('the state of a sign-in', () => {
  it('is not read for a new guest, and once a minute for others', async () => {
    let reads = 0;
    const states = processWith({
      get: (key) => {
        reads++;
        return store.get(key);
      },
    });
    const token = await first();
    states.expectNone(ANNA);
    await states.accept(token);
    expect(reads).toBe(0);
    clock.nowMs += MAX_STATE_AGE_MS;
    await Promise.all([states.accept(token), states.accept(token)]);
    clock.nowMs += MAX_STATE_AGE_MS - 1;
    await states.accept(token);
    expect(reads).toBe(1);
  });

  it('is read again when the clock was set back', async () => {
    const [one, two] = [processWith(), processWith()];
    const token = await first();
    await two.accept(token);
    await one.accept(await renew(token, one));
    clock.nowMs -= 3_600_000;
    expect(await isEnded(two.accept(token))).toBe(true);
  });

  it('that cannot be read is no answer, and is read again by the next request', async () => {
    let isGone = true;
    const states = processWith({ get: (key) => (isGone ? Promise.reject(unavailable()) : store.get(key)) });
    const token = await first();
    await expect(states.accept(token)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE', retriable: true });
    await expect(states.acceptForRenewal(token)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    isGone = false;
    await states.accept(token);
  });

  it('that is damaged lets no one in', async () => {
    await store.put(signInKey(ANNA), Buffer.from('{"generation":'));
    await expect(processWith().accept(await first())).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it.each(['before', 'after'] as const)('is written once when the store is lost %s the write', async (moment) => {
    let isLost = true;
    const states = processWith({
      put: async (key, bytes, options) => {
        if (key !== signInKey(ANNA) || !isLost) return store.put(key, bytes, options);
        isLost = false;
        if (moment === 'after') await store.put(key, bytes, options);
        throw unavailable();
      },
    });
    const token = await first();
    const goesOn = await signOut(token, states);
    expect(goesOn.place?.generation).toBe(2);
    await states.accept(goesOn);
    expect(await isEnded(processWith().accept(token))).toBe(true);
  });

  it('is decided anew when another process wrote it first', async () => {
    const states = processWith();
    const token = await first();
    const [one, two] = [await renew(token, states), await renew(token, states)];
    let races = 0;
    const slow = processWith({
      put: async (key, bytes, options) => {
        if (key === signInKey(ANNA) && races++ === 0) await states.accept(one);
        return store.put(key, bytes, options);
      },
    });
    await slow.accept(two);
    await slow.accept(one);
    expect(races).toBe(1);
  });

  it('of a sign-out that came first ends a token while it is first used', async () => {
    const states = processWith();
    const token = await first();
    const renewed = await renew(token, states);
    let goesOn: PresentedToken | undefined;
    const slow = processWith({
      put: async (key, bytes, options) => {
        if (key === signInKey(ANNA)) goesOn ??= await signOut(token, states);
        return store.put(key, bytes, options);
      },
    });
    expect(await isEnded(slow.accept(renewed))).toBe(true);
    await slow.accept(goesOn ?? token);
  });

  it('that is contended without end is no answer', async () => {
    const states = processWith({ put: (key) => Promise.reject(new PreconditionFailed(key)) });
    const renewed = await renew(await first(), states);
    await expect(states.accept(renewed)).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE', retriable: true });
  });

  it('names the token that was renewed, and holds none', async () => {
    const states = processWith();
    const token = await first();
    await states.accept(await renew(token, states));
    const text = Buffer.from((await store.get(signInKey(ANNA)))?.bytes ?? []).toString();
    const issued_at = NOW_MS / 1000;
    expect(JSON.parse(text)).toEqual({ generation: 1, lineage: token.id, issued_at, sign_out_key: null });
  });
});

describe('a person and old copies of their tokens', () => {
  interface CopyStep {
    readonly type: 'useCopy' | 'renewCopy';
    readonly at: number;
    readonly which: number;
  }
  type Step =
    | { readonly type: 'use'; readonly at: number }
    | { readonly type: 'copy' }
    | { readonly type: 'renew'; readonly at: number; readonly isLost: boolean }
    | { readonly type: 'renewTwice' }
    | { readonly type: 'wait'; readonly seconds: number }
    | { readonly type: 'signOut'; readonly at: number; readonly isLost: boolean }
    | CopyStep;
  const at = fc.integer({ min: 0, max: 1 });
  const which = fc.nat({ max: 50 });
  const isLost = fc.boolean();
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ type: fc.constant('use' as const), at }),
    fc.record({ type: fc.constant('copy' as const) }),
    fc.record({ type: fc.constant('renew' as const), at, isLost }),
    fc.record({ type: fc.constant('renewTwice' as const) }),
    fc.record({ type: fc.constant('wait' as const), seconds: fc.constantFrom(0, 1, 30, 59, 60, 61, 3600) }),
    { weight: 1, arbitrary: fc.record({ type: fc.constant('signOut' as const), at, isLost }) },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constantFrom<CopyStep['type'][]>('useCopy', 'renewCopy'), at, which }),
    },
  );

  /**
   * The person keeps one token, as the tabs of a browser do. Copies of any of their tokens, and what is renewed from
   * those, are tried as long as they are not ahead of the person.
   */
  class World {
    readonly #processes = [processWith(), processWith()];
    readonly #copies: PresentedToken[] = [];
    /** The tokens whose first use began a generation, and when. */
    readonly #begun = new Map<number, { readonly token: PresentedToken; readonly atMs: number }>();
    #own: PresentedToken;

    constructor(own: PresentedToken) {
      this.#own = own;
      this.#noteUse(own);
    }

    #process(index: number): SignInStates {
      return this.#processes[index] ?? this.#processes[0]!;
    }

    #noteUse(token: PresentedToken): void {
      const generation = token.place?.generation ?? 0;
      if (!this.#begun.has(generation)) this.#begun.set(generation, { token, atMs: clock.nowMs });
    }

    get #generation(): number {
      return Math.max(...this.#begun.keys());
    }

    /** When a copy ended; undefined: it may still be good. */
    #endedAtMs({ place, issuedAtSeconds }: PresentedToken): number | undefined {
      const generation = place?.generation ?? 0;
      const later = [...this.#begun].filter(([begun]) => begun > generation).map(([, { atMs }]) => atMs);
      if (later.length > 0) return Math.min(...later);
      const begun = this.#begun.get(generation);
      const isRenewedEarlier =
        begun !== undefined && issuedAtSeconds < begun.token.issuedAtSeconds - SAME_RENEWAL_SECONDS;
      return isRenewedEarlier ? begun.atMs : undefined;
    }

    async take(step: Step): Promise<void> {
      if (step.type === 'wait') clock.nowMs += step.seconds * 1000;
      else if (step.type === 'renewTwice') await this.#renewTwice();
      else if (step.type === 'copy') this.#copies.push(this.#own);
      else if (step.type === 'use') await this.use(step.at);
      else if (step.type === 'renew') await this.#renew(step.at, step.isLost);
      else if (step.type === 'signOut') await this.#signOut(step.at, step.isLost);
      else await this.#tryCopy(step);
    }

    /** The person is never locked out: nothing here may reject. */
    async use(index: number): Promise<void> {
      await this.#process(index).accept(this.#own);
      this.#noteUse(this.#own);
    }

    async #renew(index: number, isAnswerLost: boolean): Promise<void> {
      const renewed = await renew(this.#own, this.#process(index));
      this.#noteUse(this.#own);
      if (!isAnswerLost) this.#own = renewed;
    }

    async #renewTwice(): Promise<void> {
      const [one, two] = await Promise.all(this.#processes.map((states) => renew(this.#own, states)));
      this.#noteUse(this.#own);
      if (one === undefined || two === undefined) throw new Error('there are two processes');
      await Promise.all([this.#process(0).accept(one), this.#process(1).accept(two)]);
      this.#noteUse(one);
      this.#own = two;
    }

    async #signOut(index: number, isAnswerLost: boolean): Promise<void> {
      const key = String(clock.nowMs);
      this.#copies.push(this.#own);
      let goesOn = await signOut(this.#own, this.#process(index), key);
      if (isAnswerLost) goesOn = await signOut(this.#own, this.#process(1 - index), key);
      this.#own = goesOn;
      this.#noteUse(goesOn);
    }

    async #tryCopy({ type, at: index, which: number }: CopyStep): Promise<void> {
      const copy = this.#copies[number % this.#copies.length];
      if (copy === undefined || (copy.place?.generation ?? 0) > this.#generation) return;
      const states = this.#process(index);
      const endedAtMs = this.#endedAtMs(copy);
      if (type === 'useCopy') {
        const wasEnded = await isEnded(states.accept(copy));
        if (endedAtMs !== undefined && clock.nowMs - endedAtMs >= MAX_STATE_AGE_MS) expect(wasEnded).toBe(true);
      } else {
        const wasEnded = await isEnded(renew(copy, states).then((renewed) => this.#copies.push(renewed)));
        if (endedAtMs !== undefined) expect(wasEnded).toBe(true);
      }
    }
  }

  it('in any order: the person always gets in, a copy ends within a minute of the use of a later token', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        clock.nowMs = NOW_MS;
        store = openMemoryStore(nowMs);
        const world = new World(await first());
        for (const next of steps) await world.take(next);
        await world.use(0);
        await world.use(1);
      }),
      { numRuns: 150 },
    );
  });
});
