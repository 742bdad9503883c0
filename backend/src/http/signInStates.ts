import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { UserId } from '@float/contract';
import { FloatError } from '../errors.ts';
import { isErased } from '../jobs/userTombstone.ts';
import { signInKey } from '../storage/keys.ts';
import type { ETag, ObjectStore } from '../storage/objectStore.ts';
import { PreconditionFailed } from '../storage/objectStore.ts';
import { parseJson } from '../storage/parseJson.ts';
import { mayHavePassed } from '../storage/settledPut.ts';
import { ExpiringCache } from './expiringCache.ts';
import { markSignInState } from './signInExpiry.ts';
import {
  afterFirstUse,
  afterSignOut,
  judge,
  placeOfRenewal,
  signInStateSchema,
  type PresentedToken,
  type SignInState,
  type TokenPlace,
} from './signInState.ts';

/** For so long a process may go on accepting a token that was ended in another one. */
export const MAX_STATE_AGE_MS = 60_000;
/** About 300 bytes each. */
const MAX_REMEMBERED_PEOPLE = 20_000;

const MAX_TRIES = 6;
const RETRY_MS = 20;

export interface SignInStatesParts {
  readonly store: Pick<ObjectStore, 'get' | 'put' | 'head'>;
  readonly nowMs: () => number;
}

interface Stored {
  readonly state: SignInState;
  readonly etag: ETag;
}

/** Says what to store; undefined leaves what is stored. May throw. */
type Change = (state: SignInState | undefined) => SignInState | undefined | Promise<SignInState | undefined>;

/**
 * Decides which genuine tokens are still accepted; one small object a person, changed by compare-and-swap.
 *
 * All calls reject with `FloatError` `SIGNED_OUT`, when the token has ended, or `STORAGE_UNAVAILABLE`.
 */
export class SignInStates {
  readonly #parts: SignInStatesParts;
  readonly #recent: ExpiringCache<Promise<SignInState | undefined>>;

  constructor(parts: SignInStatesParts) {
    this.#parts = parts;
    const { nowMs } = parts;
    this.#recent = new ExpiringCache({ maxEntries: MAX_REMEMBERED_PEOPLE, lifetimeMs: MAX_STATE_AGE_MS, nowMs });
  }

  /** Accepts a token; its first use ends those that it replaced. Reads a person's state at most once a minute. */
  async accept(token: PresentedToken): Promise<void> {
    const verdict = judge(await this.#recentState(token.user), token);
    if (verdict === 'ended') throw ended();
    if (verdict === 'first-use') await this.#use(token);
  }

  /**
   * Accepts a token to be renewed, by what is stored now.
   *
   * @returns where the new token comes; it ends the others when it is used, not before: its answer may be lost
   */
  async acceptForRenewal(token: PresentedToken): Promise<TokenPlace> {
    return placeOfRenewal(await this.#use(token), token);
  }

  /**
   * Ends every token of a person. A token that has ended is accepted with the key of the sign-out that ended it, so that
   * a client whose answer was lost can ask again.
   *
   * @param key  the client's secret for this sign-out
   * @returns    where the token comes that goes on
   */
  async signOut(token: PresentedToken, key: string | undefined): Promise<TokenPlace> {
    const keyHash = key === undefined ? null : createHash('sha256').update(key).digest('hex');
    const lineage = randomUUID();
    const state = await this.#change(token.user, (current) => {
      const isDone = current?.lineage === lineage || (keyHash !== null && current?.sign_out_key === keyHash);
      if (isDone) return undefined;
      if (judge(current, token) === 'ended') throw ended();
      return afterSignOut(current, token, { keyHash, lineage, nowSeconds: Math.floor(this.#parts.nowMs() / 1000) });
    });
    if (state === undefined) throw new FloatError('INTERNAL', 'A sign-out was not stored');
    return { generation: state.generation, lineage: state.lineage };
  }

  /** A new guest has no state: their first requests need not read it. */
  expectNone(user: UserId): void {
    this.#recent.set(user, Promise.resolve(undefined));
  }

  /** @returns the state that accepts the token */
  async #use(token: PresentedToken): Promise<SignInState | undefined> {
    return this.#change(token.user, async (current) => {
      const verdict = judge(current, token);
      if (verdict === 'ended') throw ended();
      if (verdict === 'accepted' || token.place === undefined) return undefined;
      // Nothing is written about a person who was erased.
      if (await isErased(this.#parts.store, token.user)) return undefined;
      return afterFirstUse(token.place, token.issuedAtSeconds);
    });
  }

  #recentState(user: UserId): Promise<SignInState | undefined> {
    const recent = this.#recent.get(user);
    if (recent !== undefined) return recent;
    const reading = this.#read(user).then((stored) => stored?.state);
    this.#recent.set(user, reading);
    reading.catch(() => {
      this.#recent.forget(user, reading);
    });
    return reading;
  }

  async #read(user: UserId): Promise<Stored | undefined> {
    const object = await this.#parts.store.get(signInKey(user));
    if (object === undefined) return undefined;
    const parsed = signInStateSchema.safeParse(parseJson(object.bytes));
    if (!parsed.success) throw new FloatError('INTERNAL', 'A sign-in state cannot be read', { cause: parsed.error });
    return { state: parsed.data, etag: object.etag };
  }

  /** Applies a change to what is stored now; after a lost race or a lost answer, to what is stored then. */
  async #change(user: UserId, change: Change): Promise<SignInState | undefined> {
    for (let tries = 1; ; tries++) {
      const readAtMs = this.#parts.nowMs();
      const stored = await this.#read(user);
      const next = await change(stored?.state);
      if (next === undefined) {
        this.#recent.set(user, Promise.resolve(stored?.state), readAtMs);
        return stored?.state;
      }
      const writtenAtMs = this.#parts.nowMs();
      try {
        await this.#put(user, next, stored?.etag);
        this.#recent.set(user, Promise.resolve(next), writtenAtMs);
        return next;
      } catch (cause) {
        const isRaceLost = cause instanceof PreconditionFailed;
        if (!isRaceLost && !mayHavePassed(cause)) throw cause;
        if (tries === MAX_TRIES) throw unavailable(cause);
        if (!isRaceLost) await delay(RETRY_MS * tries);
      }
    }
  }

  async #put(user: UserId, state: SignInState, etag: ETag | undefined): Promise<void> {
    if (etag === undefined) await markSignInState(this.#parts.store, user, this.#parts.nowMs());
    await this.#parts.store.put(signInKey(user), Buffer.from(JSON.stringify(state)), {
      ...(etag === undefined ? { ifNoneMatch: '*' } : { ifMatch: etag }),
      contentType: 'application/json',
      cacheControl: 'no-store',
    });
  }
}

const ended = (): FloatError => new FloatError('SIGNED_OUT', 'This sign-in has ended; sign in again.');

const unavailable = (cause: unknown): FloatError =>
  new FloatError('STORAGE_UNAVAILABLE', 'The sign-in cannot be stored right now. Please try again.', {
    retriable: true,
    cause,
  });
