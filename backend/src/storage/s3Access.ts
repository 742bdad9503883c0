import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { S3Client } from '@aws-sdk/client-s3';

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
  /** From the request to the head of its answer; and how long a connection may be silent in the middle of a body. */
  readonly requestMs: number;
  /** All tries of a call together, with the bodies. */
  readonly callMs: number;
}

export const DEFAULT_LIMITS: S3Limits = { connectMs: 2_000, requestMs: 10_000, callMs: 20_000 };

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
  /** For a call that sends so many bytes. */
  readonly limitsFor: (bytes?: number) => CallLimits;
}

export interface CallLimits {
  readonly requestTimeout: number;
  readonly abortSignal: AbortSignal;
}

const TRIES = 3;
/** What an upload may be slowed down to: 1 Mbit/s. */
const BYTES_PER_MS = 125;
const MAX_CONNECTIONS = 100;

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
  const patient = new S3Client({
    ...settings,
    ...(credentials === undefined ? {} : { credentials }),
    maxAttempts: TRIES,
    requestHandler: {
      connectionTimeout: limits.connectMs,
      requestTimeout: limits.requestMs,
      throwOnRequestTimeout: true,
      socketTimeout: limits.requestMs,
      httpAgent: { keepAlive: true, maxSockets: MAX_CONNECTIONS },
      httpsAgent: { keepAlive: true, maxSockets: MAX_CONNECTIONS },
    },
  });
  const { requestHandler, credentials: resolved } = patient.config;
  const once = new S3Client({ ...settings, credentials: resolved, maxAttempts: 1, requestHandler });
  return {
    ...{ bucket, patient, once },
    limitsFor: (bytes = 0) => {
      const sendingMs = Math.ceil(bytes / BYTES_PER_MS);
      return {
        requestTimeout: limits.requestMs + sendingMs,
        abortSignal: AbortSignal.timeout(limits.callMs + sendingMs),
      };
    },
    [Symbol.dispose]: () => {
      once.destroy();
      patient.destroy();
    },
  };
};
