import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { S3Client } from '@aws-sdk/client-s3';
import { isTimeout } from './s3Errors.ts';

/** Which bucket, and how it is reached. */
export interface S3Location {
  readonly bucket: string;
  /** Such as `https://s3.example`; absent: AWS itself. */
  readonly endpoint?: string | undefined;
  readonly region: string;
  /** The bucket's name in the path instead of in front of the host; most servers that are not AWS want that. */
  readonly forcePathStyle?: boolean;
  /** Default: the SDK's own chain of environment, files and machine roles. */
  readonly credentials?: S3ClientConfig['credentials'];
  /** Default {@link DEFAULT_LIMITS}. */
  readonly limits?: S3Limits;
}

/** How long S3 may take, milliseconds. */
export interface S3Limits {
  /** For a connection to stand. */
  readonly connectMs: number;
  /** From the request to the head of its answer, without the time that the request's body takes at 1 Mbit/s. */
  readonly requestMs: number;
  /** How long a connection may be silent in the middle of a body. Buffers of the system may hide that one moves. */
  readonly silenceMs: number;
  /** All tries of a call together, again without bodies. */
  readonly callMs: number;
}

/**
 * A heartbeat whose connection has gone dead begins when 4 s of the lease (6 s) are left; it has to have been given up and
 * settled by reading, over a new connection, before they are over.
 */
export const DEFAULT_LIMITS: S3Limits = { connectMs: 2_000, requestMs: 2_500, silenceMs: 10_000, callMs: 5_000 };

/** A bucket and two ways to ask for something. */
export interface S3Access extends Disposable {
  readonly bucket: string;
  /** Asks up to three times, for what may be done twice. */
  readonly patient: S3Client;
  /**
   * Asks once, for conditional writes: done twice, the second one fails because of the first. Whoever writes with a
   * condition finds out by reading.
   */
  readonly once: S3Client;
  /**
   * For a call that begins now.
   *
   * @param bytes   that it sends
   * @param workMs  that S3 may need on top, for what is much work
   */
  readonly limitsFor: (bytes?: number, workMs?: number) => CallLimits;
}

/** The time that a call has; as the clients take it. */
export interface CallLimits {
  readonly requestTimeout: number;
  readonly abortSignal: AbortSignal;
  /** Gives more time, because so many bytes are about to come. */
  readonly expect: (bytes: number) => void;
}

const TRIES = 3;
/** What a body may be slowed down to: 1 Mbit/s. */
const BYTES_PER_MS = 125;
const MAX_CONNECTIONS = 100;

const limitsOf = ({ requestMs, callMs }: S3Limits, bytes: number, workMs: number): CallLimits => {
  const ending = new AbortController();
  const moreMs = Math.ceil(bytes / BYTES_PER_MS) + workMs;
  const end = (): void => {
    ending.abort(new DOMException('S3 takes too long', 'TimeoutError'));
  };
  const endIn = (ms: number) => setTimeout(end, ms).unref();
  const timer = endIn(callMs + moreMs);
  return {
    requestTimeout: requestMs + moreMs,
    abortSignal: ending.signal,
    expect: (coming) => {
      clearTimeout(timer);
      endIn(callMs + Math.ceil(coming / BYTES_PER_MS));
    },
  };
};

/** Connections that are kept open, and can be given up. */
const openAgents = () => {
  const settings = { keepAlive: true, maxSockets: MAX_CONNECTIONS };
  const [httpAgent, httpsAgent] = [new HttpAgent(settings), new HttpsAgent(settings)];
  const dropIdle = (): void => {
    for (const { freeSockets } of [httpAgent, httpsAgent])
      for (const socket of Object.values(freeSockets).flatMap((sockets) => sockets ?? [])) socket.destroy();
  };
  return { httpAgent, httpsAgent, dropIdle };
};

/**
 * When one connection has gone dead, so have, most often, those that stood idle beside it: the next try, and whoever
 * settles what became of a write, must not wait for each of them in turn.
 */
const dropIdleAfterTimeouts = ({ middlewareStack }: S3Client, dropIdle: () => void): void => {
  middlewareStack.add(
    (next) => async (request) => {
      try {
        return await next(request);
      } catch (error) {
        if (isTimeout(error)) dropIdle();
        throw error;
      }
    },
    { step: 'deserialize', name: 'dropIdleAfterTimeouts' },
  );
};

/** Opens connections to a bucket; nothing is asked yet. Disposal closes them. */
export const accessBucket = ({
  bucket,
  endpoint,
  region,
  forcePathStyle = false,
  credentials,
  limits = DEFAULT_LIMITS,
}: S3Location): S3Access => {
  const settings: S3ClientConfig = {
    ...(endpoint === undefined ? {} : { endpoint }),
    ...{ region, forcePathStyle },
    // Servers that are not AWS refuse the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Would open a connection of its own for each body above 2 MB.
    expectContinueHeader: false,
    retryMode: 'standard',
  };
  const { httpAgent, httpsAgent, dropIdle } = openAgents();
  const patient = new S3Client({
    ...settings,
    ...(credentials === undefined ? {} : { credentials }),
    maxAttempts: TRIES,
    requestHandler: {
      connectionTimeout: limits.connectMs,
      requestTimeout: limits.requestMs,
      throwOnRequestTimeout: true,
      socketTimeout: limits.silenceMs,
      ...{ httpAgent, httpsAgent },
    },
  });
  const { requestHandler, credentials: resolved } = patient.config;
  const once = new S3Client({ ...settings, credentials: resolved, maxAttempts: 1, requestHandler });
  for (const client of [patient, once]) dropIdleAfterTimeouts(client, dropIdle);
  return {
    ...{ bucket, patient, once },
    limitsFor: (bytes = 0, workMs = 0) => limitsOf(limits, bytes, workMs),
    [Symbol.dispose]: () => {
      once.destroy();
      patient.destroy();
    },
  };
};
