import type { Lease } from './record.ts';

/** How long leases last. */
export interface LeaseTimes {
  /** A worker that has not renewed for so long counts as gone. */
  readonly leaseMs: number;
  /** From a dispatch to the claim: the worker may have to start first. */
  readonly dispatchMs: number;
}

/**
 * @param leaseMs  6000 unless a test shortens it: less than the 12 s that are published ahead, so that a successor is at
 *                 work before a listener could notice
 */
export const leaseTimes = (leaseMs: number): LeaseTimes => ({
  leaseMs,
  dispatchMs: 15_000,
});

/** A clock that is further off than this does not agree with ours. */
const CLOCK_TOLERANCE_MS = 5_000;

/** Whether the process behind an owner's name is known to be gone; false when that cannot be known. */
export type IsDead = (owner: string) => boolean;

/**
 * Whether another worker may take over. A lease that reaches further into the future than any lease lasts was written
 * before a clock went back: waiting for it could take for ever.
 */
export const isExpired = (lease: Lease, nowMs: number, times: LeaseTimes, isDead: IsDead): boolean => {
  if (lease.owner !== null && isDead(lease.owner)) return true;
  const remainingMs = Date.parse(lease.expires_at) - nowMs;
  const longestMs = lease.owner === null ? times.dispatchMs : times.leaseMs;
  return remainingMs <= 0 || remainingMs > longestMs + CLOCK_TOLERANCE_MS;
};
