import type { JobId } from '@float/contract';
import type { Problem } from '@/api/problems';
import type { KeptFile } from './keptFile';

/** A session on its way to this device. */
export type Transfer =
  /** The server makes one file of it. */
  | { readonly phase: 'preparing' }
  /** `share` of it is here, 0 to 1; null: nobody knows how long it is. */
  | { readonly phase: 'fetching'; readonly share: number | null }
  | { readonly phase: 'failed'; readonly problem: Problem };

/** What there is to keep of a session. */
export type Keepable = Omit<KeptFile, 'ownerId' | 'safety'>;

export interface KeepingModel {
  /** Newest first; undefined until somebody looked. Of everybody who uses this device: see `isShownTo`. */
  readonly kept: readonly KeptFile[] | undefined;
  /** By job. */
  readonly transfers: Readonly<Record<string, Transfer>>;
}

export interface KeepingActions {
  /** Looks what is on this device. */
  readonly load: () => Promise<void>;
  /** Fetches a session; how that goes is in `transfers`. One at a time for each session. */
  readonly keep: (session: Keepable) => Promise<void>;
  readonly cancel: (jobId: JobId) => void;
  /** @returns an address for the player; undefined when the device has cleared it away */
  readonly open: (jobId: JobId) => Promise<string | undefined>;
  /** Gives the person the file: a download, or the sheet to share it. What goes wrong is in `transfers`. */
  readonly save: (jobId: JobId) => Promise<void>;
  readonly forget: (jobId: JobId) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
}

export type KeepingState = KeepingModel & KeepingActions;
