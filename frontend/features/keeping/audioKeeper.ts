import type { JobId } from '@float/contract';
import type { KeptFile } from './keptFile';

/** Why a session could not be kept: no room left, out of reach, no longer there, not allowed by the browser. */
export type KeepingFailure = 'full' | 'lost' | 'gone' | 'refused';

export class KeepingError extends Error {
  override readonly name = 'KeepingError';
  readonly failure: KeepingFailure;

  constructor(failure: KeepingFailure, options?: ErrorOptions) {
    super(`The session could not be kept: ${failure}`, options);
    this.failure = failure;
  }
}

export interface TransferOptions {
  readonly signal: AbortSignal;
  /** @param share  of the file that is here, 0 to 1; null: nobody knows how long it is */
  readonly onProgress: (share: number | null) => void;
}

/** Where a device has sessions as files. */
export interface AudioKeeper {
  /** False where a browser keeps nothing for a page, as on an address without encryption. */
  readonly canKeep: boolean;
  /** What is there, newest first. What the device has cleared away meanwhile is not. */
  readonly list: () => Promise<readonly KeptFile[]>;
  /**
   * Fetches a file and keeps it: all of it, or nothing.
   *
   * @throws {KeepingError}, or the reason of the signal
   */
  readonly keep: (session: KeptFile, url: string, options: TransferOptions) => Promise<void>;
  /** @returns an address for the player, good until the next one is opened; undefined when it is not there */
  readonly open: (jobId: JobId) => Promise<string | undefined>;
  /** Gives the person the file, under a readable name: a download, or the sheet to share it. */
  readonly save: (session: KeptFile) => Promise<void>;
  /** Leaves it to the device to save what is behind a link: where nothing can be kept. */
  readonly saveLink: (url: string) => Promise<void>;
  readonly forget: (jobId: JobId) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
}
