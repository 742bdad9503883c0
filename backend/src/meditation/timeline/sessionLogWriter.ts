import type { ETag, ObjectKey, ObjectStore } from '../../storage/objectStore.ts';
import { settledPut } from '../../storage/settledPut.ts';
import type { DecisionLog, SpokenUtterance } from './placeUtterances.ts';
import type { SessionLog } from './sessionLog.ts';

const encode = (log: SessionLog): Uint8Array => Buffer.from(JSON.stringify(log));

/**
 * Extends the stored session log. Changes gather in memory; {@link flush} makes them durable in one conditional
 * write, and is called before every segment that depends on them.
 */
export class SessionLogWriter implements DecisionLog {
  readonly #store: ObjectStore;
  readonly #key: ObjectKey;
  #log: SessionLog;
  #etag: ETag | undefined;
  #dirty = true;
  #writing: Promise<void> = Promise.resolve();

  /** @param etag  of the stored log that `log` extends; undefined: there is none yet */
  constructor(store: ObjectStore, key: ObjectKey, log: SessionLog, etag?: ETag) {
    this.#store = store;
    this.#key = key;
    this.#log = log;
    this.#etag = etag;
  }

  get log(): SessionLog {
    return this.#log;
  }

  titled(title: string, practices: readonly string[]): void {
    this.#extend({ title, practices: [...practices] });
  }

  placed({ utterance, pcm, gainDb, sha, voice }: SpokenUtterance, startSample: number): void {
    const { id, section, text, breath, pauseAfterSeconds } = utterance;
    const placed = {
      ...{ id, section, text, breath: [...breath], pause_seconds: pauseAfterSeconds },
      ...{ samples: pcm.length, gain_db: gainDb, sha, start_sample: startSample, voice },
    };
    this.#extend({ utterances: [...this.#log.utterances, placed] });
  }

  ended(endSample: number): void {
    this.#extend({ end_sample: endSample, script_complete: true });
  }

  firstPublished(timeMs: number): void {
    this.#extend({ first_published_at: new Date(timeMs).toISOString() });
  }

  /**
   * Everything said before this call is durable once it resolves.
   *
   * @throws {PreconditionFailed} when another worker has written the log
   */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    if (!this.#dirty) return;
    this.#dirty = false;
    const condition = this.#etag === undefined ? { ifNoneMatch: '*' as const } : { ifMatch: this.#etag };
    this.#etag = await settledPut(this.#store, this.#key, encode(this.#log), {
      ...condition,
      contentType: 'application/json',
      cacheControl: 'no-store',
    });
  }

  #extend(change: Partial<SessionLog>): void {
    this.#log = { ...this.#log, ...change };
    this.#dirty = true;
  }
}
