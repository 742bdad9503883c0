import type { ErrorCode } from '@float/contract';
import type { InternalErrorCode } from '../errors.ts';
import type { TakeOverReason } from '../jobs/takeOver.ts';
import type { Listed } from '../meditation/publisher/publish.ts';
import type { BudgetScope, SpentUsd } from '../vendors/budget.ts';
import type { StorageSpace } from '../storage/sqliteSpace.ts';

/** How the work of one worker on one job has ended; an attempt that failed for good is `failed`. */
export const workOutcomes = ['completed', 'retried', 'failed', 'handed_over', 'lost', 'abandoned'] as const;
export type WorkOutcome = (typeof workOutcomes)[number];

export const storeOperations = ['get', 'head', 'put', 'list', 'delete'] as const;
export type StoreOperation = (typeof storeOperations)[number];

/** `conflict`: another write came first, which is a part of normal life. `full`: there was no space. */
export const storeOutcomes = ['ok', 'conflict', 'full', 'unavailable', 'failed'] as const;
export type StoreOutcome = (typeof storeOutcomes)[number];

export const vendorOutcomes = ['ok', 'failed', 'cancelled'] as const;
export type VendorOutcome = (typeof vendorOutcomes)[number];

/** Why a request was shed: too many at a time, or it came over a connection beyond the soft mark. */
export const shedReasons = ['requests', 'connections'] as const;
export type ShedReason = (typeof shedReasons)[number];

/** Why the server closed a connection: too many in all, too many of one network, or too many requests ahead. */
export const dropReasons = ['total', 'network', 'pipelined'] as const;
export type DropReason = (typeof dropReasons)[number];

/** Why the server stopped writing an answer: the client took nothing for too long, or too little over all. */
export const writeTimeouts = ['stalled', 'slow'] as const;
export type WriteTimeout = (typeof writeTimeouts)[number];

/** Limits that refuse requests (`http/rateLimits.ts`). */
export const rateLimits = [
  'sessions_per_person',
  'sessions_per_network',
  'guests_per_network',
  'guests_per_hour',
  'summaries_per_person',
  'summaries_per_network',
  'recordings_per_person',
  'recordings_per_network',
  'failed_sign_ins_per_network',
  'sign_outs_per_person',
  'renewals_per_person',
] as const;
export type RateLimit = (typeof rateLimits)[number];

/** Codes of errors that somebody meets: in an answer, or at the end of an attempt. */
export type MetErrorCode = ErrorCode | InternalErrorCode | 'OTHER';

export interface AnsweredRequest {
  readonly method: string;
  /** The template, such as `/job/:job_id`; never the path. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  /** Of a refusal. */
  readonly code?: MetErrorCode | undefined;
}

export interface CompletedSession {
  /** From acceptance to the first utterance's PCM; null when nothing was spoken. */
  readonly firstVoiceSeconds: number | null;
  /** Sound that this worker has made, without what earlier workers had published. */
  readonly madeSeconds: number;
  /** What that took, from the claim on. */
  readonly workSeconds: number;
}

export interface VendorCall {
  /** Such as `flite`. */
  readonly vendor: string;
  /** Such as `speech`. */
  readonly kind: string;
  readonly outcome: VendorOutcome;
  readonly seconds: number;
}

/** What the threads that read texts do (`text/textWork.ts`); `read` is reading their meaning. */
export const textTasks = ['assess', 'summarize', 'compose', 'composeRest', 'warmUp', 'read'] as const;
export type TextTask = (typeof textTasks)[number];

/** What this process has to do. */
export interface Load {
  readonly runningJobs: number;
  readonly jobsInLine: number;
}

/**
 * What operators want counted and timed, named by what has happened. Nothing here takes a person, a job or a text: there
 * is no way for them to become a label.
 */
export interface Metrics {
  requestAnswered(answered: AnsweredRequest): void;
  readonly requestShed: (reason: ShedReason) => void;
  /** A page of a foreign origin tried to change something. */
  readonly originRefused: () => void;
  readonly connectionDropped: (reason: DropReason) => void;
  readonly writeTimedOut: (reason: WriteTimeout) => void;
  /** @param read  how many connections are open */
  watchConnections(read: () => number): void;
  /** @param attempt  which one it is, from 1; a planned hand-over goes on with the same */
  workBegun(attempt: number): void;
  /** @param code  of the error that ended it, for `failed` and `retried` */
  workEnded(outcome: WorkOutcome, code?: MetErrorCode): void;
  /** @param afterSeconds  from acceptance to the first playlist */
  streamStarted(afterSeconds: number): void;
  readonly playlistListed: (listed: Listed) => void;
  sessionCompleted(completed: CompletedSession): void;
  jobTakenOver(reason: TakeOverReason): void;
  vendorCalled(call: VendorCall): void;
  /** Texts could not be read in time, or crashed their thread. */
  readonly textWorkGivenUp: (task: TextTask) => void;
  /** A vendor was not asked because this budget is used up. */
  budgetRefused(scope: BudgetScope): void;
  /** A request was refused because of this limit. */
  rateLimited(limit: RateLimit): void;
  storeUsed(operation: StoreOperation, outcome: StoreOutcome): void;
  /** @param read  asked whenever somebody looks */
  watchLoad(read: () => Load): void;
  /** @param read  what all processes have spent on vendors; asked likewise */
  watchBudget(read: () => SpentUsd): void;
  /** @param read  age of the oldest job that is neither completed nor failed, 0 when there is none; asked likewise */
  watchOldestJob(read: () => number): void;
  /** @param read  asked likewise; never called: the store has no disk of its own */
  watchDisk(read: () => Promise<StorageSpace>): void;
}

const ignore = (): void => undefined;

/** For programs and tests in which nobody looks. */
export const noMetrics: Metrics = {
  requestAnswered: ignore,
  requestShed: ignore,
  originRefused: ignore,
  connectionDropped: ignore,
  writeTimedOut: ignore,
  watchConnections: ignore,
  workBegun: ignore,
  workEnded: ignore,
  streamStarted: ignore,
  playlistListed: ignore,
  sessionCompleted: ignore,
  jobTakenOver: ignore,
  vendorCalled: ignore,
  textWorkGivenUp: ignore,
  rateLimited: ignore,
  budgetRefused: ignore,
  watchBudget: ignore,
  storeUsed: ignore,
  watchLoad: ignore,
  watchOldestJob: ignore,
  watchDisk: ignore,
};
