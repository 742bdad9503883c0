import type { Context } from 'hono';
import type { Config } from '../config.ts';
import { FloatError } from '../errors.ts';
import { noMetrics, type Metrics, type RateLimit } from '../metrics/metrics.ts';
import { clientAddress } from './forwarded.ts';
import { HourlyCounts } from './hourlyCounts.ts';
import type { HttpEnv } from './httpEnv.ts';
import { isLocalRequest } from './localRequest.ts';
import { networksOf, type Network } from './networks.ts';
import { TokenBucket } from './tokenBucket.ts';

/** How much one person, one network, or everyone together may ask for in an hour (ADR 014). */
export interface RateLimits {
  readonly creationsPerPerson: number;
  readonly creationsPerNetwork: number;
  readonly guestsPerNetwork: number;
  /** Of all networks together. */
  readonly guestsPerHour: number;
  /** Recordings included. */
  readonly summariesPerPerson: number;
  readonly summariesPerNetwork: number;
  readonly recordingsPerPerson: number;
  readonly recordingsPerNetwork: number;
}

/**
 * Lets a request pass, or throws `RATE_LIMITED`. IPv6 counts by /64, /56 and /48 at once (`networks.ts`). Requests from
 * this machine have no limit by network.
 */
export interface RateGuard {
  /** Requires sign-in. */
  creation(c: Context<HttpEnv>): Promise<void>;
  guest(c: Context<HttpEnv>): Promise<void>;
  /** Requires sign-in. A recording counts as a summary, too. */
  summary(c: Context<HttpEnv>, asked: { readonly hasRecording: boolean }): Promise<void>;
  /** Once `userId` is known. */
  signOut(c: Context<HttpEnv>): Promise<void>;
  /** A guest's token; once `userId` is known. */
  renewal(c: Context<HttpEnv>): Promise<void>;
  /** Whether a network has failed so seldom that an issuer may be asked for it. Never throws. */
  mayFailSignIn(c: Context<HttpEnv>): Promise<boolean>;
  /** Counts an invalid token of an issuer. */
  failedSignIn(c: Context<HttpEnv>): Promise<void>;
}

export interface RateGuardParts {
  readonly config: Pick<Config, 'trustProxy' | 'publicUrl' | 'rateLimits'>;
  readonly nowMs: () => number;
  /** Default: none. */
  readonly metrics?: Pick<Metrics, 'rateLimited'> | undefined;
}

/** Enough for a school whose clocks are wrong; too few to have an issuer asked over and over. */
const FAILED_SIGN_INS_PER_NETWORK = 60;
/** Enough for a person who tries again and again; each one writes to the store. */
const SIGN_OUTS_PER_PERSON = 20;
/** A day needs one, a browser with many tabs a few; each one reads and writes the store. */
const RENEWALS_PER_PERSON = 60;

/** New guests that may come at once: more than a crowd, and a quarter of what an hour allows where that is more. */
const CROWD = 200;
const burstOf = (perHour: number): number => Math.min(perHour, Math.max(CROWD, Math.ceil(perHour / 4)));

/** Where a request has no known address, all such requests share one limit: none gets around it. */
const UNKNOWN_NETWORK: readonly Network[] = [{ name: 'unknown', factor: 1 }];

const MESSAGES = {
  sessions: 'You have asked for many sessions within an hour. Listen to one in peace, and ask for the next one later.',
  summaries: 'You have shared a lot within an hour. Please try again a little later.',
  network: 'Many requests come from your network right now. Please try again later.',
  signOuts: 'You have signed out everywhere many times within an hour. Please try again later.',
  renewals: 'Your sign-in was renewed many times within an hour. Please try again later.',
  guests: 'Many people are arriving right now. Please try again in a moment.',
} as const;

/** One limit that a request counts against. */
interface Check {
  readonly limit: RateLimit;
  readonly message: string;
  /** 0: it fits. */
  readonly waitMs: () => number;
  readonly take: () => void;
}

/** Counts in the memory of this process: several processes together admit more, by their number. */
export const createRateGuard = ({ config, nowMs, metrics = noMetrics }: RateGuardParts): RateGuard => {
  const limits = config.rateLimits;
  // Behind a proxy that leaves no trace, every client would pass for a program on this machine.
  const isDirect = config.publicUrl === undefined && config.trustProxy.kind === 'none';
  const limitedNetwork = (c: Context<HttpEnv>): readonly Network[] => {
    if (isDirect && isLocalRequest(c)) return [];
    const address = clientAddress(c, config);
    return address === undefined ? UNKNOWN_NETWORK : networksOf(address);
  };
  const perPerson = (limit: RateLimit, most: number, message: string) => {
    const counts = new HourlyCounts(nowMs);
    return (c: Context<HttpEnv>): Check[] => [checkOf(counts, limit, c.get('userId'), most, message)];
  };
  const perNetwork = (limit: RateLimit, most: number) => {
    const counts = new HourlyCounts(nowMs);
    return (c: Context<HttpEnv>): Check[] =>
      limitedNetwork(c).map(({ name, factor }) => checkOf(counts, limit, name, most * factor, MESSAGES.network));
  };
  const sessionsPerPerson = perPerson('sessions_per_person', limits.creationsPerPerson, MESSAGES.sessions);
  const sessionsPerNetwork = perNetwork('sessions_per_network', limits.creationsPerNetwork);
  const summariesPerPerson = perPerson('summaries_per_person', limits.summariesPerPerson, MESSAGES.summaries);
  const summariesPerNetwork = perNetwork('summaries_per_network', limits.summariesPerNetwork);
  const recordingsPerPerson = perPerson('recordings_per_person', limits.recordingsPerPerson, MESSAGES.summaries);
  const recordingsPerNetwork = perNetwork('recordings_per_network', limits.recordingsPerNetwork);
  const guestsPerNetwork = perNetwork('guests_per_network', limits.guestsPerNetwork);
  const failedSignInsPerNetwork = perNetwork('failed_sign_ins_per_network', FAILED_SIGN_INS_PER_NETWORK);
  const signOutsPerPerson = perPerson('sign_outs_per_person', SIGN_OUTS_PER_PERSON, MESSAGES.signOuts);
  const renewalsPerPerson = perPerson('renewals_per_person', RENEWALS_PER_PERSON, MESSAGES.renewals);
  const allGuests = new TokenBucket(limits.guestsPerHour, burstOf(limits.guestsPerHour), nowMs);
  const guestsPerHour: Check = {
    limit: 'guests_per_hour',
    message: MESSAGES.guests,
    waitMs: () => allGuests.waitMs(),
    take: () => {
      allGuests.take();
    },
  };

  const admit = (checks: readonly Check[]): void => {
    const [fullest] = checks.map((check) => ({ check, waitMs: check.waitMs() })).sort((a, b) => b.waitMs - a.waitMs);
    if (fullest !== undefined && fullest.waitMs > 0) {
      metrics.rateLimited(fullest.check.limit);
      throw refusal(fullest.check.message, fullest.waitMs);
    }
    for (const check of checks) check.take();
  };
  return {
    creation: (c) => Promise.try(admit, [...sessionsPerPerson(c), ...sessionsPerNetwork(c)]),
    guest: (c) => {
      const networks = guestsPerNetwork(c);
      return Promise.try(admit, networks.length === 0 ? [] : [...networks, guestsPerHour]);
    },
    summary: (c, { hasRecording }) =>
      Promise.try(admit, [
        ...summariesPerPerson(c),
        ...summariesPerNetwork(c),
        ...(hasRecording ? [...recordingsPerPerson(c), ...recordingsPerNetwork(c)] : []),
      ]),
    renewal: (c) => Promise.try(admit, renewalsPerPerson(c)),
    signOut: (c) => Promise.try(admit, signOutsPerPerson(c)),
    mayFailSignIn: (c) => Promise.resolve(failedSignInsPerNetwork(c).every((check) => check.waitMs() === 0)),
    failedSignIn: (c) => Promise.try(admit, failedSignInsPerNetwork(c)),
  };
};

const checkOf = (counts: HourlyCounts, limit: RateLimit, key: string, most: number, message: string): Check => ({
  limit,
  message,
  waitMs: () => counts.waitMs(key, most),
  take: () => {
    counts.add(key);
  },
});

const refusal = (message: string, waitMs: number): FloatError =>
  new FloatError('RATE_LIMITED', message, {
    retriable: true,
    retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)),
  });
