import type { Context } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config.ts';
import { FloatError } from '../errors.ts';
import { networkOf } from './clientAddress.ts';
import { clientAddress } from './forwarded.ts';
import type { HttpEnv } from './httpEnv.ts';
import { isLocalRequest } from './localRequest.ts';

/** How much one person, or one network, may ask for in an hour (ADR 014). */
export interface RateLimits {
  readonly creationsPerPerson: number;
  readonly creationsPerNetwork: number;
  readonly guestsPerNetwork: number;
  readonly summariesPerPerson: number;
}

/** Lets a request pass, or throws `RATE_LIMITED`. Requests from this machine have no limit by network. */
export interface RateGuard {
  /** Behind sign-in. */
  creation(c: Context<HttpEnv>): Promise<void>;
  guest(c: Context<HttpEnv>): Promise<void>;
  /** Behind sign-in. */
  summary(c: Context<HttpEnv>): Promise<void>;
  /** Once `userId` is known. */
  signOut(c: Context<HttpEnv>): Promise<void>;
  /** Whether a network has failed so seldom that an issuer may be asked for it. Never throws. */
  mayFailSignIn(c: Context<HttpEnv>): Promise<boolean>;
  /** Counts a token of an issuer's that was no good. */
  failedSignIn(c: Context<HttpEnv>): Promise<void>;
}

const HOUR_SECONDS = 3600;
const NO_ADDRESS = 'none';
/** Enough for a school whose clocks are wrong; too few to have an issuer asked over and over. */
const FAILED_SIGN_INS_PER_NETWORK = 60;
/** Enough for a person who tries again and again; each one writes to the store. */
const SIGN_OUTS_PER_PERSON = 20;

/** Counts in the memory of this process: several processes together let more pass, by their number. */
export const createRateGuard = (config: Pick<Config, 'trustProxy' | 'rateLimits'>): RateGuard => {
  const limits = config.rateLimits;
  const creationsOfPerson = anHour(limits.creationsPerPerson);
  const creationsOfNetwork = anHour(limits.creationsPerNetwork);
  const guestsOfNetwork = anHour(limits.guestsPerNetwork);
  const summariesOfPerson = anHour(limits.summariesPerPerson);
  const signOutsOfPerson = anHour(SIGN_OUTS_PER_PERSON);
  const failedSignInsOfNetwork = anHour(FAILED_SIGN_INS_PER_NETWORK);
  const limitedNetwork = (c: Context<HttpEnv>): string | undefined => {
    if (isLocalRequest(c)) return undefined;
    const address = clientAddress(c, config);
    // A client that is gone before it is counted has no address any more: all of those count as one network.
    return address === undefined ? NO_ADDRESS : networkOf(address);
  };
  const byNetwork = async (limiter: RateLimiterMemory, c: Context<HttpEnv>): Promise<void> => {
    const network = limitedNetwork(c);
    if (network === undefined) return;
    await take(limiter, network, 'Many requests come from your network right now. Please try again later.');
  };
  return {
    creation: async (c) => {
      await take(
        creationsOfPerson,
        c.get('userId'),
        'You have asked for many sessions within an hour. Listen to one in peace, and ask for the next one later.',
      );
      await byNetwork(creationsOfNetwork, c);
    },
    guest: (c) => byNetwork(guestsOfNetwork, c),
    summary: (c) =>
      take(
        summariesOfPerson,
        c.get('userId'),
        'You have told us much within an hour. Please try again a little later.',
      ),
    signOut: (c) =>
      take(
        signOutsOfPerson,
        c.get('userId'),
        'You have signed out everywhere many times within an hour. Please try again later.',
      ),
    mayFailSignIn: async (c) => {
      const network = limitedNetwork(c);
      const failed = network === undefined ? null : await failedSignInsOfNetwork.get(network);
      return (failed?.consumedPoints ?? 0) < FAILED_SIGN_INS_PER_NETWORK;
    },
    failedSignIn: (c) => byNetwork(failedSignInsOfNetwork, c),
  };
};

const anHour = (points: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: HOUR_SECONDS });

const take = async (limiter: RateLimiterMemory, key: string, message: string): Promise<void> => {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const retryAfterSeconds = Math.ceil(refused.msBeforeNext / 1000);
    throw new FloatError('RATE_LIMITED', message, { retriable: true, retryAfterSeconds });
  }
};
