import type { JobId, UserId } from '@float/contract';
import { FloatError } from '../../errors.ts';
import { voiceKey } from '../../storage/keys.ts';
import type { ObjectKey, ObjectStore } from '../../storage/objectStore.ts';
import { PreconditionFailed } from '../../storage/objectStore.ts';
import { settledPut } from '../../storage/settledPut.ts';
import type { MonoPcm } from '../pcm.ts';
import type { Utterance } from '../script/script.ts';
import type { Clock } from '../timeline/clock.ts';
import type { SpokenUtterance } from '../timeline/placeUtterances.ts';
import type { PlacedUtterance } from '../timeline/sessionLog.ts';
import { prepareInThread } from './prepareInThread.ts';
import type { SessionVoice } from './sessionVoice.ts';
import { readTakeNote, withTakeNote } from './takeNote.ts';

export interface StoredTakesParts {
  readonly store: ObjectStore;
  readonly voice: Pick<SessionVoice, 'speak'>;
  readonly clock: Pick<Clock, 'nowMs'>;
  readonly user: UserId;
  readonly job: JobId;
  /** An earlier worker may have stored takes: look before speaking. */
  readonly mayBeStored: boolean;
}

/**
 * Speaks utterances, and stores every take before it is used (ADR 007): what is mixed is always what is stored, so
 * that a later run mixes the same and pays nothing twice.
 */
export class StoredTakes {
  readonly #parts: StoredTakesParts;
  #spokenCharacters = 0;
  #cachedCharacters = 0;
  #firstTakeAtMs: number | null = null;

  constructor(parts: StoredTakesParts) {
    this.#parts = parts;
  }

  /** What speaking has cost so far. */
  get spokenCharacters(): number {
    return this.#spokenCharacters;
  }

  /** What was not spoken, because it was stored already. */
  get cachedCharacters(): number {
    return this.#cachedCharacters;
  }

  /** When the first take was ready to be mixed, milliseconds. */
  get firstTakeAtMs(): number | null {
    return this.#firstTakeAtMs;
  }

  /**
   * @returns what is stored under the utterance's id, with the words that it says: should they be others, those count.
   *          Undefined: its voice has failed, it is left out
   * @throws  {FloatError} `VOICE_FAILED`
   */
  async speak(utterance: Utterance, signal: AbortSignal): Promise<SpokenUtterance | undefined> {
    const take = (await this.#reuse(utterance)) ?? (await this.#speak(utterance, signal));
    if (take === undefined) return undefined;
    const note = readTakeNote(take);
    const { pcm, gainDb, sha } = await prepareInThread(take);
    this.#firstTakeAtMs ??= this.#parts.clock.nowMs();
    return { utterance: note?.utterance ?? utterance, pcm, gainDb, sha, voice: note?.voice };
  }

  /**
   * The take of an utterance that is placed already.
   *
   * @throws {FloatError} `INTERNAL` when it is missing, or not the one that was placed
   */
  async read({ id, sha }: Pick<PlacedUtterance, 'id' | 'sha'>): Promise<MonoPcm> {
    const stored = await this.#parts.store.get(this.#key(id));
    const take = stored === undefined ? undefined : await prepareInThread(stored.bytes);
    if (take?.sha !== sha) throw new FloatError('INTERNAL', 'A stored take is missing or damaged');
    return take.pcm;
  }

  async #reuse({ id, text }: Utterance): Promise<Uint8Array | undefined> {
    if (!this.#parts.mayBeStored) return undefined;
    const stored = await this.#parts.store.get(this.#key(id));
    if (stored !== undefined) this.#cachedCharacters += text.length;
    return stored?.bytes;
  }

  async #speak(utterance: Utterance, signal: AbortSignal): Promise<Uint8Array | undefined> {
    const said = await this.#parts.voice.speak(utterance, signal);
    if (said === undefined) return undefined;
    this.#spokenCharacters += utterance.text.length;
    return this.#keep(utterance.id, withTakeNote(said.wav, { utterance, voice: said.voice }));
  }

  /** The stored take: this one, or the one that was there first. */
  async #keep(id: number, wav: Uint8Array): Promise<Uint8Array> {
    const { store } = this.#parts;
    const key = this.#key(id);
    try {
      await settledPut(store, key, wav, { ifNoneMatch: '*', contentType: 'audio/wav' });
      return wav;
    } catch (error) {
      if (!(error instanceof PreconditionFailed)) throw error;
    }
    const stored = await store.get(key);
    if (stored === undefined)
      throw new FloatError('VOICE_FAILED', 'A stored take has disappeared', { retriable: true });
    return stored.bytes;
  }

  #key(id: number): ObjectKey {
    return voiceKey(this.#parts.user, this.#parts.job, id);
  }
}
