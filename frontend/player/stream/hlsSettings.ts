import type { HlsConfig, LoadPolicy, RetryConfig } from 'hls.js';

/** Long enough for any phone; without it, one append that never ends stops the player for good. */
const APPEND_TIMEOUT_MS = 10_000;

/**
 * Half a minute of trying: a restart of the server, a tunnel. Never asks again for what was refused (4xx), except when
 * told to slow down.
 */
const patient: RetryConfig = {
  maxNumRetry: 9,
  retryDelayMs: 500,
  maxRetryDelayMs: 4_000,
  backoff: 'exponential',
  shouldRetry: (config, retryCount, isTimeout, response) => {
    const status = response?.code ?? 0;
    const mayPass = isTimeout || status === 0 || status === 429 || status >= 500;
    return mayPass && retryCount < (config?.maxNumRetry ?? 0);
  },
};

const policy = (maxTimeToFirstByteMs: number, maxLoadTimeMs: number): LoadPolicy => ({
  default: { maxTimeToFirstByteMs, maxLoadTimeMs, timeoutRetry: patient, errorRetry: patient },
});

/**
 * hls.js for a playlist that grows while it is heard from its first second. The `liveMax…` settings stay at their
 * defaults: a finite value makes hls.js stop reloading for good.
 *
 * @param startSeconds  where to begin, in media time
 */
export const hlsSettings = (startSeconds: number): Partial<HlsConfig> => ({
  startPosition: startSeconds,
  lowLatencyMode: false,
  maxBufferLength: 60,
  appendTimeout: APPEND_TIMEOUT_MS,
  manifestLoadPolicy: policy(8_000, 10_000),
  playlistLoadPolicy: policy(8_000, 10_000),
  fragLoadPolicy: policy(10_000, 60_000),
});
